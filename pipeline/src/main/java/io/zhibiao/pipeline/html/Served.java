package io.zhibiao.pipeline.html;

import java.util.List;
import java.util.Map;

/**
 * What the page of a source has beside where it is served. A long source is shown in parts, so that
 * each opens at once.
 *
 * @param number of the source
 * @param part of it that the page shows, from 0
 * @param parts how many there are
 * @param base where the part begins in the source, in code points
 * @param headings the source's articles
 * @param decisions those on figures of the part: cells by the columns of a table of corrections,
 *     and the revision of each
 * @param revision up to which decisions are in it
 */
public record Served(
    int number,
    int part,
    int parts,
    int base,
    List<Heading> headings,
    List<Map<String, String>> decisions,
    long revision) {

  public Served {
    headings = List.copyOf(headings);
    decisions = List.copyOf(decisions);
  }

  /**
   * An article, and the way to it.
   *
   * @param start in code points
   */
  public record Heading(String title, int start, String page) {

    /** A headline may hold anything. */
    public String name() {
      return Visible.plain(title);
    }
  }

  /** The page of one of the parts. */
  public static String page(int number, int part) {
    return "s%d.html?part=%d".formatted(number, part);
  }

  /** The page of this one. */
  String page() {
    return page(number, part);
  }
}
