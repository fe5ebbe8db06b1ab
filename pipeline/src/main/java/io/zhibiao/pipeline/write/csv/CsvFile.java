package io.zhibiao.pipeline.write.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file that appears whole or not at all: written beside its place under another name, then
 * moved. Until then, what stood there before stays.
 */
final class CsvFile implements Closeable {

  private final Path place;
  private final Path draft;
  private final CSVPrinter printer;

  private CsvFile(Path place, Path draft, CSVPrinter printer) {
    this.place = place;
    this.draft = draft;
    this.printer = printer;
  }

  static CsvFile open(Path place, List<String> header) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "is a folder");
    }
    Path draft = place.resolveSibling(draftName(place));
    draft.toFile().deleteOnExit();
    CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(draft, UTF_8), CSVFormat.RFC4180);
    CsvFile file = new CsvFile(place, draft, printer);
    file.write(header);
    return file;
  }

  /** Hidden, and another one for each process, as two may write to one folder. */
  private static String draftName(Path place) {
    return ".%s.%d.tmp".formatted(place.getFileName(), ProcessHandle.current().pid());
  }

  void write(List<String> cells) throws IOException {
    printer.printRecord(cells);
  }

  void finish() throws IOException {
    printer.close(true);
  }

  void publish() throws IOException {
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    printer.close();
    Files.deleteIfExists(draft);
  }
}
