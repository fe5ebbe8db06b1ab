package io.zhibiao.extract;

import java.util.List;

/** What a document holds: its articles in order of place, its figures in order of start. */
public record Extraction(List<Article> articles, List<Metric> metrics) {

  public Extraction {
    articles = List.copyOf(articles);
    metrics = List.copyOf(metrics);
  }
}
