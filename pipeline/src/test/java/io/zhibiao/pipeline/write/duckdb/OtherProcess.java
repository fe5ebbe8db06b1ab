package io.zhibiao.pipeline.write.duckdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process of its own that has a DuckDB file open. */
record OtherProcess(Process process, boolean isHolding) implements AutoCloseable {

  static OtherProcess holding(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new OtherProcess(process, process.getInputStream().read() == 'h');
  }

  /** Opens the file, says so, and waits until nobody listens any more. */
  public static void main(String[] arguments) throws SQLException, IOException {
    try (Connection held = DriverManager.getConnection("jdbc:duckdb:" + arguments[0])) {
      System.out.write("h".getBytes(UTF_8));
      System.out.flush();
      while (System.in.read() >= 0 && !held.isClosed()) {
        // Waiting for the end of input.
      }
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
