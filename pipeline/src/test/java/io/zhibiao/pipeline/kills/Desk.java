package io.zhibiao.pipeline.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhibiao.pipeline.CsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * {@code serve} and who works at it.
 *
 * @param address of its pages; empty where it died before it told it
 */
record Desk(Program program, String address, HttpClient client) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Waits for its address. */
  static Desk open(Program program) throws IOException {
    BufferedReader lines = program.process().inputReader(UTF_8);
    String line = lines.readLine();
    while (line != null && !line.startsWith("http://")) {
      line = lines.readLine();
    }
    return new Desk(program, line == null ? "" : line, HttpClient.newHttpClient());
  }

  boolean isOpen() {
    return !address.isEmpty();
  }

  void send(String name, String text) throws IOException, InterruptedException {
    post("files?name=" + name, text);
  }

  void decide(String row, String source, String decision) throws IOException, InterruptedException {
    JsonNode standing = JSON.readTree(get("changes?since=0")).get("decisions");
    String seen = "0";
    for (JsonNode one : standing) {
      if (one.get("metric_id").asText().equals(row)) {
        seen = one.get("revision").asText();
      }
    }
    CsvTable rows = CsvTable.parse(get("download/metrics.csv"));
    String place = "\"start\":\"0\",\"end\":\"1\"";
    for (List<String> cells : rows.rows()) {
      if (rows.cell(cells, "metric_id").equals(row)) {
        place =
            "\"start\":\"%s\",\"end\":\"%s\""
                .formatted(rows.cell(cells, "start"), rows.cell(cells, "end"));
      }
    }
    post(
        "decisions",
        "{\"metric_id\":\"%s\",\"source\":\"%s\",%s,\"decision\":\"%s\",\"seen\":\"%s\"}"
            .formatted(row, source, place, decision, seen));
  }

  /** Waits until the rows of a text are there. */
  void awaitRead(String name) throws IOException, InterruptedException {
    while (rowsOf(name).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  /** The ids of the rows of a text. */
  List<String> rowsOf(String name) throws IOException, InterruptedException {
    CsvTable rows = CsvTable.parse(get("download/metrics.csv"));
    return rows.rows().stream()
        .filter(row -> rows.cell(row, "source").equals(name))
        .map(row -> rows.cell(row, "metric_id"))
        .toList();
  }

  CsvTable corrections() throws IOException, InterruptedException {
    return CsvTable.parse(get("download/corrections.csv"));
  }

  private String get(String path) throws IOException, InterruptedException {
    return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  private void post(String path, String body) throws IOException, InterruptedException {
    URI place = URI.create(address + path);
    answer(
        HttpRequest.newBuilder(place)
            .header("Origin", "http://" + place.getAuthority())
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          request.uri().getPath() + " " + answer.statusCode() + " " + answer.body());
    }
    String body = answer.body();
    return body.startsWith("\ufeff") ? body.substring(1) : body;
  }
}
