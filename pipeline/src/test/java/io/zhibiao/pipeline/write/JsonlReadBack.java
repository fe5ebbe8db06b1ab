package io.zhibiao.pipeline.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON lines; numbers have to be numbers. */
record JsonlReadBack(String target) implements ReadBack {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  JsonlReadBack() {
    this("jsonl");
  }

  @Override
  public List<List<String>> rows(Path folder, ResultTable table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(table.label() + ".jsonl"), UTF_8)) {
      JsonNode object = JSON.readTree(line);
      assertThat(object.fieldNames()).toIterable().containsExactlyElementsOf(table.header());
      rows.add(table.columns().stream().map(column -> cell(object, column)).toList());
    }
    return rows;
  }

  private static String cell(JsonNode object, Column column) {
    JsonNode value = object.get(column.header());
    if (value.isNull()) {
      return "";
    }
    boolean number = column.type() == CellType.INTEGER || column.type() == CellType.DECIMAL;
    assertThat(value.isNumber()).as(column.header()).isEqualTo(number);
    return number ? value.decimalValue().toPlainString() : value.textValue();
  }
}
