package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.read.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Lets a pipeline of files work on standard input and output, by way of a folder of its own. */
final class StandardStreams implements Closeable {

  private final Console console;
  private final Path folder;
  private final Path input;

  private StandardStreams(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
    this.input = folder.resolve("input");
  }

  static StandardStreams open(Console console) throws IOException {
    TemporaryFolder.check();
    return new StandardStreams(console, Files.createTempDirectory("zhibiao"));
  }

  /** Takes all of standard input in, as a source of the given name. */
  SourceFile receive(String source) throws IOException {
    Files.copy(console.in(), input);
    return new SourceFile(source, input.toUri(), folder.getRoot().toUri());
  }

  Path output() {
    return folder;
  }

  /** Hands rows to standard output and failures to the user. */
  void deliver() throws IOException {
    deliverRows();
    try (Reader errors = Files.newBufferedReader(folder.resolve("errors.csv"), UTF_8)) {
      for (CSVRecord failure : CSVFormat.RFC4180.parse(errors)) {
        if (failure.getRecordNumber() > 1) {
          console.complain(Bilingual.parse(failure.get(3)));
        }
      }
    }
  }

  private void deliverRows() throws IOException {
    Files.copy(folder.resolve("metrics.csv"), console.out());
    if (console.out().checkError()) {
      throw OutputException.ofStandardOutput(new IOException("standard output is closed"));
    }
  }

  /** The folder is ours: whatever the run left there goes. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
