package io.zhibiao.pipeline.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.manifest.Manifest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what is taken. */
@Timeout(120)
class ServerTest {

  private static final String TEXT = "2022年，全市地区生产总值812.6亿元，比上年增长6.1%。\n全市有一家三甲医院。\n";

  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Server server;

  ServerTest(@TempDir Path temp) throws IOException {
    folder = Files.createDirectory(temp.resolve("desk"));
    Files.writeString(temp.resolve("secret.txt"), "机密5亿元");
    server = start();
  }

  @BeforeEach
  void isThere() throws Exception {
    assertThat(get("index.html").statusCode()).isEqualTo(200);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Server start() {
    return Server.start(
        folder,
        0,
        Indicators.standard(),
        () -> Manifest.NONE,
        fault -> {
          throw new AssertionError(fault);
        });
  }

  @Test
  void onlyWhoKnowsTheTokenIsLetIn() throws Exception {
    String root = server.address().replaceFirst("/[^/]+/$", "/");
    for (String path : new String[] {"", "index.html", "x/index.html", "progress"}) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(root + path)).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.body()).doesNotContain("<");
    }
    assertThat(server.address()).startsWith("http://127.0.0.1:");
  }

  /** A name of somebody else's that leads to this machine, as DNS rebinding makes one. */
  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "localhost.evil.example"})
  void otherHostsAreRefused(String host) throws Exception {
    assertThat(raw("GET", "index.html", "Host: " + host)).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", ""})
  void otherPagesCannotChangeAnything(String origin) throws Exception {
    String host = "Host: " + URI.create(server.address()).getAuthority();
    String header = origin.isEmpty() ? host : host + "\r\nOrigin: " + origin;
    assertThat(raw("POST", "files?name=a.txt", header)).startsWith("HTTP/1.1 403");
    assertThat(folder.resolve("a.txt")).doesNotExist();
  }

  @Test
  void otherPagesCannotEvenAsk() throws Exception {
    String host = "Host: " + URI.create(server.address()).getAuthority();
    assertThat(raw("GET", "progress", host + "\r\nSec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET", "progress", host + "\r\nSec-Fetch-Site: same-origin"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../out.txt",
        "a/../../out.txt",
        "/etc/out.txt",
        "..\\out.txt",
        "C:\\out.txt",
        ".hidden.txt",
        "a/.git/out.txt",
        "out.exe",
        "zhibiao.duckdb",
        "a\u0000.txt",
        "a\n.txt",
        "",
        "a//b.txt"
      })
  void namesLeadNowhereElse(String name) throws Exception {
    assertThat(send(name, TEXT).statusCode()).isEqualTo(400);
    try (Stream<Path> all = Files.walk(folder.getParent())) {
      assertThat(all.filter(path -> path.toString().contains("out"))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "%2e%2e/secret.txt",
        "download/../../secret.txt",
        "s../.html",
        "zhibiao.duckdb"
      })
  void nothingElseIsServed(String path) throws Exception {
    String host = "Host: " + URI.create(server.address()).getAuthority();
    assertThat(raw("GET", path, host)).doesNotContain("机密").doesNotStartWith("HTTP/1.1 200");
  }

  @Test
  void linksLeadNowhereElse() throws Exception {
    Path outside = folder.resolveSibling("outside");
    Files.createDirectory(outside);
    Files.createSymbolicLink(folder.resolve("link"), outside);
    assertThat(send("link/out.txt", TEXT).statusCode()).isEqualTo(400);
    assertThat(outside.resolve("out.txt")).doesNotExist();
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
    send("a.txt", TEXT);
    send("a.txt", TEXT);
    assertThat(send("a.txt", "另一篇").body()).contains("a (2).txt");
    assertThat(folder.resolve("a.txt")).hasContent(TEXT);
    assertThat(folder.resolve("a (2).txt")).hasContent("另一篇");
    assertThat(folder.resolve("a (3).txt")).doesNotExist();
  }

  @Test
  void pagesHoldNoScriptOfNamesAndTexts() throws Exception {
    send("x'onload=hit() & y.txt", "<script>hit()</script>产值5.6亿元\n");
    read(1);
    for (String page :
        new String[] {"index.html", "rows.html", "s1.html", "series.html", "checks.html"}) {
      String body = get(page).body();
      assertThat(body).as(page).doesNotContain("<script>hit");
      assertThat(body).contains("default-src &#39;none&#39;", "connect-src &#39;self&#39;");
    }
  }

  @Test
  void aSecondWindowLosesNothing() throws Exception {
    send("a.txt", TEXT);
    read(1);
    String row = rowOf("812.6亿元");
    JsonNode first = json(decide(row, "accept", "0"));
    HttpResponse<String> late = decide(row, "reject", "0");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(json(late).get("other").get("decision").asText()).isEqualTo("accept");
    assertThat(json(get("changes?since=0")).get("decisions")).hasSize(1);
    assertThat(decide(row, "reject", first.get("revision").asText()).statusCode()).isEqualTo(200);
    assertThat(get("rows.html").body()).doesNotContain("812.6");
    assertThat(decide(row, "", "2").statusCode()).isEqualTo(200);
    assertThat(get("rows.html").body()).contains("812.6");
  }

  @Test
  void whatIsMalformedIsRefusedAndSaysWhy() throws Exception {
    send("a.txt", TEXT);
    read(1);
    HttpResponse<String> answer =
        post(
            "decisions",
            "{\"metric_id\":\"%s\",\"source\":\"a.txt\",\"start\":\"0\",\"end\":\"1\",\"decision\":\"correct\",\"value\":\"abc\"}"
                .formatted(rowOf("812.6亿元")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("value");
    assertThat(post("decisions", "[").statusCode()).isEqualTo(400);
    assertThat(get("suggestion?source=a.txt&start=9&end=99999").statusCode()).isEqualTo(400);
  }

  @Test
  void decisionsOutliveTheProgram() throws Exception {
    send("a.txt", TEXT);
    read(1);
    decide(rowOf("6.1%"), "reject", "0");
    server.close();
    server = start();
    assertThat(get("rows.html").body()).contains("812.6").doesNotContain("6.1%");
  }

  private String rowOf(String text) throws Exception {
    for (JsonNode row : data(get("s1.html").body()).get("rows")) {
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
    for (JsonNode row : data(get("s1.html").body()).get("rows")) {
      if (row.get(0).asText().equals(id)) {
        JsonNode columns = data(get("s1.html").body()).get("columns");
        String start = cell(row, columns, "start");
        String end = cell(row, columns, "end");
        return post(
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
    JsonNode progress = json(get("progress"));
    while (progress.get("read").asInt() < files || progress.get("waiting").asInt() > 0) {
      Thread.onSpinWait();
      progress = json(get("progress"));
    }
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String name, String text) throws Exception {
    return post("files?name=" + URLEncoder.encode(name, UTF_8), text);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    URI address = URI.create(server.address() + path);
    return client.send(
        HttpRequest.newBuilder(address)
            .header("Origin", "http://" + address.getAuthority())
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** What Java's client would not send. */
  private String raw(String method, String path, String headers) throws IOException {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      String request =
          "%s %s%s HTTP/1.1\r\n%s\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
              .formatted(method, address.getPath(), path, headers);
      out.write(request.getBytes(UTF_8));
      out.flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(UTF_8);
    }
  }

  private record IntakeTrial(Path folder) {

    String refuses(String name, InputStream body) throws IOException {
      try {
        return "taken as " + new Intake(folder).take(name, body);
      } catch (io.zhibiao.pipeline.failure.UsageException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }
}
