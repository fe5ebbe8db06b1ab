package io.zhibiao.pipeline.correction;

import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.failure.UsageException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What reviewers decided, by row. A row's id stays, so that each run applies it again. */
public final class Corrections implements Serializable {

  /** Nothing was decided. */
  public static final Corrections NONE = new Corrections(Map.of());

  private static final long serialVersionUID = 1;

  private final Map<String, Correction> byId;

  private Corrections(Map<String, Correction> byId) {
    this.byId = Map.copyOf(byId);
  }

  /**
   * Reads tables {@code metric_id,source,start,end,decision} with the columns of the reading that
   * are corrected behind them.
   *
   * @throws UsageException where one is missing or malformed, naming line and column
   */
  public static Corrections read(List<Path> files) {
    return new Corrections(CorrectionTable.read(files));
  }

  /**
   * What the corrections leave of a source.
   *
   * @param met how many of them there was a row for
   */
  public record Corrected(Extraction extraction, int met) {}

  /** How many there are. */
  public int size() {
    return byId.size();
  }

  /** The figures of a source as they are after the decisions. */
  public Corrected applied(Extraction extraction) {
    if (byId.isEmpty()) {
      return new Corrected(extraction, 0);
    }
    List<Metric> metrics = new ArrayList<>();
    int met = 0;
    for (Metric metric : extraction.metrics()) {
      Optional<Correction> correction =
          Optional.ofNullable(byId.get(metric.id())).filter(found -> found.meets(metric));
      if (correction.isPresent()) {
        met++;
        correction.get().applied(metric).ifPresent(metrics::add);
      } else {
        metrics.add(metric);
      }
    }
    return new Corrected(extraction.with(metrics), met);
  }
}
