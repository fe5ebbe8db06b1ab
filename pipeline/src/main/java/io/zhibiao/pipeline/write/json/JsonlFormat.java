package io.zhibiao.pipeline.write.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * An object a line, UTF-8. Whole numbers and decimals are JSON numbers with all their digits, days
 * and texts are strings, and what is empty is {@code null}.
 */
final class JsonlFormat implements FileFormat {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public TableWriter open(ResultTable table, Path path) throws IOException {
    JsonGenerator generator = JSON.createGenerator(Files.newBufferedWriter(path, UTF_8));
    generator.setRootValueSeparator(null);
    return new Lines(generator, table.columns());
  }

  private record Lines(JsonGenerator generator, List<Column> columns) implements TableWriter {

    @Override
    public void write(List<String> cells) throws IOException {
      generator.writeStartObject();
      Iterator<Column> column = columns.iterator();
      for (String cell : cells) {
        write(column.next(), cell);
      }
      generator.writeEndObject();
      generator.writeRaw('\n');
    }

    private void write(Column column, String cell) throws IOException {
      generator.writeFieldName(column.header());
      if (cell.isEmpty()) {
        generator.writeNull();
        return;
      }
      switch (column.type()) {
        case INTEGER, DECIMAL -> generator.writeNumber(cell);
        case TEXT, DATE -> generator.writeString(cell);
      }
    }

    @Override
    public void close() throws IOException {
      generator.close();
    }
  }
}
