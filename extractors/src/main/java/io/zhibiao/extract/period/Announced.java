package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.between;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The period that an article says at its head that it reports on: in its headline, or where its
 * text opens ({@code 2006年，全省法院共收案…}, {@code 2月2日0—24时，报告病例…}). It holds if most figures that are
 * told with a time of their own are of it; a text that goes through many times, or a profile that
 * tells when something was founded, reports on none.
 */
final class Announced {

  /** How many sentences of the text may announce its time. */
  private static final int OPENING = 1;

  /** A release titled with its time may tell of the weather first. */
  private static final int OPENING_OF_RELEASE = 3;

  /** A text with fewer figures tells of this and that rather than reports. */
  private static final int FEWEST_FIGURES = 6;

  /** A text with so many figures may set the scene before it tells the first. */
  private static final int MANY_FIGURES = 12;

  /** A day's count is brief. */
  private static final int FEWEST_OF_DAY = 4;

  /** A single day is that of an event. */
  private static final int SHORTEST_STRETCH = 2;

  /** How far behind a day it may stand that something is told daily. */
  private static final int CLAUSE_REACH = 12;

  private static final String CLOCK_ENDS = "时点分";

  private final List<TimedPassage> article;
  private final List<Placed> alone;
  private final Published published;

  /**
   * @param alone the times of each passage, as far as it tells them itself
   */
  Announced(List<TimedPassage> article, List<Placed> alone, Published published) {
    this.article = article;
    this.alone = alone;
    this.published = published;
  }

  /** The period; none where the article announces none, or speaks mostly of other times. */
  Optional<Period> period() {
    int figures = figures();
    if (figures < FEWEST_OF_DAY) {
      return Optional.empty();
    }
    List<Period> votes = votes(true);
    for (Period candidate : candidates(OPENING)) {
      long monthly = Periods.isMonth(candidate) ? monthsBefore() : 0;
      long support = monthly + votes.stream().filter(vote -> holds(candidate, vote)).count();
      boolean enough = figures >= FEWEST_FIGURES || Periods.isDay(candidate);
      if (enough && support * 2 >= votes.size() + monthly) {
        return Optional.of(only(candidate, votes).orElseGet(() -> closed(candidate, votes)));
      }
    }
    return Optional.empty();
  }

  private int figures() {
    return article.stream().mapToInt(p -> TimedPassage.figures(p.passage()).size()).sum();
  }

