package io.zhibiao.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
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

  private static final Logger LOG = Logger.getLogger(Started.class.getName());

  private static final AtomicInteger PORTS = new AtomicInteger(21_000);

  private static final int PATIENCE_SECONDS = 300;

  /** Starts Java with these words behind its name. */
  static Started java(Path log, Map<String, String> environment, List<String> words)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC"));
    command.addAll(OPEN);
    command.addAll(words);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.directory(log.resolveSibling("").toFile());
    builder.environment().putAll(environment);
    return new Started(builder.start(), log);
  }

  /** A main class of what the tests have on their class path. */
  static Started ofTests(
      Path log, Map<String, String> environment, String main, List<String> arguments)
      throws IOException {
    List<String> words =
        new ArrayList<>(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"), main));
    words.addAll(arguments);
    return java(log, environment, words);
  }

  /** A port that is free, and that the system gives to nobody who calls another one. */
  static int freePort() throws IOException {
    for (int port = PORTS.getAndIncrement(); ; port = PORTS.getAndIncrement()) {
      try (ServerSocket socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (BindException taken) {
        LOG.fine(() -> taken.toString());
      }
    }
  }

  /** Goes on once something listens at the port. */
  Started listening(int port) throws IOException, InterruptedException {
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
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

  /** Goes on once it, with the processes that it has started, has used so much of a processor. */
  Started working(Duration used) throws IOException, InterruptedException {
    for (int second = 0; second < PATIENCE_SECONDS && used().compareTo(used) < 0; second++) {
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        throw new IOException(said());
      }
    }
    return this;
  }

  /** Processor time so far. */
  Duration used() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .flatMap(each -> each.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
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
