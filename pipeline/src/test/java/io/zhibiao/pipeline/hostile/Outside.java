package io.zhibiao.pipeline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** What hostile files lead to, and nobody may reach: a file with a figure, and a server. */
record Outside(Path secret, ServerSocket server) implements AutoCloseable {

  /** The figure. */
  static final String SECRET = "77家";

  static Outside in(Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "全县有企业" + SECRET + "。", UTF_8);
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    server.setSoTimeout(1);
    return new Outside(secret, server);
  }

  URI file() {
    return secret.toUri();
  }

  String address() {
    return "http://localhost:%d/".formatted(server.getLocalPort());
  }

  /** Whether anybody has called the server. */
  boolean isCalled() throws IOException {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