  /** {@code 2024年春运专班数据显示，2月4日，…}: the one time that nearly all figures are of. */
  private static Optional<Period> only(Period candidate, List<Period> votes) {
    Map<Period, Integer> counts = new LinkedHashMap<>();
    votes.forEach(vote -> counts.merge(vote, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> !counts.containsKey(candidate) && holds(candidate, entry.getKey()))
        .filter(entry -> entry.getValue() * 5 >= votes.size() * 4)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** How often something is measured against 上月: as often the article speaks of a month. */
  private long monthsBefore() {
    long count = 0;
    for (int i = 0; i < article.size(); i++) {
      List<TimeExpression> times = article.get(i).times();
      List<Said> said = alone.get(i).said();
      for (int t = 0; t < times.size(); t++) {
        boolean month = times.get(t).time() instanceof Time.MonthAway away && away.months() == -1;
        count += month && said.get(t).role() == Role.BASE ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * {@code 年初以来，…。一季度，…}: a report that opens with all the time up to its day is on the months in
   * it that most of its figures are of.
   */
  private Period closed(Period candidate, List<Period> votes) {
    if (published.day().isEmpty() || !published.day().equals(candidate.end())) {
      return candidate;
    }
    Map<Period, Long> closed = new LinkedHashMap<>();
    votes.stream()
        .filter(vote -> holds(candidate, vote) && isStretch(vote) && !vote.equals(candidate))
        .forEach(vote -> closed.merge(vote, 1L, Long::sum));
    return closed.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 >= votes.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(candidate);
  }

  /**
   * What a release titled with a month reports on: the months up to it, where its text opens with
   * them and tells more of them: {@code 2020年3月 / 1—3月，实现生产总值5亿元}.
   */
  List<Reported> widened(List<Reported> reporting) {
    // one look through the article for each period, not for each passage
    Map<Period, Period> wider = new HashMap<>();
    List<Reported> widened = new ArrayList<>();
    for (Reported reported : reporting) {
      Period period = wider.computeIfAbsent(reported.period(), this::upTo);
      widened.add(reported.of(period));
    }
    return widened;
  }

  private Period upTo(Period titled) {
    if (!Periods.isMonth(titled)) {
      return titled;
    }
    List<Period> votes = votes(false);
    long own = votes.stream().filter(titled::equals).count();
    return candidates(OPENING_OF_RELEASE).stream()
        .filter(period -> !period.equals(titled) && holds(period, titled))
        .filter(period -> period.end().equals(titled.end()))
        .filter(period -> votes.stream().filter(period::equals).count() > own)
        .findFirst()
        .orElse(titled);
  }

  private List<Period> candidates(int opening) {
    List<Period> candidates = new ArrayList<>();
    boolean opened = false;
    for (int i = 0; i < article.size() && !opened; i++) {
      Passage passage = article.get(i).passage();
      switch (passage.role()) {
        case HEADLINE -> candidates.addAll(told(i, passage.view().length()));
        case BODY -> {
          if (isCaption(passage.view().chars())) {
            break;
          }
          List<Period> told = told(i, behindOpening(passage, opening));
          boolean late = told.isEmpty() && figures() >= MANY_FIGURES;
          candidates.addAll(late ? over(told(i, behindSilence(passage))) : told);
          opened = passage.view().chars().indexOf('。') >= 0 || !candidates.isEmpty();
        }
        default -> {}
      }
    }
    return candidates;
  }

  /** {@code 洪水中的村庄。某某 摄}: tells of a picture that stands over the text. */
  private static boolean isCaption(String chars) {
    String line = chars.stripTrailing();
    return Cues.CAPTION.beginAt(line, 0) || Cues.PHOTOGRAPHED.endAt(line, line.length());
  }

  /**
   * Behind so many sentences, and behind one more where they only tell that something was released:
   * {@code 4月13日，某行发布年报。截至2019年末，资产8亿元}. A paragraph that says what follows is all opening: {@code
   * 2016年至2020年，全县如期完成任务。现将情况总结如下。}
   */
  private static int behindOpening(Passage passage, int opening) {
    if (Cues.FOLLOWS.in(passage.view().chars())) {
      return passage.view().length();
    }
    int last = Math.min(opening, passage.sentences().size()) - 1;
    List<Mention> figures = TimedPassage.figures(passage.mentions());
    int first = figures.isEmpty() ? 0 : figures.get(0).span().start();
    boolean next = last + 1 < passage.sentences().size();
    int told = figures.isEmpty() ? 0 : passage.sentenceAt(first).end();
    int end = passage.sentences().get(last).end();
    if (opening > OPENING && told > 0 && told < end) {
      return told;
    }
    boolean silent = end <= first && Cues.RELEASED.in(passage.view().chars().substring(0, end));
    return next && silent ? passage.sentences().get(last + 1).end() : end;
  }

  /** Those that are over: of 今年 anything may be told. */
  private List<Period> over(List<Period> periods) {
    LocalDate day = published.day().orElse(LocalDate.MAX);
    return periods.stream()
        .filter(period -> period.end().filter(day::isAfter).isPresent())
        .toList();
  }

  /** Behind the first sentence that tells a figure: what stands before it may set the scene. */
  private static int behindSilence(Passage passage) {
    List<Mention> figures = TimedPassage.figures(passage.mentions());
    return figures.isEmpty() ? 0 : passage.sentenceAt(figures.get(0).span().start()).end();
  }

  /** The times that run up to a place of a passage and could be reported on. */
  private List<Period> told(int index, int end) {
    return alone.get(index).said().stream()
        .filter(time -> time.span().start() < end && time.role() == Role.RUNS)
        .filter(time -> time.own().isKnown() && (isStretch(time.own()) || isCount(index, time)))
        .map(Said::governing)
        .filter(period -> !isAhead(period))
        .toList();
  }

  /**
   * A day's bulletin counts up to its last hour, and stocks are told of a month's last day: {@code
   * 2月2日0—24时}, {@code 截至2月2日24时}, {@code 9月末}.
   */
  private boolean isCount(int index, Said time) {
    String chars = article.get(index).passage().view().chars();
    boolean daily = Periods.isDay(time.own()) && Cues.DAILY.in(clauseBehind(chars, time.span()));
    Period through = time.given().through();
    boolean end = !through.equals(time.governing()) && !Periods.isYears(through);
    return daily
        || end
        || time.until()
        || CLOCK_ENDS.indexOf(chars.charAt(time.span().end() - 1)) >= 0;
  }

  private static String clauseBehind(String chars, Span time) {
    return between(chars, time.end(), Math.min(chars.length(), time.end() + CLAUSE_REACH));
  }

  private static boolean isStretch(Period period) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    return start != null && end != null && !end.isBefore(start.plusDays(SHORTEST_STRETCH - 1));
  }

  private boolean isAhead(Period period) {
    return published.day().flatMap(day -> period.start().filter(day::isBefore)).isPresent();
  }

  private static boolean holds(Period whole, Period part) {
    LocalDate start = part.start().orElse(null);
    LocalDate end = part.end().orElse(null);
    return start != null && end != null && whole.contains(start) && whole.contains(end);
  }

  /**
   * The times of the figures that have one, what they are only measured against aside.
   *
   * @param inherited whether those count that have theirs from the list that they are in
   */
  private List<Period> votes(boolean inherited) {
    List<Period> votes = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      List<Mention> mentions = article.get(i).passage().mentions();
      Set<Span> running = running(i);
      for (int m = 0; m < mentions.size(); m++) {
        Governed own = alone.get(i).governed().get(m);
        boolean date = mentions.get(m).figure().type() == FigureType.DATE;
        if (!date
            && own.period().isKnown()
            && own.by().map(running::contains).orElse(inherited)
            && !isAhead(own.period())) {
          votes.add(own.period());
        }
      }
    }
    return votes;
  }

  /** Where the times stand that run in a passage. */
  private Set<Span> running(int index) {
    return alone.get(index).said().stream()
        .filter(time -> time.role() == Role.RUNS || time.role() == Role.PASSING)
        .map(Said::span)
        .collect(Collectors.toSet());
  }
}
