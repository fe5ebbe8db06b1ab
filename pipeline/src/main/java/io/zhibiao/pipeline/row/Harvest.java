package io.zhibiao.pipeline.row;

import io.zhibiao.pipeline.failure.Failure;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * All that came of one batch of sources. Rows and failures travel together, so that no sink can
 * take the one and lose the other.
 *
 * @param batch place of the batch in the order of sources
 * @param rows in the order of the contract
 * @param failures in the order of sources
 */
public record Harvest(int batch, List<MetricRow> rows, List<Failure> failures)
    implements Serializable {

  /** Batches hold sources in order, so this is the order of all rows. */
  public static final Comparator<Harvest> BY_BATCH = Comparator.comparingInt(Harvest::batch);

  public Harvest {
    rows = List.copyOf(rows);
    failures = List.copyOf(failures);
  }
}
