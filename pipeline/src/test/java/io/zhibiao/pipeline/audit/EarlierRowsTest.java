package io.zhibiao.pipeline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.DigitExtractor;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SampleRows;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierRowsTest {

  @Test
  void cellsThatWereMadeHarmlessComeBackAsTheyWere(@TempDir Path folder) throws IOException {
    Metric metric = DigitExtractor.extract(Document.of("=1+1.txt", "5 个")).metrics().get(0);
    try (Sink sink = CsvTarget.in(folder).open(List.of("=1+1.txt"))) {
      sink.metric(MetricRow.of(metric), Optional.empty());
      sink.finish();
      sink.publish();
    }
    Path rows = folder.resolve("metrics.csv");
    assertThat(Files.readString(rows)).contains("'=1+1.txt");
    List<Metric> read = new ArrayList<>();
    EarlierRows.read(rows, read::add);
    assertThat(read).containsExactly(metric);
  }

  @Test
  void tablesOfBeforeThereWasDoubtAreRead(@TempDir Path folder) throws IOException {
    List<String> header = new ArrayList<>(MetricColumn.HEADER);
    List<String> cells = new ArrayList<>(SampleRows.metric("a.txt", "1", "5").cells());
    header.remove("doubt");
    cells.remove(cells.size() - 1);
    Path rows = folder.resolve("metrics.csv");
    Files.write(rows, List.of(String.join(",", header), String.join(",", cells)));
    List<Metric> read = new ArrayList<>();
    EarlierRows.read(rows, read::add);
    assertThat(read)
        .singleElement()
        .extracting(MetricRow::of)
        .isEqualTo(SampleRows.metric("a.txt", "1", "5"));
  }
}
