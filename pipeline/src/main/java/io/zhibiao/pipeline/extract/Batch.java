package io.zhibiao.pipeline.extract;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pages that one call extracts.
 *
 * @param number place in the order of batches
 * @param pages in the order of sources
 */
public record Batch(int number, List<Page> pages) implements Serializable {

  /**
   * Enough to keep the machines busy. Not more, because the direct runner copies what is gathered
   * so far with each of them.
   */
  private static final int MOST = 64;

  public Batch {
    pages = List.copyOf(pages);
  }

  /** Cuts pages into batches of nearly the same size, keeping their order. */
  public static List<Batch> of(List<Page> pages) {
    int batches = Math.min(MOST, pages.size());
    return IntStream.range(0, batches)
        .mapToObj(
            i -> new Batch(i, pages.subList(cut(pages, i, batches), cut(pages, i + 1, batches))))
        .toList();
  }

  private static int cut(List<Page> pages, int batch, int batches) {
    return Math.toIntExact((long) pages.size() * batch / batches);
  }
}
