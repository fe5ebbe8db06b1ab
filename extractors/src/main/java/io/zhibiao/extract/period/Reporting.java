package io.zhibiao.extract.period;

import io.zhibiao.extract.outlook.Sections;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the one period that an article reports on, if it does: a communiqué for 2012, a work report
 * with its headings, a monthly release.
 */
final class Reporting {

  /** A stretch of time told this often may be the one reported on. */
  private static final int LEAST_REPEATED = 3;

  /** A text with so many figures is a report rather than a piece of news. */
  private static final int MANY_FIGURES = 30;

  /** Reports on a year come out in its successor's first months. */
  static final int LAST_MONTH_OF_REPORTS = 3;

  /**
   * A text with so many figures, {@link #FIGURES_A_SENTENCE} in each sentence on the average,
   * accounts for what it tells, whoever reports it; a feature tells stories between its figures.
   */
  private static final int DENSE = 12;

  private static final int FIGURES_A_SENTENCE = 2;

  /** {@code 起火原因。} */
  private static final int LONGEST_RUN_IN_HEAD = 8;

  private static final int DAY_LENGTH = "2021-05-31".length();
  private static final int MONTH_LENGTH = "2021-05".length();
  private final List<TimedPassage> article;
  private final Published published;
  private final List<Clauses> clauses;
  private final List<Placed> alone;

  /** The times that run in the article, in order. */
  private final List<Said> runningTimes;

  /** The single days among them by their dates. */
  private final Map<Optional<LocalDate>, Set<Period>> days;

  private final Optional<Integer> fiscal;
  private final Heads heads;
  private final WorkReport workReport;

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
    this.runningTimes = runningTimes(alone);
    this.days = daysByEnd(runningTimes);
    this.fiscal = fiscal;
    this.heads = new Heads(article, alone);
    this.workReport = new WorkReport(article, heads, published);
  }

  /** For each passage the period reported on there. */
  List<Reported> periods() {
    Optional<Period> work = workReport.period();
    Announced announced = new Announced(article, alone, published);
    Optional<Period> report = work.or(this::counted).or(this::titled);
    boolean news = report.isEmpty() && isNews();
    Optional<Period> presented = Fiscal.presented(article, published).map(Fiscal::period);
    boolean profile = Profile.is(article);
    Optional<Period> plan = plan();
    Optional<Period> told =
        report
            .or(() -> presented)
            .or(new DeclaredTime(heads)::period)
            .or(() -> OneTime.of(runningTimes))
            .or(() -> announced.period().filter(time -> !profile || Periods.isDay(time)));
    boolean silent = news || profile;
    boolean story = news && !(told.isPresent() && isDense());
    Period running =
        told.or(() -> silent ? Optional.empty() : prevailing().or(this::passed))
            .orElse(Period.UNKNOWN);
    List<Reported> periods = new ArrayList<>();
    SectionTimes sections = new SectionTimes(heads);
    List<Status> bearings =
        plan.isPresent()
            ? Sections.of(article.stream().map(TimedPassage::passage).toList())
            : List.of();
    for (int i = 0; i < article.size(); i++) {
      running = work.isPresent() ? workReport.turn(i).orElse(running) : running;
      Period here = work.isPresent() ? running : sections.at(i).orElse(running);
      boolean laysOut = plan.isPresent() && bearings.get(i) == Status.PLANNED;
      if (laysOut) {
        periods.add(new Reported(plan.get(), false, Optional.empty(), plan, fiscal));
      } else if (report.isPresent() || !isOfFounding(i)) {
        periods.add(new Reported(here, story, lastDay(here), plan, fiscal));
      } else {
        periods.add(Reported.nothing(fiscal));
      }
    }
    return periods;
  }

  /** The last day of a period, where the article tells what there is on it. */
  private Optional<Period> lastDay(Period period) {
    return days.getOrDefault(period.end(), Set.of()).stream()
        .filter(day -> !day.equals(period))
        .findFirst();
  }

  private static Map<Optional<LocalDate>, Set<Period>> daysByEnd(List<Said> runningTimes) {
    return runningTimes.stream()
        .map(Said::own)
        .filter(Periods::isDay)
        .collect(Collectors.groupingBy(Period::end, Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Whether a paragraph tells when something was founded: it is of that, not of the report. */
  private boolean isOfFounding(int index) {
    Standing standing = new Standing(heads.text(index), clauses.get(index));
    return alone.get(index).said().stream().anyMatch(time -> standing.isFounding(time.span()));
  }

  /** {@code 第十个五年计划纲要}, {@code 全省“十一五”的主要目标是：}: what a plan lays out is of its years. */
  private Optional<Period> plan() {
    return heads
        .opening()
        .mapToObj(i -> PlanGrammar.titled(heads.text(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@code 第六次全国人口普查主要数据公报}: what a census tells is of the day that it counts at. */
  private Optional<Period> counted() {
    return heads
        .top()
        .mapToObj(i -> Census.named(heads.text(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Period> titled() {
    return heads
        .top()
        .filter(i -> Cues.REPORT.in(heads.text(i)))
        .mapToObj(heads::period)
        .flatMap(Optional::stream)
        .filter(period -> isStretch(period) || !Periods.isDay(period))
        .findFirst();
  }

  /** The stretch of time that the article mostly speaks of, or the year that it looks back on. */
  private Optional<Period> prevailing() {
    Map<String, List<Period>> stretches = new TreeMap<>();
    Map<Integer, Integer> years = new TreeMap<>();
    int all = 0;
    for (Said time : runningTimes) {
      LocalDate start = time.own().start().orElse(null);
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
    LocalDate day = published.day().orElse(null);
    int figures = article.stream().mapToInt(p -> TimedPassage.figures(p.passage()).size()).sum();
    boolean early = day != null && day.getMonthValue() <= LAST_MONTH_OF_REPORTS;
    boolean silent = figures >= MANY_FIGURES && runningTimes.isEmpty();
    boolean report = early && (silent || looksBackOverYear());
    return report ? Optional.of(workReport.yearInView()) : Optional.empty();
  }

  /** {@code 一年来，}: so a report on the year opens its account. */
  private boolean looksBackOverYear() {
    return article.stream()
        .flatMap(passage -> passage.times().stream())
        .anyMatch(
            expression -> expression.time() instanceof Time.Recent recent && recent.years() == 1);
  }

  private boolean isNews() {
    return article.stream()
        .map(TimedPassage::passage)
        .anyMatch(
            passage ->
                passage.role() == Passage.Role.BYLINE || Cues.NEWS.in(passage.view().chars()));
  }

  /** Whether it tells figure after figure, and not a few in all. */
  private boolean isDense() {
    int sentences = 0;
    int figures = 0;
    for (TimedPassage timed : article) {
      Passage passage = timed.passage();
      if (passage.role() != Passage.Role.BODY) {
        continue;
      }
      for (Span sentence : passage.sentences()) {
        int here = passage.mentionsIn(sentence);
        sentences += here > 0 || sentence.length() > LONGEST_RUN_IN_HEAD ? 1 : 0;
        figures += here;
      }
    }
    return figures >= DENSE && figures >= sentences * FIGURES_A_SENTENCE;
  }

  private static List<Said> runningTimes(List<Placed> alone) {
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
