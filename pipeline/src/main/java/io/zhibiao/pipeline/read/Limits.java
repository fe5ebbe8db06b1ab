package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;
import java.io.Serializable;

/**
 * What one file may take; one that takes more is refused, and the refusal names the option that
 * holds the limit.
 *
 * @param megabytes of the file as it lies there, each 2<sup>20</sup> bytes
 * @param pages of a PDF
 * @param nesting how deep elements of a web page or of an office document may stand in each other
 * @param seconds that reading it and finding its figures may last
 */
public record Limits(int megabytes, int pages, int nesting, int seconds) implements Serializable {

  public static final String MEGABYTES = "--most-megabytes";
  public static final String PAGES = "--most-pages";
  public static final String NESTING = "--most-nesting";
  public static final String SECONDS = "--most-seconds";

  /** More than any page, report or book has. */
  public static final Limits USUAL = new Limits(256, 10_000, 500, 600);

  /** A file is read into memory whole, and the tree of a page by methods that call themselves. */
  public static final Limits WIDEST = new Limits(256, 1_000_000, 2_000, 1_000_000);

  long bytes() {
    return (long) megabytes << 20;
  }

  /** Refuses more bytes than that; a device that never ends stops here. */
  void checkSize(long size) throws ReadException {
    if (size > bytes()) {
      throw new ReadException(
          "too_large",
          told("文件超过 %d MB（%s）", "the file has more than %d MB (%s)", megabytes, MEGABYTES));
    }
  }

  void checkPages(int printed) throws ReadException {
    if (printed > pages) {
      throw new ReadException(
          "too_many_pages",
          told("文档超过 %d 页（%s）", "the document has more than %d pages (%s)", pages, PAGES));
    }
  }

  void checkDepth(int depth) throws ReadException {
    if (depth > nesting) {
      throw new ReadException(
          "too_deep",
          told("元素嵌套超过 %d 层（%s）", "elements nest deeper than %d (%s)", nesting, NESTING));
    }
  }

  /** Says that the time is over. */
  public ReadException tooSlow() {
    return new ReadException(
        "too_slow",
        told("读取和分析超过 %d 秒（%s）", "it took more than %d seconds (%s)", seconds, SECONDS));
  }

  private static Bilingual told(String chinese, String english, int limit, String option) {
    return new Bilingual(chinese.formatted(limit, option), english.formatted(limit, option));
  }
}
