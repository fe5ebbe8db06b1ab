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

  /** Decides on a row, having seen what stands of it. */
  void decide(Row row, String decision) throws IOException, InterruptedException {
    String seen = "0";
    for (JsonNode standing : JSON.readTree(get("changes?since=0")).get("decisions")) {
      if (standing.get("metric_id").asText().equals(row.id())) {
        seen = standing.get("revision").asText();
      }
    }
    post(
        "decisions",
        """
        {"metric_id":"%s","source":"%s","start":"%s","end":"%s","decision":"%s","seen":"%s"}\
        """
            .formatted(row.id(), row.source(), row.start(), row.end(), decision, seen));
  }

  /** Where a row stands. */
  record Row(String id, String source, String start, String end) {}

  /** Waits until the rows of a text are there. */
  void awaitRead(String name) throws IOException, InterruptedException {
    while (rowsOf(name).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  /** The rows of a text. */
  List<Row> rowsOf(String name) throws IOException, InterruptedException {
    CsvTable rows = CsvTable.parse(get("download/metrics.csv"));
    return rows.rows().stream()
        .filter(row -> rows.cell(row, "source").equals(name))
        .map(
            row ->
                new Row(
                    rows.cell(row, "metric_id"),
                    name,
                    rows.cell(row, "start"),
                    rows.cell(row, "end")))
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
