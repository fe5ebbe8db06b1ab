package io.zhibiao.pipeline.extract;

import io.zhibiao.pipeline.row.PackedRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Pages that one call extracts: what a worker that dies has to do again, and what another one waits
 * for in the end.
 *
 * @param number place in the order of batches
 * @param packed the pages in the order of sources
 */
public record Batch(int number, PackedRows packed) implements Serializable {

  /** What opening a file costs, in bytes of text that could be read meanwhile. */
  private static final long OPENING = 2048;

  /** Of its pages. */
  static Batch of(int number, List<Page> pages) {
    return new Batch(number, PackedRows.of(pages.stream().map(Page::cells)));
  }

  /**
   * Cuts pages into batches of nearly the same number of bytes, keeping their order. There are
   * fewer where one file has more bytes than a batch should.
   */
  public static List<Batch> cut(List<Page> pages, int most) {
    long all = pages.stream().mapToLong(Batch::weight).sum();
    List<Batch> batches = new ArrayList<>();
    long before = 0;
    int begin = 0;
    for (int i = 0; i < pages.size(); i++) {
      long after = before + weight(pages.get(i));
      boolean isLast = i + 1 == pages.size();
      if (isLast || part(after, most, all) > part(before, most, all)) {
        batches.add(of(batches.size(), pages.subList(begin, i + 1)));
        begin = i + 1;
      }
      before = after;
    }
    return List.copyOf(batches);
  }

  /** All bytes that are to be read. */
  public static long bytes(List<Page> pages) {
    return pages.stream().mapToLong(page -> page.file().size()).sum();
  }

  private static long part(long before, int parts, long all) {
    return before / all * parts + before % all * parts / all;
  }

  private static long weight(Page page) {
    return page.file().size() + OPENING;
  }

  /** In the order of sources. */
  public Iterable<Page> pages() {
    return () -> StreamSupport.stream(packed.spliterator(), false).map(Page::of).iterator();
  }
}
