package io.zhibiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures all: {@code Bench CHECKOUT FOLDER MEGABYTES}. The folder gets {@code bench.md} and
 * {@code bench.svg}; but for 400 pages no input is larger than so many megabytes.
 */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Path checkout = Path.of(arguments[0]).toRealPath();
    Path folder = Path.of(arguments[1]);
    LibraryTable library = LibraryTable.measure(checkout);
    ProgramTable program = ProgramTable.measure(checkout, folder, Long.parseLong(arguments[2]));
    String tables = library.markdown() + "\n" + program.markdown();
    Files.writeString(folder.resolve("bench.md"), tables);
    Files.writeString(folder.resolve("bench.svg"), program.svg());
    System.out.println(tables);
  }
}
