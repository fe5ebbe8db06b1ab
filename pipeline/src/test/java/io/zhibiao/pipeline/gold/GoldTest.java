package io.zhibiao.pipeline.gold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.MetricPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of whole pages against those that a person found in them: every column, and rows as a
 * whole. The bounds are what was once reached, less a little; raise them when more is.
 */
class GoldTest {

  private static final Path ROOT = Path.of("..");

  private static Map<String, Double> seeds = Map.of();
  private static Map<String, Double> heldout = Map.of();

  @BeforeAll
  static void readAll() throws IOException {
    seeds = score("seeds", "testdata/golden");
    heldout = score("testdata/heldout", "testdata/heldout");
  }

  @ParameterizedTest
  @CsvSource({
    "found,              0.990, 0.985",
    "value,              0.990, 0.980",
    "row,                0.895, 0.835",
    "bound,              0.990, 0.990",
    "aspect,             0.990, 0.970",
    "comparison,         0.990, 0.985",
    "period,             0.975, 0.955",
    "status,             0.990, 0.970",
    "region,             0.980, 0.990",
    "title,              0.990, 0.900",
    "indicator,          0.925, 0.890",
    "subject,            0.970, 0.980",
    "sure rows,          0.920, 0.840",
    "rows that are sure, 0.600, 0.600",
  })
  void isAsGoodAsItOnceWas(String measure, double leastOfSeeds, double leastOfHeldout) {
    assertThat(seeds).containsKey(measure);
    assertThat(seeds.get(measure)).as("seeds").isGreaterThan(leastOfSeeds);
    assertThat(heldout.get(measure)).as("held out").isGreaterThan(leastOfHeldout);
  }

  private static Map<String, Double> score(String pages, String gold) throws IOException {
    Score score = new Score();
    Path folder = ROOT.resolve(pages);
    CsvTable manifest = CsvTable.read(folder.resolve("manifest.csv"));
    int figures = 0;
    for (List<String> line : manifest.rows()) {
      String source = manifest.cell(line, "source");
      List<Cells> found =
          Cells.read(ROOT.resolve(gold).resolve(source.replace(".txt", ".gold.csv")));
      figures += found.size();
      Document document = document(folder, manifest, line);
      score.add(GoldPage.of(Cells.of(MetricPipeline.extract(document)), found));
    }
    assertThat(figures).isGreaterThan(500);
    return score.shares();
  }

  private static Document document(Path folder, CsvTable manifest, List<String> line)
      throws IOException {
    String source = manifest.cell(line, "source");
    String published = manifest.cell(line, "published");
    return new Document(
        source,
        Files.readString(folder.resolve(source), UTF_8),
        manifest.cell(line, "publication"),
        Optional.ofNullable(published.isEmpty() ? null : LocalDate.parse(published)),
        manifest.cell(line, "region_code"));
  }
}
