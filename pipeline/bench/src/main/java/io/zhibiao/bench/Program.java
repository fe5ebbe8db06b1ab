package io.zhibiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as it ships, run as a process of its own over folders of pages. */
final class Program {

  private static final int RUNS = 3;
  private static final int LOOK_MILLISECONDS = 5;

  private final Path start;
  private final Path folder;

  /**
   * Measures the program of a checkout that is built.
   *
   * @param folder for its input and output
   */
  Program(Path checkout, Path folder) {
    this.start = checkout.resolve("pipeline/target/zhibiao/bin/zhibiao");
    this.folder = folder;
  }

  /** Puts pages into a folder. */
  interface Writer {
    void write(Path folder) throws IOException;
  }

  /** The run of median wall time of three. */
  Measured measure(String name, Writer writer) throws IOException, InterruptedException {
    Path input = Files.createDirectories(folder.resolve("in-" + name.replace(' ', '-')));
    writer.write(input);
    List<Measured> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      runs.add(once(name, input));
    }
    runs.sort(Comparator.comparing(Measured::wall));
    return runs.get(RUNS / 2);
  }

  private Measured once(String name, Path input) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                start.toString(),
                "extract",
                input.toString(),
                "--output",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      // the last look before its end; the start script becomes the program itself
      cpu = process.info().totalCpuDuration().orElse(cpu);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("log.txt")));
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - begin);
    return new Measured(name, bytes(input), wall, cpu);
  }

  private static long bytes(Path input) throws IOException {
    try (Stream<Path> files = Files.list(input)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
