package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import java.util.stream.Collectors;

/** What a run did, in a line. */
final class SummaryLine {

  private SummaryLine() {}

  static Bilingual of(Summary summary) {
    long files = summary.count(Counters.FILES);
    long articles = summary.count(Counters.ARTICLES);
    long rows = summary.count(Counters.ROWS);
    long errors = summary.count(Counters.ERRORS);
    String encodings = encodings(summary);
    return new Bilingual(
        "文件 %d%s，文章 %d，数据 %d，错误 %d".formatted(files, encodings, articles, rows, errors),
        "files %d%s, articles %d, rows %d, errors %d"
            .formatted(files, encodings, articles, rows, errors));
  }

  /** All but UTF-8, as others may have been guessed wrongly: {@code (GB18030 3)}. */
  private static String encodings(Summary summary) {
    String others =
        summary.counts().entrySet().stream()
            .filter(count -> count.getKey().startsWith(Counters.ENCODING))
            .filter(count -> !count.getKey().endsWith(":" + UTF_8.name()))
            .map(count -> encoding(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : " (" + others + ")";
  }

  private static String encoding(String counter) {
    return counter.substring(Counters.ENCODING.length());
  }
}
