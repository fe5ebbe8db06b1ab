package io.zhibiao.pipeline.write.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.Sha256;
import io.zhibiao.pipeline.write.Sink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  DataPackageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void columnsOfFiguresAreThoseOfTheContract() throws IOException {
    JsonNode contract =
        JSON.readTree(
            Files.readString(Path.of("../testdata/contract/metric-rows.schema.json"), UTF_8));
    JsonNode schema = resource(write(), "metrics").get("schema");
    for (JsonNode field : schema.get("fields")) {
      ((ObjectNode) field).remove("title");
    }
    assertThat(schema.get("fields")).isEqualTo(contract.get("fields"));
    assertThat(schema.get("primaryKey")).isEqualTo(contract.get("primaryKey"));
    assertThat(schema.get("missingValues")).isEqualTo(contract.get("missingValues"));
  }

  @Test
  void everyTableIsToldWithItsHeaderSizeAndHash() throws IOException {
    JsonNode told = write();
    assertThat(told.get("resources")).hasSize(ResultTable.values().length);
    for (ResultTable table : ResultTable.values()) {
      JsonNode resource = resource(told, table.label());
      Path file = folder.resolve(resource.get("path").textValue());
      List<String> names = new ArrayList<>();
      resource.get("schema").get("fields").forEach(field -> names.add(field.get("name").asText()));
      assertThat(CsvTable.read(file).header()).isEqualTo(names);
      assertThat(CsvTable.read(file).rows()).hasSize(resource.get("rows").intValue());
      assertThat(Files.size(file)).isEqualTo(resource.get("bytes").longValue());
      assertThat(resource.get("hash").textValue()).isEqualTo("sha256:" + Sha256.of(file));
      assertThat(resource.get("schema").get("primaryKey")).isNotEmpty();
    }
  }

  @Test
  void originUnitsAndKeysAreTold() throws IOException {
    JsonNode told = write();
    assertThat(told.get("sources").findValuesAsText("title")).containsExactly("a.txt", "b.txt");
    assertThat(told.get("units").toString())
        .isEqualTo("[{\"unit\":\"%\",\"rows\":1},{\"unit\":\"CNY\",\"rows\":2}]");
    JsonNode key = resource(told, "metrics").get("schema").get("foreignKeys").get(0);
    assertThat(key.get("reference").get("resource").textValue()).isEqualTo("articles");
  }

  private JsonNode write() throws IOException {
    try (Sink sink = CsvTarget.in(folder).open(List.of("a.txt", "b.txt"))) {
      sink.article(new ArticleRow(Collections.nCopies(13, "1")));
      sink.metric(metric("m1", "CNY"), Optional.empty());
      sink.metric(metric("m2", "%"), Optional.empty());
      sink.metric(metric("m3", "CNY"), Optional.empty());
      sink.metric(metric("m4", ""), Optional.empty());
      sink.failure(new Failure("b.txt", Failure.Stage.READ, "empty", "none"));
      sink.finish();
      sink.publish();
    }
    return JSON.readTree(Files.readString(folder.resolve("datapackage.json"), UTF_8));
  }

  private static MetricRow metric(String id, String unit) {
    List<String> cells = new ArrayList<>(Collections.nCopies(MetricColumn.HEADER.size(), ""));
    cells.set(MetricColumn.HEADER.indexOf("metric_id"), id);
    cells.set(MetricColumn.HEADER.indexOf("unit"), unit);
    return new MetricRow(cells);
  }

  private static JsonNode resource(JsonNode told, String name) {
    for (JsonNode resource : told.get("resources")) {
      if (resource.get("name").textValue().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }
}
