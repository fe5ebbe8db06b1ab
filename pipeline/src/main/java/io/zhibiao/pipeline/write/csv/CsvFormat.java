package io.zhibiao.pipeline.write.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180, UTF-8, with a header. */
final class CsvFormat implements FileFormat {

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public TableWriter open(ResultTable table, Path path) throws IOException {
    return open(table.header(), path);
  }

  TableWriter open(List<String> header, Path path) throws IOException {
    CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(path, UTF_8), CSVFormat.RFC4180);
    Rows rows = new Rows(printer);
    rows.write(header);
    return rows;
  }

  private record Rows(CSVPrinter printer) implements TableWriter {

    @Override
    public void write(List<String> cells) throws IOException {
      printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
      printer.close();
    }
  }
}
