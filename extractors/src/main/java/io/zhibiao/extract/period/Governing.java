package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says which time governs each figure of a passage: one in the figure's clause, else one before it
 * in the sentence, else one that still runs from an earlier sentence, else the period reported on.
 */
final class Governing {

  /** No sentence that anyone reads has more times than this before a figure. */
  private static final int MOST_LOOKED_AT = 64;

  /** How far before a figure the word may stand that tells a flow from a stock. */
  private static final int COURSE_REACH = 30;

  private final Faults faults;
  private final Passage passage;
  private final String chars;
  private final Clauses clauses;
  private final Standing standing;
  private final Levels levels;
  private final OwnTimes own;
  private final Ends ends;
  private final TimesBehind timesBehind;
  private final List<Said> said;
  private final OfReport ofReport;
  private final GoingOn goingOn;
  private final Carrying carrying;
  private final Optional<Said> inherited;
  private final List<Governed> periods = new ArrayList<>();

  private Optional<Said> running;

  /** The first time that stands behind the figure looked at. */
  private int behind;

  /** Where the last figure stands that is a change; -1 where none was. */
  private int changed = -1;

  /**
   * @param before the time that runs where the passage begins
   */
  Governing(
      Passage passage,
      Clauses clauses,
      List<Said> said,
      Reported reporting,
      Published published,
      Optional<Said> before,
      Faults faults) {
    this.faults = faults;
    this.passage = passage;
    this.chars = passage.view().chars();
    this.clauses = clauses;
    this.standing = new Standing(chars, clauses);
    this.levels = new Levels(passage, clauses);
    this.own = new OwnTimes(passage, clauses, standing);
    this.ends = new Ends(passage);
    this.timesBehind = new TimesBehind(chars, clauses, said);
    this.said = said;
    this.carrying = new Carrying(chars, clauses, published);
    this.ofReport = new OfReport(chars, reporting, carrying);
    this.goingOn = new GoingOn(chars, clauses, said, reporting.period());
    this.inherited = before;
    this.running = inherited;
    read();
  }

  /** The period of each mention, in order. */
  List<Governed> periods() {
    return periods;
  }

  /** The time that runs at the passage's end. */
  Optional<Said> running() {
    return running;
  }

  private void read() {
    int mention = 0;
    int time = 0;
    for (Span sentence : passage.sentences()) {
      int first = time;
      while (time < said.size() && said.get(time).span().start() < sentence.end()) {
        time++;
      }
      ends.begin();
      boolean dated =
          first < time && said.get(first).span().start() < clauses.end(sentence.start());
      boolean over = !dated && carrying.endsAt(sentence, running.map(Said::governing));
      Optional<Said> carried = over ? Optional.empty() : running;
      int begun = mention;
      while (mention < passage.mentions().size()
          && passage.mentions().get(mention).span().start() < sentence.end()) {
        boolean same = mention > 0 && continuesRatio(mention);
        int index = mention;
        int from = first;
        int to = time;
        periods.add(
            faults.guard(
                () -> same ? periods.get(index - 1) : period(index, sentence, from, to, carried),
                () -> Governed.byNone(Period.UNKNOWN)));
        ends.told(index, periods.get(index), isByBase(periods.get(index), first, time));
        changed = levels.isChange(index) ? passage.mentions().get(index).span().start() : changed;
        mention++;
      }
      running = goingOn.behind(first, time, carried, passage.mentions().subList(begun, mention));
    }
  }

  private Governed period(int index, Span sentence, int first, int last, Optional<Said> carried) {
    Mention mention = passage.mentions().get(index);
    if (mention.figure() instanceof Figure.Time time) {
      return Governed.byNone(time.period());
    }
    int place = mention.span().start();
    while (behind < last && said.get(behind).span().start() < place) {
      behind++;
    }
    Optional<Governed> told =
        timesBehind
            .beside(mention.span(), behind, last)
            .or(() -> timesBehind.inBracket(mention.span(), behind, last))
            .or(() -> ends.isFirst(index) ? ends.parallel(index) : Optional.empty())
            .or(() -> ends.isFirst(index) ? baseBefore(first) : Optional.empty())
            .or(() -> before(mention, index, Math.max(first, behind - MOST_LOOKED_AT)))
            .or(() -> timesBehind.inClause(mention.span(), behind, last))
            .or(() -> ends.parallel(index))
            .or(() -> ends.isEnd(index) ? timesBehind.years(behind, last) : Optional.empty())
            .or(
                () ->
                    carried
                        .filter(
                            time -> carrying.stillRuns(time.governing(), sentence.start(), place))
                        .map(time -> carriedBy(time, index)));
    return ends.within(
        index, told.orElseGet(() -> Governed.byNone(ofReport.period(sentence, place))));
  }

  /** {@code 2010年与2005年相比，比重由5%升到8%}: the first end is of what is measured against. */
  private Optional<Governed> baseBefore(int first) {
    for (int i = behind - 1; i >= Math.max(first, behind - MOST_LOOKED_AT); i--) {
      Said time = said.get(i);
      if (time.role() == Role.BASE && standing.isPartnered(time.span())) {
        return Optional.of(Governed.by(time, time.governing()));
      }
    }
    return Optional.empty();
  }

