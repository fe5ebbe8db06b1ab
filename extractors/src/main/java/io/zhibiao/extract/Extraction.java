package io.zhibiao.extract;

import io.zhibiao.extract.origin.Found;
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
 */
public record Extraction(
    Found<Published> published, Found<Region> home, List<Article> articles, List<Metric> metrics) {

  public Extraction {
    articles = List.copyOf(articles);
    metrics = List.copyOf(metrics);
  }
}
