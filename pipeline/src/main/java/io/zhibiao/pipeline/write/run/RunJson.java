package io.zhibiao.pipeline.write.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import java.io.IOException;

/** How a result tells of itself in JSON: a field a line, and what lacks a number is an error. */
public final class RunJson {

  /** Reads and writes records of a result. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private RunJson() {}

  /** The bytes of a file that tells of a result. */
  public static byte[] bytes(Object told) throws IOException {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return (MAPPER.writer(lines).writeValueAsString(told) + "\n").getBytes(UTF_8);
  }

  /** What a user is told whose file can't be read. */
  public static UsageException unreadable(Object file, IOException why) {
    String reason =
        why instanceof JsonProcessingException json ? json.getOriginalMessage() : why.toString();
    String name = Bilingual.quote(file);
    String quoted = Bilingual.quote(reason);
    return new UsageException(
        new Bilingual(
            "读不懂 %s：%s".formatted(name, quoted), "cannot read %s: %s".formatted(name, quoted)),
        why);
  }
}