  private boolean isByBase(Governed governed, int first, int last) {
    for (int i = Math.min(behind, last) - 1; i >= Math.max(first, behind - MOST_LOOKED_AT); i--) {
      if (governed.by().equals(Optional.of(said.get(i).span()))) {
        return said.get(i).role() == Role.BASE;
      }
    }
    return false;
  }

  private Governed carriedBy(Said time, int index) {
    Governed governed = Governed.by(time, given(time, index));
    return inherited.equals(Optional.of(time)) ? Governed.byNone(governed.period()) : governed;
  }

  /** {@code 10.6∶46.1∶43.3}: the parts of a whole are of one time. */
  private boolean continuesRatio(int index) {
    int end = passage.mentions().get(index - 1).span().end();
    return passage.mentions().get(index).span().start() == end + 1
        && "∶：:".indexOf(chars.charAt(end)) >= 0;
  }

  /**
   * What happens in the course of a year is not of its last day, which stands in a clause before.
   */
  private Period given(Said time, int index) {
    Given given = time.given();
    int place = passage.mentions().get(index).span().start();
    int clause = clauses.start(place);
    if (given.through().equals(given.period()) || clause <= time.span().start()) {
      return given.period();
    }
    boolean flows =
        Course.of(chars, Math.max(clause, place - COURSE_REACH), place)
            .map(course -> course == Course.FLOW)
            .orElseGet(
                () -> isOf(index - 1, time, given.through()) && !isAttribute(index - 1, place));
    return flows ? given.through() : given.period();
  }

  /** {@code 年出栏500头以上的规模猪场} 342家: what only tells of which they are. */
  private boolean isAttribute(int index, int place) {
    int end = passage.mentions().get(index).span().end();
    return end < place && chars.substring(end, place).indexOf('的') >= 0;
  }

  /** Whether the time gave the figure before the period. */
  private boolean isOf(int index, Said time, Period period) {
    return index >= 0
        && periods.get(index).period().equals(period)
        && periods.get(index).by().equals(Optional.of(time.span()));
  }

  private Optional<Governed> before(Mention mention, int index, int first) {
    int place = mention.span().start();
    int clause = clauses.start(place);
    boolean done = Cues.DONE.beginAt(chars, clause);
    Optional<Governed> found = Optional.empty();
    for (int i = behind - 1; i >= first && found.isEmpty(); i--) {
      Said time = said.get(i);
      if (!clauses.reaches(time.span(), place) && !isGloss(i, place)) {
        continue;
      }
      boolean inClause = time.span().start() >= clause;
      if (done && !inClause && !time.until() && hasUntil(first, i, place)) {
        continue;
      }
      found = governs(time, index, inClause);
    }
    return found;
  }

  /** {@code 春节前（腊月二十五）}: the bracket tells the time before it more closely. */
  private boolean isGloss(int index, int place) {
    Span span = said.get(index).span();
    boolean alone = at(chars, span.start() - 1) == '（' && at(chars, span.end()) == '）';
    if (!alone || index == 0) {
      return false;
    }
    Span told = said.get(index - 1).span();
    int open = span.start() - 1;
    boolean beside =
        told.end() == open || (told.end() == open - 1 && "前后".indexOf(at(chars, told.end())) >= 0);
    return beside && clauses.reaches(told, place);
  }

  private Optional<Governed> governs(Said time, int index, boolean inClause) {
    return switch (time.role()) {
      case RUNS, PASSING -> governedBy(time, index);
      case BREAKS -> Optional.of(Governed.by(time, Period.UNKNOWN));
      case LOCAL ->
          inClause || changes(time, index) || own.goesOn(time, index)
              ? governedBy(time, index)
              : Optional.empty();
      case NEXT ->
          isNext(time, index) || changes(time, index) ? governedBy(time, index) : Optional.empty();
      case ASIDE -> inClause ? governedBy(time, index) : Optional.empty();
      case EARLIER ->
          changed < time.span().end() && !levels.isChange(index)
              ? governedBy(time, index)
              : Optional.empty();
      case BASE ->
          own.isOfBase(time, index)
              ? Optional.of(Governed.by(time, time.governing()))
              : Optional.empty();
      case SILENT -> Optional.empty();
    };
  }

  private Optional<Governed> governedBy(Said time, int index) {
    return Optional.of(
        Governed.by(time, own.each(time, index).orElseGet(() -> given(time, index))));
  }

  /** Whether it is a change of the figure before, which has the time, or the first behind it. */
  private boolean changes(Said time, int index) {
    int level = levels.before(index);
    return levels.isChange(index) && (isNext(time, index) || isOf(level, time, time.governing()));
  }

  private boolean isNext(Said time, int index) {
    return index == 0 || passage.mentions().get(index - 1).span().start() < time.span().end();
  }

  private boolean hasUntil(int first, int last, int place) {
    for (int i = first; i < last; i++) {
      if (said.get(i).until() && clauses.reaches(said.get(i).span(), place)) {
        return true;
      }
    }
    return false;
  }
}
