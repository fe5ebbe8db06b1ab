package io.zhibiao.pipeline.serve;

import static io.zhibiao.pipeline.serve.ServedFolder.TEXT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and that names lead nowhere else. */
@Timeout(120)
class ServerAccessTest extends OpenDesk {

  ServerAccessTest(@TempDir Path temp) throws IOException {
    super(temp);
    Files.writeString(temp.resolve("secret.txt"), "机密5亿元");
  }

  @Test
  void onlyWhoKnowsTheTokenIsLetIn() throws Exception {
    String root = served.address().replaceFirst("/[^/]+/$", "/");
    for (String path : new String[] {"", "index.html", "x/index.html", "progress"}) {
      HttpResponse<String> answer = served.ask(root + path);
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.body()).doesNotContain("<");
    }
    assertThat(served.address()).startsWith("http://127.0.0.1:");
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
    String host = "Host: " + URI.create(served.address()).getAuthority();
    String header = origin.isEmpty() ? host : host + "\r\nOrigin: " + origin;
    assertThat(raw("POST", "files?name=a.txt", header)).startsWith("HTTP/1.1 403");
    assertThat(folder.resolve("a.txt")).doesNotExist();
  }

  @Test
  void otherPagesCannotEvenAsk() throws Exception {
    String host = "Host: " + URI.create(served.address()).getAuthority();
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
    assertThat(served.send(name, TEXT).statusCode()).isEqualTo(400);
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
    String host = "Host: " + URI.create(served.address()).getAuthority();
    assertThat(raw("GET", path, host)).doesNotContain("机密").doesNotStartWith("HTTP/1.1 200");
  }

  @Test
  void linksLeadNowhereElse() throws Exception {
    Path outside = folder.resolveSibling("outside");
    Files.createDirectory(outside);
    Files.createSymbolicLink(folder.resolve("link"), outside);
    assertThat(served.send("link/out.txt", TEXT).statusCode()).isEqualTo(400);
    assertThat(outside.resolve("out.txt")).doesNotExist();
  }

  /** What Java's client would not send. */
  private String raw(String method, String path, String headers) throws IOException {
    URI address = URI.create(served.address());
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
}
