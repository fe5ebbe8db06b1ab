package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one period that an article reports on, if it does: a communiqué for 2012, a work report
 * with its headings, a monthly release.
 */
final class Reporting {

  private static final int LONGEST_HEADING = 40;
  private static final int HEAD_PASSAGES = 6;
  private static final int MONTH_LENGTH = "2021-05".length();
  private static final String WORK_REPORT = "工作报告";
  private static final String[] REPORTS = {
    "公报", "情况", "分析", "运行", "月报", "统计", "状况", "快报", "简况", "综述", "形势", "回顾", "概况", "数据"
  };

  private final List<TimedPassage> article;
  private final @Nullable LocalDate published;
  private final List<List<Said>> said = new ArrayList<>();

  Reporting(List<TimedPassage> article, List<Clauses> clauses, @Nullable LocalDate published) {
    this.article = article;
    this.published = published;
    for (int i = 0; i < article.size(); i++) {
      said.add(new PassageTimes(article.get(i), clauses.get(i), published, Period.UNKNOWN).said());
    }
  }

  /** For each passage the period reported on there; unknown where there is none. */
  List<Period> periods() {
    Optional<Period> work = workReport();
    Period running = work.or(this::titled).or(this::prevailing).orElse(Period.UNKNOWN);
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      boolean section = work.isPresent() && isHeading(i) && !text(i).contains(WORK_REPORT);
      running = section ? headed(i).filter(Reporting::isYear).orElse(running) : running;
      periods.add(running);
    }
    return periods;
  }

  /** A work report in spring looks back on the year before. */
  private Optional<Period> workReport() {
    for (int i = 0; i < Math.min(HEAD_PASSAGES, article.size()); i++) {
      if (isHeading(i) && text(i).contains(WORK_REPORT)) {
        Optional<Period> titled = headed(i).filter(p -> p.start() != null);
        if (titled.isPresent()) {
          return titled.map(Reporting::yearBefore);
        }
      }
    }
    boolean speech = article.stream().anyMatch(p -> p.passage().view().chars().contains("各位代表"));
    return speech && published != null
        ? Optional.of(Periods.year(published.getYear() - 1))
        : Optional.empty();
  }

  private static Period yearBefore(Period period) {
    LocalDate start = period.start();
    return start == null ? Period.UNKNOWN : Periods.year(start.getYear() - 1);
  }

  private Optional<Period> titled() {
    for (int i = 0; i < Math.min(HEAD_PASSAGES, article.size()); i++) {
      if (isHeading(i) && says(text(i), REPORTS)) {
        Optional<Period> period = headed(i).filter(Reporting::isStretch);
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  /** The stretch of time that the article opens with and mostly speaks of. */
  private Optional<Period> prevailing() {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Period> periods = new TreeMap<>();
    List<String> opening = new ArrayList<>();
    int all = 0;
    for (int i = 0; i < article.size(); i++) {
      for (Said time : said.get(i)) {
        if (time.role() == Role.RUNS && time.own().isKnown()) {
          all++;
          if (isStretch(time.own())) {
            counts.merge(time.own().edtf(), 1, Integer::sum);
            periods.put(time.own().edtf(), time.own());
            if (i < 3) {
              opening.add(time.own().edtf());
            }
          }
        }
      }
    }
    int total = all;
    return opening.stream()
        .filter(edtf -> prevails(counts.getOrDefault(edtf, 0), total))
        .findFirst()
        .map(edtf -> periods.getOrDefault(edtf, Period.UNKNOWN));
  }

  private static boolean prevails(int count, int all) {
    return count >= 3 && count * 2 >= all;
  }

  private boolean isHeading(int index) {
    Passage passage = article.get(index).passage();
    return switch (passage.role()) {
      case KICKER, HEADLINE, SUBHEAD -> true;
      default -> text(index).length() <= LONGEST_HEADING && text(index).indexOf('。') < 0;
    };
  }

  private String text(int index) {
    return article.get(index).passage().view().chars();
  }

  private Optional<Period> headed(int index) {
    return said.get(index).stream()
        .filter(time -> time.role() == Role.RUNS || time.role() == Role.LOCAL)
        .map(Said::own)
        .filter(Period::isKnown)
        .findFirst();
  }

  private static boolean says(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(Period period) {
    return !period.edtf().contains("-");
  }

  /** A year or whole months, no day. */
  private static boolean isStretch(Period period) {
    int end = period.edtf().indexOf('/');
    int length = end < 0 ? period.edtf().length() : end;
    return period.isKnown() && length <= MONTH_LENGTH;
  }
}
