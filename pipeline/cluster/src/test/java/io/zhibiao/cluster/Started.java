package io.zhibiao.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java process on its own.
 *
 * @param log what it has said
 */
record Started(Process process, Path log) implements Closeable {

  /** What libraries of clusters reach into. */
  private static final List<String> OPEN =
      Stream.of(
              "java.lang",
              "java.lang.invoke",
              "java.util",
              "java.util.concurrent",
              "java.nio",
              "sun.nio.ch",
              "sun.security.action")
          .flatMap(name -> Stream.of("--add-opens", "java.base/" + name + "=ALL-UNNAMED"))
          .toList();

  private static final int PATIENCE_SECONDS = 300;

  /** Starts a main class of the class path with options of Java's and arguments. */
  static Started main(
      Path log, Map<String, String> environment, List<String> options, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC"));
    command.addAll(OPEN);
    command.addAll(options);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.directory(log.toAbsolutePath().getParent().toFile());
    builder.environment().putAll(environment);
    return new Started(builder.start(), log);
  }

  /** Goes on once something listens at the port. */
  Started listening(int port) throws IOException, InterruptedException {
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
        return this;
      } catch (IOException notYet) {
        if (process.waitFor(1, TimeUnit.SECONDS)) {
          throw new IOException(said(), notYet);
        }
      }
    }
    throw new IOException("nothing listens at " + port + ": " + said());
  }

  /** Goes on once it has said so. */
  Started saying(String words) throws IOException, InterruptedException {
    for (int second = 0; second < PATIENCE_SECONDS && !said().contains(words); second++) {
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        throw new IOException(said());
      }
    }
    return this;
  }

  String said() throws IOException {
    return Files.readString(log, UTF_8);
  }

  /** Ends it at once, as a machine ends that loses its power. */
  void kill() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
