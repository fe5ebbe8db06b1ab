package io.zhibiao.pipeline.write.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.FileSink;
import io.zhibiao.pipeline.write.Sha256;
import io.zhibiao.pipeline.write.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Tells programs and people what the CSV files hold, as a Frictionless Data Package: schemas,
 * origin, counts, units, sizes and hashes. The same result gives the same bytes.
 *
 * @param files finished, not yet published
 * @param sources names of all that was read
 */
record DataPackage(
    FileSink files, CsvStyle style, List<String> sources, SortedMap<String, Long> rowsByUnit) {

  private static final JsonFactory JSON = new JsonFactory();

  void write(Path path) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(path, UTF_8))) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
      json.writeStringField("name", "zhibiao");
      json.writeStringField("title", "指标：文本中的数字 / Figures of texts");
      origin(json);
      units(json);
      json.writeArrayFieldStart("resources");
      for (ResultTable table : ResultTable.values()) {
        resource(json, table);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void origin(JsonGenerator json) throws IOException {
    String version = DataPackage.class.getPackage().getImplementationVersion();
    json.writeObjectFieldStart("generator");
    json.writeStringField("title", "Zhibiao");
    json.writeStringField("version", Objects.requireNonNullElse(version, "unpackaged"));
    json.writeEndObject();
    json.writeArrayFieldStart("sources");
    for (String source : sources) {
      json.writeStartObject();
      json.writeStringField("title", source);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void units(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("units");
    for (Map.Entry<String, Long> unit : rowsByUnit.entrySet()) {
      json.writeStartObject();
      json.writeStringField("unit", unit.getKey());
      json.writeNumberField("rows", unit.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void resource(JsonGenerator json, ResultTable table) throws IOException {
    TableFile file = files.file(table);
    Path draft = file.draft().path();
    json.writeStartObject();
    json.writeStringField("name", table.label());
    json.writeStringField("type", "table");
    json.writeStringField("path", String.valueOf(file.draft().place().getFileName()));
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeNumberField("bytes", Files.size(draft));
    json.writeStringField("hash", "sha256:" + Sha256.of(draft));
    json.writeNumberField("rows", file.rows());
    json.writeBooleanField("formulasGuarded", !style.exact());
    json.writeFieldName("schema");
    TableSchema.write(json, table);
    json.writeEndObject();
  }
}
