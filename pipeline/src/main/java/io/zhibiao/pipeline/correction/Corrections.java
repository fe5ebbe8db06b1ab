package io.zhibiao.pipeline.correction;

import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.csv.CsvFile;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  public static Corrections read(List<Location> files) {
    return new Corrections(CorrectionTable.read(files));
  }

  /**
   * Takes decisions that a page has sent, each as cells by the names of the same columns.
   *
   * @throws UsageException where one is malformed, naming the column
   */
  public static Corrections of(Collection<Map<String, String>> lines) {
    return new Corrections(CorrectionTable.of(lines));
  }

  /**
   * Writes decisions as a table that can be read again.
   *
   * @param lines cells by the columns of the table
   */
  public static Path write(Path place, List<Map<String, String>> lines) throws IOException {
    try (CsvFile file = CsvFile.open(place, CorrectionTable.HEADER)) {
      for (Map<String, String> line : lines) {
        file.write(
            CorrectionTable.HEADER.stream().map(header -> line.getOrDefault(header, "")).toList());
      }
      file.finish();
      file.publish();
    }
    return place;
  }

  /**
   * What the corrections leave of a source.
   *
   * @param met how many of them there was a row or, for added ones, a place for
   * @param added how many rows the reading had not found
   * @param rejected how many of those that it had found are gone
   */
  public record Corrected(List<Metric> metrics, int met, int added, int rejected) {}

  /** How many there are. */
  public int size() {
    return byId.size();
  }

  /**
   * The figures of a source as they are after the decisions.
   *
   * @param read what the reading found
   */
  public Corrected applied(List<Metric> read, Ground ground) {
    if (byId.isEmpty()) {
      return new Corrected(read, 0, 0, 0);
    }
    List<Metric> metrics = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (Metric metric : read) {
      Optional<Correction> correction =
          Optional.ofNullable(byId.get(metric.id())).filter(found -> found.meets(metric));
      if (correction.isPresent()) {
        met.add(metric.id());
        correction.get().applied(metric).ifPresent(metrics::add);
      } else {
        metrics.add(metric);
      }
    }
    int left = metrics.size();
    for (Correction correction : byId.values()) {
      boolean here = correction.adds() && correction.source().equals(ground.source());
      if (here && !met.contains(correction.metricId())) {
        correction.added(ground).ifPresent(added -> add(added, metrics, met));
      }
    }
    return new Corrected(metrics, met.size(), metrics.size() - left, read.size() - left);
  }

  private static void add(Metric added, List<Metric> metrics, Set<String> met) {
    met.add(added.id());
    metrics.add(added);
  }
}
