package io.zhibiao.pipeline;

import io.zhibiao.pipeline.extract.Counters;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * What a run did, or has done so far.
 *
 * @param counts by the names in {@link Counters}
 */
public record Summary(Map<String, Long> counts) {

  /** Asks the runner. */
  public static Summary of(PipelineResult result) {
    MetricsFilter ours =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(Counters.NAMESPACE))
            .build();
    Map<String, Long> counts = new TreeMap<>();
    for (MetricResult<Long> counter : result.metrics().queryMetrics(ours).getCounters()) {
      counts.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return new Summary(counts);
  }

  /** One of the counts; 0 where nothing was counted. */
  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
