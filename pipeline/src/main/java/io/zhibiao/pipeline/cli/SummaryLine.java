package io.zhibiao.pipeline.cli;

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
    String forms = forms(summary);
    return new Bilingual(
        "文件 %d%s，文章 %d，数据 %d，错误 %d".formatted(files, forms, articles, rows, errors),
        "files %d%s, articles %d, rows %d, errors %d"
            .formatted(files, forms, articles, rows, errors));
  }

  /** All of them, as some may have been guessed wrongly: {@code (GB18030 3, UTF-8 9)}. */
  private static String forms(Summary summary) {
    String forms =
        summary.counts().entrySet().stream()
            .filter(count -> count.getKey().startsWith(Counters.FORM))
            .map(count -> form(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", "));
    return forms.isEmpty() ? "" : " (" + forms + ")";
  }

  private static String form(String counter) {
    return counter.substring(Counters.FORM.length());
  }
}
