package io.zhibiao.pipeline.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.cli.Zhibiao;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packed program as a process that is killed.
 *
 * @param process the start script, which becomes Java, or {@code strace} over it
 */
record Program(Process process) {

  private static final Path SCRIPT = Path.of("target/zhibiao/bin/zhibiao").toAbsolutePath();

  /** What the system answers for a process that SIGKILL has ended. */
  private static final int KILLED = 128 + 9;

  /** Starts it; what it says goes to a pipe. */
  static Program start(String... arguments) throws IOException {
    return start(Optional.empty(), arguments);
  }

  /** Starts it, to be killed at a call to the system. */
  static Program start(Call call, String... arguments) throws IOException {
    return start(Optional.of(call), arguments);
  }

  private static Program start(Optional<Call> call, String... arguments) throws IOException {
    List<String> command =
        Stream.of(
                call.map(Call::injecting).orElse(List.of()),
                List.of(SCRIPT.toString()),
                List.of(arguments),
                List.of("--lang", "en"))
            .flatMap(List::stream)
            .toList();
    return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /**
   * A call to the system, at whose beginning the process is killed.
   *
   * @param name {@code rename}, by which files get their places, or {@code fsync}, by which DuckDB
   *     commits
   * @param number of the call in its thread, from 1
   */
  record Call(String name, int number) {

    private List<String> injecting() {
      String kill = "inject=%s:signal=SIGKILL:when=%d".formatted(name, number);
      String trace = "trace=" + name;
      return List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", trace, "-e", kill);
    }
  }

  /**
   * Kills it so long after now, unless it ends before; what {@code strace} watches dies with it.
   */
  void killAfter(long nanos) throws InterruptedException {
    process.waitFor(nanos, TimeUnit.NANOSECONDS);
    List<ProcessHandle> watched = process.descendants().toList();
    watched.forEach(ProcessHandle::destroyForcibly);
    watched.forEach(one -> one.onExit().join());
    process.destroyForcibly().waitFor();
  }

  /** Waits until it says a line with the word: it listens to signals then. */
  void awaitLine(String word) throws IOException {
    BufferedReader lines = process.inputReader(UTF_8);
    String line = lines.readLine();
    while (line != null && !line.contains(word)) {
      line = lines.readLine();
    }
  }

  /** Waits for its end: whether it was killed. */
  boolean isKilled() throws IOException, InterruptedException {
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    return process.waitFor() == KILLED;
  }

  /** Runs it in this process, which is warm; gives its exit code. */
  static int here(String... arguments) {
    PrintStream said = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return Zhibiao.run(arguments, InputStream.nullInputStream(), said, said);
  }
}
