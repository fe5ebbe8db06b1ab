package io.zhibiao.extract.period;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.outlook.Sections;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the one period that an article reports on, if it does: a communiqué for 2012, a work report
 * with its headings, a monthly release.
 */
final class Reporting {

  private static final int LONGEST_HEADING = 40;
  private static final int HEAD_PASSAGES = 6;

  /** How far from its beginning the year stands that a paragraph opens with: 刚刚过去的. */
  private static final int LATEST_FRAME = 6;

  /** A stretch of time told this often may be the one reported on. */
  private static final int LEAST_REPEATED = 3;

  /** A text with so many figures is a report rather than a piece of news. */
  private static final int MANY_FIGURES = 30;

  /** Reports on a year come out in its successor's first months. */
  private static final int LAST_MONTH_OF_REPORTS = 3;

  private static final int DAY_LENGTH = "2021-05-31".length();
  private static final int MONTH_LENGTH = "2021-05".length();
  private final List<TimedPassage> article;
  private final Published published;
  private final List<Clauses> clauses;
  private final List<Placed> alone;
  private final Optional<Integer> fiscal;
  private final List<Status> sections;

  /**
   * @param alone the times of each passage, as far as it tells them itself
   * @param fiscal the fiscal year that the article speaks of, if it does
   */
  Reporting(
      List<TimedPassage> article,
      List<Clauses> clauses,
      List<Placed> alone,
      Published published,
      Optional<Integer> fiscal) {
    this.article = article;
    this.published = published;
    this.clauses = clauses;
    this.alone = alone;
    this.fiscal = fiscal;
    this.sections = Sections.of(article.stream().map(TimedPassage::passage).toList());
  }

