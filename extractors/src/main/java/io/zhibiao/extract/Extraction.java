package io.zhibiao.extract;

import io.zhibiao.extract.value.Found;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Region;
import java.util.List;

/**
 * What a document holds, and what was found out of its origin.
 *
 * @param published when it was published, and what told it
 * @param home where it was published, and what told it
 * @param articles in order of place
 * @param metrics in order of start
 * @param faults what readers threw, each at the cost of one figure's cells; none where all is well
 * @param runTogether how many lines of tables gave no figure, as their cells ran together
 */
public record Extraction(
    Found<Published> published,
    Found<Region> home,
    List<Article> articles,
    List<Metric> metrics,
    List<String> faults,
    int runTogether) {

  public Extraction {
    articles = List.copyOf(articles);
    metrics = List.copyOf(metrics);
    faults = List.copyOf(faults);
  }

  /** What is read without a fault. */
  public Extraction(
      Found<Published> published,
      Found<Region> home,
      List<Article> articles,
      List<Metric> metrics) {
    this(published, home, articles, metrics, List.of(), 0);
  }

  /** The same with other figures. */
  public Extraction with(List<Metric> others) {
    return new Extraction(published, home, articles, others, faults, runTogether);
  }
}
