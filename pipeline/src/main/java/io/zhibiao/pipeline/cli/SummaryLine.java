package io.zhibiao.pipeline.cli;

import io.zhibiao.audit.finding.Outcome;
import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run did, in a line. */
final class SummaryLine {

  private SummaryLine() {}

  static Bilingual of(Summary summary) {
    long files = summary.count(Counters.FILES);
    long articles = summary.count(Counters.ARTICLES);
    long rows = summary.count(Counters.ROWS);
    long doubted = summary.count(Counters.DOUBTED);
    long errors = summary.count(Counters.ERRORS);
    String forms = forms(summary);
    Bilingual findings = findings(summary);
    Bilingual faults = faults(summary);
    Bilingual lost = runTogether(summary);
    return new Bilingual(
        "文件 %d%s，文章 %d，数据 %d（存疑 %d），错误 %d%s%s%s"
            .formatted(
                files,
                forms,
                articles,
                rows,
                doubted,
                errors,
                lost.chinese(),
                faults.chinese(),
                findings.chinese()),
        "files %d%s, articles %d, rows %d (in doubt %d), errors %d%s%s%s"
            .formatted(
                files,
                forms,
                articles,
                rows,
                doubted,
                errors,
                lost.english(),
                faults.english(),
                findings.english()));
  }

  /** How many figures have no period, and why; empty where all have one. */
  static Optional<Bilingual> periods(Summary summary) {
    long undated = summary.count(Counters.UNDATED);
    long untold = summary.count(Counters.UNTOLD);
    return undated + untold == 0
        ? Optional.empty()
        : Optional.of(
            new Bilingual(
                "没有时期的数据 %d：来源日期不明 %d（可在 --manifest 写明），附近没有说到时间 %d"
                    .formatted(undated + untold, undated, untold),
                "rows without a period %d: the source's date is not known %d (--manifest may tell it), nothing near tells one %d"
                    .formatted(undated + untold, undated, untold)));
  }

  /** Where in the program rules failed on figures, so that it can be reported; mostly nothing. */
  private static Bilingual faults(Summary summary) {
    String places = counted(summary, Counters.FAULTS);
    return places.isEmpty()
        ? new Bilingual("", "")
        : new Bilingual(
            "，程序出错而未读全的数字（请报告）：" + places,
            ", figures not read wholly by a fault of the program (please report): " + places);
  }

  /** Lines of tables that nobody can read any more; mostly nothing. */
  private static Bilingual runTogether(Summary summary) {
    long lines = summary.count(Counters.RUN_TOGETHER);
    return lines == 0
        ? new Bilingual("", "")
        : new Bilingual(
            "，表格数字连在一起而未读的行 %d".formatted(lines),
            ", lines not read as their cells ran together %d".formatted(lines));
  }

  /** Nothing where no relations were checked. */
  private static Bilingual findings(Summary summary) {
    boolean isChecked =
        summary.counts().keySet().stream().anyMatch(name -> name.startsWith(Counters.FINDINGS));
    long holds = summary.count(Counters.FINDINGS + Outcome.HOLDS.label());
    long breaks = summary.count(Counters.FINDINGS + Outcome.BREAKS.label());
    return isChecked
        ? new Bilingual(
            "，数字关系相符 %d，不符 %d".formatted(holds, breaks),
            ", relations that hold %d, that break %d".formatted(holds, breaks))
        : new Bilingual("", "");
  }

  /** All of them, as some may have been guessed wrongly: {@code (GB18030 3, UTF-8 9)}. */
  private static String forms(Summary summary) {
    String forms = counted(summary, Counters.FORM);
    return forms.isEmpty() ? "" : " (" + forms + ")";
  }

  /** What is counted under names that start so: {@code GB18030 3, UTF-8 9}. */
  private static String counted(Summary summary, String start) {
    return summary.counts().entrySet().stream()
        .filter(count -> count.getKey().startsWith(start))
        .map(count -> count.getKey().substring(start.length()) + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