  /** For each passage the period reported on there. */
  List<Reported> periods() {
    Optional<Period> work = workReport();
    Announced announced = new Announced(article, alone, published);
    Optional<Period> report = work.or(this::titled);
    boolean news = report.isEmpty() && isNews();
    Optional<Period> presented = Fiscal.presented(article, published).map(Fiscal::period);
    boolean profile = isProfile();
    Optional<Period> plan = plan();
    Optional<Period> told =
        report.or(() -> presented).or(() -> profile ? Optional.empty() : announced.period());
    boolean silent = news || profile;
    Period running =
        told.or(() -> silent ? Optional.empty() : prevailing().or(this::passed))
            .orElse(Period.UNKNOWN);
    List<Reported> periods = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      boolean section = work.isPresent() && isHeading(i) && !Cues.WORK_REPORT.in(text(i));
      Optional<Period> turned = section ? ofSection(i) : work.isPresent() ? framed(i) : work;
      running = turned.orElse(running);
      boolean reported = report.isPresent() || !isProfile(i);
      periods.add(reported ? new Reported(running, news, plan, fiscal) : Reported.nothing(fiscal));
    }
    return periods;
  }

  /** Whether more sentences say where things lie and what there is than how it has changed. */
  private boolean isProfile() {
    int lies = 0;
    int changes = 0;
    for (TimedPassage timed : article) {
      String chars = timed.passage().view().chars();
      for (Span sentence : timed.passage().sentences()) {
        String text = chars.substring(sentence.start(), sentence.end());
        lies += Cues.LIES.in(text) ? 1 : 0;
        changes += Cues.MOVES.in(text) ? 1 : 0;
      }
    }
    return lies >= LEAST_REPEATED && lies > changes;
  }

  /** Whether a paragraph tells when something was founded: it is of that, not of the report. */
  private boolean isProfile(int index) {
    Standing standing = new Standing(text(index), clauses.get(index));
    return alone.get(index).said().stream().anyMatch(time -> standing.isFounding(time.span()));
  }

  /** The year in a section's heading; where none is told, 回顾 is of the year before, 安排 of this. */
  private Optional<Period> ofSection(int heading) {
    Optional<Period> told = headed(heading).filter(Reporting::isYear);
    if (told.isPresent() || published.year() == 0) {
      return told;
    }
    boolean ahead = Outlook.under(text(heading), Status.ACTUAL) == Status.PLANNED;
    boolean back = !ahead && Outlook.under(text(heading), Status.PLANNED) == Status.ACTUAL;
    int year = ahead ? published.year() : published.year() - 1;
    return ahead || back ? Optional.of(Periods.year(year)) : Optional.empty();
  }

  /**
   * {@code 刚刚过去的2025年，…}: the year that a paragraph opens with frames what follows it in its
   * section, where the words say so or its first sentence tells no figure.
   */
  private Optional<Period> framed(int index) {
    Passage passage = article.get(index).passage();
    List<Mention> figures = TimedPassage.figures(passage.mentions());
    int end = passage.sentences().get(0).end();
    boolean tells = !figures.isEmpty() && figures.get(0).span().start() < end;
    return tells && !Cues.PASSED.beginAt(text(index), 0)
        ? Optional.empty()
        : article.get(index).times().stream()
            .takeWhile(time -> time.span().start() <= LATEST_FRAME)
            .flatMap(time -> namedYear(time.time()).stream())
            .findFirst();
  }

  private static Optional<Period> namedYear(Time time) {
    return time instanceof Time.Calendar calendar
            && calendar.part() instanceof Part.Whole
            && calendar.edge() == Edge.NONE
            && calendar.year() instanceof YearRef.Named named
        ? Optional.of(Periods.year(named.year()))
        : Optional.empty();
  }

  /** A work report in spring looks back on the year before. */
  private Optional<Period> workReport() {
    for (int i = 0; i < Math.min(HEAD_PASSAGES, article.size()); i++) {
      if (isHeading(i) && Cues.WORK_REPORT.in(text(i))) {
        Optional<Period> titled = headed(i).filter(p -> p.start() != null);
        if (titled.isPresent()) {
          return titled.map(Reporting::yearBefore);
        }
      }
    }
    boolean speech =
        article.stream().anyMatch(p -> Cues.SPEECH.in(p.passage().view().chars()))
            || isWorkReport();
    return speech && published.year() != 0 ? Optional.of(yearInView()) : Optional.empty();
  }

  /** The year before the publication, or its own where the text from its beginning looks ahead. */
  private Period yearInView() {
    boolean ahead = !sections.isEmpty() && sections.get(0) == Status.PLANNED;
    return Periods.year(ahead ? published.year() : published.year() - 1);
  }

  private boolean isWorkReport() {
    for (int i = 0; i < Math.min(HEAD_PASSAGES, article.size()); i++) {
      if (isHeading(i) && Cues.WORK_REPORT.in(text(i))) {
        return true;
      }
    }
    return false;
  }

  private static Period yearBefore(Period period) {
    LocalDate start = period.start();
    return start == null ? Period.UNKNOWN : Periods.year(start.getYear() - 1);
  }

  /** {@code 第十个五年计划纲要}: what a plan lays out is of its years. */
  private Optional<Period> plan() {
    for (int i = 0; i < Math.min(HEAD_PASSAGES, article.size()); i++) {
      Optional<Period> years = isHeading(i) ? PlanGrammar.titled(text(i)) : Optional.empty();
      if (years.isPresent()) {
        return years;
      }
    }
    return Optional.empty();
  }

  private Optional<Period> titled() {
    for (int i = 0; i < Math.min(HEAD_PASSAGES, article.size()); i++) {
      if (isHeading(i) && Cues.REPORT.in(text(i))) {
        Optional<Period> period = headed(i).filter(Reporting::isStretch);
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  /** The stretch of time that the article mostly speaks of, or the year that it looks back on. */
  private Optional<Period> prevailing() {
    Map<String, List<Period>> stretches = new TreeMap<>();
    Map<Integer, Integer> years = new TreeMap<>();
    int all = 0;
    for (Said time : runningTimes()) {
      LocalDate start = time.own().start();
      if (start != null && !isDays(time.own())) {
        all++;
        years.merge(start.getYear(), 1, Integer::sum);
      }
      if (isStretch(time.own())) {
        stretches.computeIfAbsent(time.own().edtf(), edtf -> new ArrayList<>()).add(time.own());
      }
    }
    int total = all;
    return stretches.values().stream()
        .filter(same -> same.size() >= LEAST_REPEATED && same.size() * 2 >= total)
        .map(same -> same.get(0))
        .findFirst()
        .or(() -> yearLookedBackOn(years, total));
  }

  /** A part of a report that names no time: early in a year it looks back on the one before. */
  private Optional<Period> passed() {
    LocalDate day = published.day();
    int figures = article.stream().mapToInt(p -> TimedPassage.figures(p.passage()).size()).sum();
    boolean early = day != null && day.getMonthValue() <= LAST_MONTH_OF_REPORTS;
    boolean silent = figures >= MANY_FIGURES && runningTimes().isEmpty();
    boolean report = early && (silent || looksBackOverYear());
    return report ? Optional.of(yearInView()) : Optional.empty();
  }

  /** {@code 一年来，}: so a report on the year opens its account. */
  private boolean looksBackOverYear() {
    return article.stream()
        .flatMap(passage -> passage.times().stream())
        .anyMatch(expression -> expression.time().equals(new Time.Recent(1)));
  }

  private boolean isNews() {
    return article.stream()
        .map(TimedPassage::passage)
        .anyMatch(
            passage ->
                passage.role() == Passage.Role.BYLINE || Cues.NEWS.in(passage.view().chars()));
  }

  private List<Said> runningTimes() {
    return alone.stream()
        .flatMap(placed -> placed.said().stream())
        .filter(time -> time.role() == Role.RUNS && time.own().isKnown())
        .toList();
  }

  /** Where 全年 or 年末 stand without a year: the one in which most of the times lie. */
  private Optional<Period> yearLookedBackOn(Map<Integer, Integer> years, int all) {
    int unsaid = 0;
    int figures = 0;
    for (int i = 0; i < article.size(); i++) {
      figures += TimedPassage.figures(article.get(i).passage()).size();
      unsaid += unsaidYears(i);
    }
    boolean report = unsaid >= 2 || (unsaid == 1 && figures >= MANY_FIGURES);
    return years.entrySet().stream()
        .filter(year -> report && year.getValue() * 5 >= all * 3)
        .map(year -> Periods.year(year.getKey()))
        .findFirst();
  }

  /** How many times 全年 or 年末 governs a figure of its clause. */
  private int unsaidYears(int index) {
    TimedPassage timed = article.get(index);
    List<Mention> mentions = TimedPassage.figures(timed.passage());
    int count = 0;
    int mention = 0;
    for (TimeExpression expression : timed.times()) {
      int behind = expression.span().end();
      while (mention < mentions.size() && mentions.get(mention).span().start() < behind) {
        mention++;
      }
      boolean governs =
          mention < mentions.size()
              && mentions.get(mention).span().start() < clauses.get(index).end(behind - 1);
      count += governs && isUnsaidYear(expression) ? 1 : 0;
    }
    return count;
  }

  private static boolean isUnsaidYear(TimeExpression expression) {
    return expression.time() instanceof Time.Calendar calendar
        && calendar.year() instanceof YearRef.Unsaid
        && (calendar.part().equals(new Part.Months(1, 12))
            || (calendar.part() instanceof Part.Whole && calendar.edge() == Edge.END));
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
    return alone.get(index).said().stream()
        .filter(time -> time.role().governs())
        .map(Said::own)
        .filter(Period::isKnown)
        .findFirst();
  }

  private static boolean isYear(Period period) {
    return !period.edtf().contains("-");
  }

  private static boolean isDays(Period period) {
    return period.edtf().length() > 2 * DAY_LENGTH;
  }

  /** A year or whole months, no day. */
  private static boolean isStretch(Period period) {
    int end = period.edtf().indexOf('/');
    int length = end < 0 ? period.edtf().length() : end;
    return period.isKnown() && length <= MONTH_LENGTH;
  }
}
