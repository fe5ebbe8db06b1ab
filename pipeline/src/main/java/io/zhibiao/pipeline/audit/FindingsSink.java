package io.zhibiao.pipeline.audit;

import io.zhibiao.audit.finding.Finding;
import io.zhibiao.audit.finding.Findings;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.write.Draft;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.csv.CsvFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers all figures of a run and checks them against each other when all are there. */
final class FindingsSink implements Sink {

  private static final String NAME = "findings.csv";

  private final CsvFile file;
  private final List<Metric> metrics = new ArrayList<>();

  private FindingsSink(CsvFile file) {
    this.file = file;
  }

  static FindingsSink open(Path folder) throws IOException {
    return new FindingsSink(CsvFile.open(folder.resolve(NAME), FindingColumn.HEADER));
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) {
    metrics.add(row.metric());
  }

  /** Articles are in no relation. */
  @Override
  public void article(ArticleRow row) {}

  /** What failed tells no figures. */
  @Override
  public void failure(Failure failure) {}

  @Override
  public void finish() throws IOException {
    for (Finding finding : Findings.of(metrics)) {
      file.write(FindingColumn.cells(finding));
      Counters.finding(finding.outcome().label()).inc();
    }
    file.finish();
  }

  @Override
  public List<Draft> files() {
    return List.of(file.draft());
  }

  @Override
  public void publish() throws IOException {
    file.publish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
