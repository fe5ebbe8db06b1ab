package io.zhibiao.pipeline.serve;

import static io.zhibiao.pipeline.serve.ServedFolder.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhibiao.pipeline.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is taken and kept, and how it is shown. */
@Timeout(120)
class ServerKeepingTest extends OpenDesk {

  ServerKeepingTest(@TempDir Path temp) throws IOException {
    super(temp);
  }

  @Test
  void aFileOverTheLimitLeavesNothing() throws Exception {
    InputStream endless =
        new InputStream() {
          private long left = Intake.MOST_BYTES + 1;

          @Override
          public int read() {
            return left-- > 0 ? 'a' : -1;
          }

          @Override
          public int read(byte[] part, int from, int length) {
            int some = (int) Math.min(length, left);
            left -= some;
            return some == 0 ? -1 : some;
          }
        };
    assertThat(new IntakeTrial(folder).refuses("big.txt", endless)).contains("64 MB");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains("big"));
    }
  }

  @Test
  void aNameThatIsTakenGetsANumberUnlessItIsTheSame() throws Exception {
    served.send("a.txt", TEXT);
    served.send("a.txt", TEXT);
    assertThat(served.send("a.txt", "另一篇").body()).contains("a (2).txt");
    assertThat(folder.resolve("a.txt")).hasContent(TEXT);
    assertThat(folder.resolve("a (2).txt")).hasContent("另一篇");
    assertThat(folder.resolve("a (3).txt")).doesNotExist();
  }

  @Test
  void pagesHoldNoScriptOfNamesAndTexts() throws Exception {
    served.send("x'onload=hit() & y.txt", "<script>hit()</script>产值5.6亿元\n");
    read(1);
    for (String page :
        new String[] {"index.html", "rows.html", "s1.html", "series.html", "checks.html"}) {
      String body = served.get(page).body();
      assertThat(body).as(page).doesNotContain("<script>hit");
      assertThat(body).contains("default-src &#39;none&#39;", "connect-src &#39;self&#39;");
    }
  }

  @Test
  void aSecondWindowLosesNothing() throws Exception {
    served.send("a.txt", TEXT);
    read(1);
    String row = rowOf("812.6亿元");
    JsonNode first = json(decide(row, "accept", "0"));
    HttpResponse<String> late = decide(row, "reject", "0");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(json(late).get("other").get("decision").asText()).isEqualTo("accept");
    assertThat(json(served.get("changes?since=0")).get("decisions")).hasSize(1);
    assertThat(decide(row, "reject", first.get("revision").asText()).statusCode()).isEqualTo(200);
    assertThat(served.get("rows.html").body()).doesNotContain("812.6");
    assertThat(decide(row, "", "2").statusCode()).isEqualTo(200);
    assertThat(served.get("rows.html").body()).contains("812.6");
  }

  @Test
  void whatIsMalformedIsRefusedAndSaysWhy() throws Exception {
    served.send("a.txt", TEXT);
    read(1);
    HttpResponse<String> answer =
        served.post(
            "decisions",
            "{\"metric_id\":\"%s\",\"source\":\"a.txt\",\"start\":\"0\",\"end\":\"1\",\"decision\":\"correct\",\"value\":\"abc\"}"
                .formatted(rowOf("812.6亿元")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("value");
    assertThat(served.post("decisions", "[").statusCode()).isEqualTo(400);
    assertThat(served.get("suggestion?source=a.txt&start=9&end=99999").statusCode()).isEqualTo(400);
  }

  @Test
  void decisionsOutliveTheProgram() throws Exception {
    served.send("a.txt", TEXT);
    read(1);
    decide(rowOf("6.1%"), "reject", "0");
    startAgain();
    assertThat(served.get("rows.html").body()).contains("812.6").doesNotContain("6.1%");
  }

  @Test
  void whatIsRemovedIsGoneWithItsDecisions() throws Exception {
    served.send("a.txt", TEXT);
    read(1);
    decide(rowOf("6.1%"), "reject", "0");
    assertThat(served.post("removal", "{\"source\":\"../a.txt\"}").statusCode()).isEqualTo(400);
    assertThat(served.post("removal", "{\"source\":\"a.txt\"}").statusCode()).isEqualTo(200);
    assertThat(folder.resolve("a.txt")).doesNotExist();
    assertThat(folder.resolve(".removed").resolve("a.txt")).hasContent(TEXT);
    startAgain();
    assertThat(served.get("rows.html").body()).doesNotContain("812.6");
    assertThat(served.get("index.html").body()).doesNotContain("a.txt");
    assertThat(served.get("download/corrections.csv").body()).doesNotContain("reject");
  }

  private String rowOf(String text) throws Exception {
    for (JsonNode row : data(served.get("s1.html").body()).get("rows")) {
      if (row.toString().contains("\"" + text + "\"")) {
        return row.get(0).asText();
      }
    }
    throw new AssertionError("no row of " + text);
  }

  private static JsonNode data(String page) throws IOException {
    String json = page.substring(page.indexOf("<pre id=\"data\" hidden>") + 22);
    return new ObjectMapper()
        .readTree(
            json.substring(0, json.indexOf("</pre>"))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
  }

  private HttpResponse<String> decide(String id, String decision, String seen) throws Exception {
    for (JsonNode row : data(served.get("s1.html").body()).get("rows")) {
      if (row.get(0).asText().equals(id)) {
        JsonNode columns = data(served.get("s1.html").body()).get("columns");
        String start = cell(row, columns, "start");
        String end = cell(row, columns, "end");
        return served.post(
            "decisions",
            """
            {"metric_id":"%s","source":"a.txt","start":"%s","end":"%s","decision":"%s","seen":"%s"}\
            """
                .formatted(id, start, end, decision, seen));
      }
    }
    throw new AssertionError("no row " + id);
  }

  private static String cell(JsonNode row, JsonNode columns, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).asText().equals(name)) {
        return row.get(i).asText();
      }
    }
    throw new AssertionError("no column " + name);
  }

  /** Waits until so many files are read. */
  private void read(int files) throws Exception {
    JsonNode progress = json(served.get("progress"));
    while (progress.get("read").asInt() < files || progress.get("waiting").asInt() > 0) {
      Thread.onSpinWait();
      progress = json(served.get("progress"));
    }
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private record IntakeTrial(Path folder) {

    String refuses(String name, InputStream body) throws IOException {
      try {
        return "taken as " + new Intake(folder).take(name, body);
      } catch (UsageException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }
}
