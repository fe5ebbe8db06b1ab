package io.zhibiao.extract.period;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.outlook.Sections;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The years that a work report speaks of, section by section. */
final class WorkReport {

  /** How far from its beginning the year stands that a paragraph opens with: 刚刚过去的. */
  private static final int LATEST_FRAME = 9;

  private final List<TimedPassage> article;
  private final Heads heads;
  private final Published published;

  WorkReport(List<TimedPassage> article, Heads heads, Published published) {
    this.article = article;
    this.heads = heads;
    this.published = published;
  }

  /** The year that a work report in spring looks back on; none where the article is none. */
  Optional<Period> period() {
    Optional<Period> titled =
        heads
            .top()
            .filter(this::isTitle)
            .mapToObj(heads::period)
            .flatMap(Optional::stream)
            .map(Period::start)
            .flatMap(Optional::stream)
            .map(start -> Periods.year(isOver(start) ? start.getYear() : start.getYear() - 1))
            .findFirst();
    boolean isNamed = published.year() != 0 && (isSpeech() || heads.top().anyMatch(this::isTitle));
    return titled.or(() -> isNamed ? Optional.of(yearInView()) : Optional.empty());
  }

  /** {@code 法院工作报告（2019年）} of January 2020 is on 2019 itself; one of 2020 is on the year before. */
  private boolean isOver(LocalDate start) {
    return published
        .day()
        .filter(
            day ->
                day.getMonthValue() <= Reporting.LAST_MONTH_OF_REPORTS
                    && day.getYear() == start.getYear() + 1)
        .isPresent();
  }

  private boolean isTitle(int heading) {
    return Cues.WORK_REPORT.in(heads.text(heading));
  }

  private boolean isSpeech() {
    return article.stream().anyMatch(p -> Cues.SPEECH.in(p.passage().view().chars()));
  }

  /** The year before the publication, or its own where the text from its beginning looks ahead. */
  Period yearInView() {
    List<Status> sections = Sections.of(article.stream().map(TimedPassage::passage).toList());
    boolean ahead = !sections.isEmpty() && sections.get(0) == Status.PLANNED;
    return Periods.year(ahead ? published.year() : published.year() - 1);
  }

  /** The year to which a passage turns: a section's heading, or a paragraph that frames others. */
  Optional<Period> turn(int index) {
    return heads.isHeading(index) && !isTitle(index) ? ofSection(index) : framed(index);
  }

  /** The year in a section's heading; where none is told, 回顾 is of the year before, 安排 of this. */
  private Optional<Period> ofSection(int heading) {
    Optional<Period> counted =
        article.get(heading).times().stream()
            .flatMap(time -> countedYears(time).stream())
            .findFirst();
    Optional<Period> told =
        counted.or(() -> heads.period(heading).filter(period -> !period.edtf().contains("-")));
    if (told.isPresent() || published.year() == 0) {
      return told;
    }
    String text = heads.text(heading);
    if (Cues.YEARS_AHEAD.in(text)) {
      return Optional.of(Period.UNKNOWN);
    }
    boolean ahead = Outlook.under(text, Status.ACTUAL) == Status.PLANNED;
    boolean back = !ahead && Outlook.under(text, Status.PLANNED) == Status.ACTUAL;
    int year = ahead ? published.year() : published.year() - 1;
    return ahead || back ? Optional.of(Periods.year(year)) : Optional.empty();
  }

  /**
   * {@code 刚刚过去的2025年，…}: the year that a paragraph opens with frames what follows it in its
   * section, where the words say so or its first sentence tells no figure.
   */
  private Optional<Period> framed(int index) {
    if (tellsAtOnce(article.get(index).passage()) && !Cues.PASSED.beginAt(heads.text(index), 0)) {
      return Optional.empty();
    }
    return article.get(index).times().stream()
        .takeWhile(time -> time.span().start() <= LATEST_FRAME)
        .flatMap(time -> countedYears(time).or(() -> namedYear(time.time())).stream())
        .findFirst();
  }

  /** Whether the first sentence tells a figure; the 五年 of 五年来 is none. */
  private static boolean tellsAtOnce(Passage passage) {
    List<Mention> figures = TimedPassage.figures(passage.mentions());
    int end = passage.sentences().get(0).end();
    return figures.stream()
        .filter(figure -> figure.figure().type() != FigureType.DURATION)
        .anyMatch(figure -> figure.span().start() < end);
  }

  /** {@code 五年来}: as many years up to the one in view; {@code “十三五”时期}: those of the plan. */
  private Optional<Period> countedYears(TimeExpression expression) {
    if (expression.time() instanceof Time.Years years) {
      return Optional.of(Periods.years(years.first(), years.last()));
    }
    LocalDate last = period().flatMap(Period::end).orElse(null);
    return last != null && expression.time() instanceof Time.Recent recent && recent.years() > 0
        ? Optional.of(Periods.years(last.getYear() - recent.years() + 1, last.getYear()))
        : Optional.empty();
  }

  private static Optional<Period> namedYear(Time time) {
    return time instanceof Time.Calendar calendar
            && calendar.part() instanceof Part.Whole
            && calendar.edge() == Edge.NONE
            && calendar.year() instanceof YearRef.Named named
        ? Optional.of(Periods.year(named.year()))
        : Optional.empty();
  }
}
