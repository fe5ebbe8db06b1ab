package io.zhibiao.pipeline.write.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.write.Draft;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file that appears whole or not at all. */
public final class CsvFile implements Closeable {

  private final Draft draft;
  private final CSVPrinter printer;

  private CsvFile(Draft draft, CSVPrinter printer) {
    this.draft = draft;
    this.printer = printer;
  }

  /** Begins it with its header; what stood in its place stays until it is published. */
  public static CsvFile open(Path place, List<String> header) throws IOException {
    Draft draft = Draft.of(place);
    CSVPrinter printer =
        new CSVPrinter(Files.newBufferedWriter(draft.path(), UTF_8), CSVFormat.RFC4180);
    CsvFile file = new CsvFile(draft, printer);
    file.write(header);
    return file;
  }

  /** Adds a row. */
  public void write(List<String> cells) throws IOException {
    printer.printRecord(cells);
  }

  /** All rows are written and on their way to the disk. */
  public void finish() throws IOException {
    printer.close(true);
  }

  /** Puts it in its place. */
  public void publish() throws IOException {
    draft.publish();
  }

  @Override
  public void close() throws IOException {
    printer.close();
    draft.close();
  }
}
