package io.zhibiao.pipeline.write.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.TableWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180, UTF-8, with a header. */
record CsvFormat(CsvStyle style) implements FileFormat {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public TableWriter open(ResultTable table, Path path) throws IOException {
    return open(table.header(), path);
  }

  TableWriter open(List<String> header, Path path) throws IOException {
    Writer writer = Files.newBufferedWriter(path, UTF_8);
    if (style.excel()) {
      writer.write(BYTE_ORDER_MARK);
    }
    Rows rows = new Rows(new CSVPrinter(writer, CSVFormat.RFC4180), style.exact());
    rows.write(header);
    return rows;
  }

  private record Rows(CSVPrinter printer, boolean exact) implements TableWriter {

    @Override
    public void write(List<String> cells) throws IOException {
      printer.printRecord(exact ? cells : cells.stream().map(FormulaCells::guard).toList());
    }

    @Override
    public void close() throws IOException {
      printer.close();
    }
  }
}
