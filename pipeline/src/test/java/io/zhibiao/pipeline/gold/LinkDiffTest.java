package io.zhibiao.pipeline.gold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.SampleRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkDiffTest {

  private static final Map<MetricColumn, String> AT_20 =
      Map.of(MetricColumn.START, "20", MetricColumn.END, "24");

  private final Path folder;

  LinkDiffTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void countsByColumnWhatBecameRightAndWrong() throws IOException {
    List<Cells> before =
        rows(
            row("a.txt", "1", Map.of(MetricColumn.INDICATOR, "产值")),
            row("a.txt", "2", AT_20),
            row("b.txt", "3", Map.of(MetricColumn.STATUS, "planned")));
    List<Cells> after =
        rows(
            row("a.txt", "1", Map.of(MetricColumn.ASPECT, "increase")),
            row("a.txt", "4", Map.of(MetricColumn.START, "30", MetricColumn.END, "34")),
            row("b.txt", "3", Map.of()));
    Files.writeString(
        folder.resolve("a.gold.csv"),
        """
        start,end,type,value,unit,aspect,indicator
        6,10,money,100,CNY,level,GDP|地区生产总值
        20,24,money,100,CNY,level,?
        """);
    assertThat(RowDiff.of(before, after).told(Verdicts.of(folder, before, after)))
        .isEqualTo(
            """
            gone 1	right 0, wrong 1
            come 1	right 0, wrong 1
            indicator 1	right 1, wrong 0
            aspect 1	right 0, wrong 1
            status 1	right 0, wrong 0

            gone	a.txt:20 100元
            come	a.txt:30 100元
            indicator	a.txt:6 100元: 产值 → 地区生产总值	+
            aspect	a.txt:6 100元: level → increase	-
            status	b.txt:6 100元: planned → actual
            """);
  }

  @Test
  void withoutPeoplesFiguresOnlyDifferencesAreTold() throws IOException {
    List<Cells> before = rows(row("a.txt", "1", Map.of()));
    List<Cells> after = rows(row("a.txt", "1", Map.of(MetricColumn.DOUBT, "period")));
    assertThat(RowDiff.of(before, after).told(Verdicts.NONE))
        .isEqualTo("gone 0\ncome 0\ndoubt 1\n\ndoubt\ta.txt:6 100元: — → period\n");
  }

  private List<Cells> rows(String... lines) throws IOException {
    Path file = folder.resolve("metrics.csv");
    String header = String.join(",", MetricColumn.HEADER);
    Files.writeString(
        file,
        Stream.concat(Stream.of(header), Stream.of(lines)).collect(Collectors.joining("\n")),
        UTF_8);
    return Cells.read(file);
  }

  private static String row(String source, String id, Map<MetricColumn, String> cells) {
    return String.join(",", SampleRows.metric(source, id, cells).cells());
  }
}
