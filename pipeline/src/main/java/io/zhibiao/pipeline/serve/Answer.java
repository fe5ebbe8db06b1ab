package io.zhibiao.pipeline.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back.
 *
 * @param body empty where a file is sent
 * @param file that is sent under its own name; null for none
 */
record Answer(int status, String type, String body, @Nullable Path file) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OK = 200;

  static Answer page(String html) {
    return new Answer(OK, "text/html; charset=utf-8", html, null);
  }

  static Answer json(int status, Object value) {
    try {
      return new Answer(status, "application/json", JSON.writeValueAsString(value), null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers always are JSON", e);
    }
  }

  static Answer json(Object value) {
    return json(OK, value);
  }

  static Answer trouble(int status, String error) {
    return json(status, Map.of("error", error));
  }

  static Answer download(Path file) {
    return new Answer(OK, "application/octet-stream", "", file);
  }
}
