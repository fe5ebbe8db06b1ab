package io.zhibiao.pipeline.write.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhibiao.pipeline.row.ArticleColumn;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ColumnFacts;
import io.zhibiao.pipeline.row.IndicatorColumn;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.ResultTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The Frictionless schema of a table, from the one definition of its columns. */
final class TableSchema {

  private static final Map<ResultTable, Reference> REFERENCES =
      Map.of(
          ResultTable.METRICS,
          new Reference(
              List.of(MetricColumn.SOURCE, MetricColumn.ARTICLE),
              ResultTable.ARTICLES,
              List.of(ArticleColumn.SOURCE, ArticleColumn.ARTICLE)),
          ResultTable.INDICATORS,
          new Reference(
              List.of(IndicatorColumn.METRIC_ID),
              ResultTable.METRICS,
              List.of(MetricColumn.METRIC_ID)));

  private record Reference(List<Column> from, ResultTable table, List<Column> to) {}

  private TableSchema() {}

  static void write(JsonGenerator json, ResultTable table) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("fields");
    for (Column column : table.columns()) {
      field(json, table, column);
    }
    json.writeEndArray();
    names(json, "primaryKey", table.key());
    if (REFERENCES.containsKey(table)) {
      reference(json, REFERENCES.get(table));
    }
    json.writeArrayFieldStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, ResultTable table, Column column)
      throws IOException {
    ColumnFacts facts = table.facts(column);
    json.writeStartObject();
    json.writeStringField("name", column.header());
    json.writeStringField("type", type(column));
    json.writeStringField("title", facts.title());
    json.writeStringField("description", facts.meaning().english());
    boolean unique = table.key().equals(List.of(column));
    boolean loose = facts.minimum().isEmpty() && facts.pattern().isEmpty();
    if (facts.required() || unique || !loose || !facts.values().isEmpty()) {
      json.writeFieldName("constraints");
      constraints(json, facts, unique);
    }
    json.writeEndObject();
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case DATE -> "date";
    };
  }

  private static void constraints(JsonGenerator json, ColumnFacts facts, boolean unique)
      throws IOException {
    json.writeStartObject();
    if (facts.required()) {
      json.writeBooleanField("required", true);
    }
    if (unique) {
      json.writeBooleanField("unique", true);
    }
    if (facts.minimum().isPresent()) {
      json.writeNumberField("minimum", facts.minimum().getAsInt());
    }
    if (!facts.pattern().isEmpty()) {
      json.writeStringField("pattern", facts.pattern());
    }
    if (!facts.values().isEmpty()) {
      json.writeArrayFieldStart("enum");
      for (String value : facts.values()) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void reference(JsonGenerator json, Reference reference) throws IOException {
    json.writeArrayFieldStart("foreignKeys");
    json.writeStartObject();
    names(json, "fields", reference.from());
    json.writeObjectFieldStart("reference");
    json.writeStringField("resource", reference.table().label());
    names(json, "fields", reference.to());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void names(JsonGenerator json, String field, List<Column> columns)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Column column : columns) {
      json.writeString(column.header());
    }
    json.writeEndArray();
  }
}
