package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which time governs each figure of a passage: one in the figure's clause, else one before it
 * in the sentence, else one that still runs from an earlier sentence, else the period reported on.
 */
final class Governing {

  /** No sentence that anyone reads has more times than this before a figure. */
  private static final int MOST_LOOKED_AT = 64;

  /** How far before a figure a sign is looked for that it is of now. */
  private static final int STILL_REACH = 60;

  /** How far before a figure the word for its change may stand. */
  private static final int CHANGE_REACH = 30;

  /** How long the link from a base to its figure may be: 的, 的每日. */
  private static final int LONGEST_LINK = 4;

  private static final int LAST_DAY = 365;

  private final Passage passage;
  private final String chars;
  private final Clauses clauses;
  private final Standing standing;
  private final List<Said> said;
  private final Period reporting;
  private final @Nullable LocalDate published;

  /** The first time that stands behind the figure looked at. */
  private int behind;

  Governing(
      Passage passage, Clauses clauses, List<Said> said, Period reporting, Published published) {
    this.passage = passage;
    this.chars = passage.view().chars();
    this.clauses = clauses;
    this.standing = new Standing(chars, clauses);
    this.said = said;
    this.reporting = reporting;
    this.published = published.day();
  }

  /** The period of each mention, in order. */
  List<Governed> periods() {
    List<Governed> periods = new ArrayList<>();
    int mention = 0;
    int time = 0;
    Optional<Said> running = Optional.empty();
    for (Span sentence : passage.sentences()) {
      int first = time;
      while (time < said.size() && said.get(time).span().start() < sentence.end()) {
        time++;
      }
      Optional<Said> carried = isNewMoment(sentence, first, time) ? Optional.empty() : running;
      while (mention < passage.mentions().size()
          && passage.mentions().get(mention).span().start() < sentence.end()) {
        boolean same = mention > 0 && continuesRatio(mention);
        periods.add(
            same ? periods.get(mention - 1) : period(mention, sentence, first, time, carried));
        mention++;
      }
      running = running(first, time, carried);
    }
    return periods;
  }

  /** {@code 换届后，…}: the sentence opens at another moment, which nothing dates. */
  private boolean isNewMoment(Span sentence, int first, int last) {
    int end = clauses.end(sentence.start());
    boolean dated = first < last && said.get(first).span().start() < end;
    char sign = at(chars, end - 1);
    return !dated && end < sentence.end() && (sign == '后' || sign == '前');
  }

  private Optional<Said> running(int first, int last, Optional<Said> carried) {
    for (int i = last - 1; i >= first; i--) {
      Role role = said.get(i).role();
      boolean outside = !clauses.isInBrackets(said.get(i).span());
      if (role == Role.RUNS && outside) {
        return Optional.of(said.get(i));
      }
      if (role == Role.BREAKS && outside) {
        return Optional.empty();
      }
    }
    return carried;
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
    return rightBehind(mention.span(), last)
        .or(() -> before(mention, index, Math.max(first, behind - MOST_LOOKED_AT)))
        .or(() -> inClauseBehind(mention.span(), last))
        .or(
            () ->
                carried
                    .filter(time -> stillRuns(time, sentence.start(), place))
                    .map(time -> Governed.by(time, through(time, place))))
        .orElse(Governed.byNone(reporting));
  }

  /** {@code 10.6∶46.1∶43.3}: the parts of a whole are of one time. */
  private boolean continuesRatio(int index) {
    int end = passage.mentions().get(index - 1).span().end();
    return passage.mentions().get(index).span().start() == end + 1 && chars.charAt(end) == '∶';
  }

  /** {@code 11个目前已完工}: a time right behind the figure, where none stands in its clause. */
  private Optional<Governed> rightBehind(Span figure, int last) {
    boolean beside = behind < last && said.get(behind).span().start() == figure.end();
    int clause = clauses.start(figure.start());
    boolean first = behind == 0 || said.get(behind - 1).span().start() < clause;
    return beside && first && said.get(behind).role() != Role.SILENT
        ? inClauseBehind(figure, last)
        : Optional.empty();
  }

  /** What happens through a year is not of its last day, which ran before. */
  private Period through(Said time, int place) {
    LocalDate end = time.governing().end();
    if (end == null || !end.equals(time.governing().start()) || end.getDayOfYear() < LAST_DAY) {
      return time.governing();
    }
    int start = Math.max(clauses.start(place), place - CHANGE_REACH);
    boolean flows = Cues.FLOW.in(chars.substring(start, place));
    return flows ? Periods.year(end.getYear()) : time.governing();
  }

  private Optional<Governed> before(Mention mention, int index, int first) {
    int place = mention.span().start();
    int clause = clauses.start(place);
    boolean done = Cues.DONE.beginAt(chars, clause);
    Optional<Governed> found = Optional.empty();
    for (int i = behind - 1; i >= first && found.isEmpty(); i--) {
      Said time = said.get(i);
      if (!clauses.reaches(time.span(), place)) {
        continue;
      }
      boolean inClause = time.span().start() >= clause;
      if (done && !inClause && !time.until() && hasUntil(first, i, place)) {
        continue;
      }
      found = governs(time, mention, index, inClause);
    }
    return found;
  }

  private Optional<Governed> governs(Said time, Mention mention, int index, boolean inClause) {
    return switch (time.role()) {
      case RUNS -> governedBy(time);
      case BREAKS -> Optional.of(Governed.by(time, Period.UNKNOWN));
      case LOCAL -> inClause || isChange(index) ? governedBy(time) : Optional.empty();
      case NEXT -> isNext(time, index) || isChange(index) ? governedBy(time) : Optional.empty();
      case BASE ->
          owns(time, mention) ? Optional.of(Governed.by(time, time.own())) : Optional.empty();
      case SILENT -> Optional.empty();
    };
  }

  private static Optional<Governed> governedBy(Said time) {
    return Optional.of(Governed.by(time, time.governing()));
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

  /** {@code 比1997年的65%提高}: 65% is of 1997; {@code 是1997年的2.3倍}: 2.3倍 is not. */
  private boolean owns(Said base, Mention mention) {
    int end = base.span().end();
    int start = mention.span().start();
    String between = start - end > LONGEST_LINK ? "，" : chars.substring(end, start);
    boolean beside = between.isEmpty() || (between.charAt(0) == '的' && between.indexOf('，') < 0);
    return beside && mention.figure().type() != FigureType.RATIO && standing.ownsLevel(base.span());
  }

  private boolean isChange(int index) {
    int start = passage.mentions().get(index).span().start();
    int before = index == 0 ? 0 : passage.mentions().get(index - 1).span().end();
    int from = Math.max(before, clauses.start(start));
    String between = chars.substring(Math.max(from, start - CHANGE_REACH), start);
    return Cues.CHANGE.in(between) && !Cues.NO_CHANGE.in(between);
  }

  /** {@code 10个2020年预脱贫村}: the time stands behind the figure, in its clause. */
  private Optional<Governed> inClauseBehind(Span figure, int last) {
    int end = clauses.end(figure.end() - 1);
    for (int i = behind; i < last && said.get(i).span().start() < end; i++) {
      Said time = said.get(i);
      boolean governs = time.role().governs();
      if (governs
          && time.span().start() >= figure.end()
          && clauses.reaches(time.span(), figure.start())) {
        return governedBy(time);
      }
    }
    return Optional.empty();
  }

  private boolean isOfNow(Said time) {
    LocalDate start = time.governing().start();
    LocalDate end = time.governing().end();
    return published == null
        || start == null
        || end == null
        || !(start.isAfter(published) || end.isBefore(published));
  }

  /** A time that is over says nothing of a plan in a later sentence. */
  private boolean isOvertaken(Said time, int from, int place) {
    LocalDate end = time.governing().end();
    return published != null
        && end != null
        && end.isBefore(published)
        && place > from
        && Outlook.at(chars, new Span(from, place), place) == Status.PLANNED;
  }

  /** What is going on now is of no time that is over. */
  private boolean stillRuns(Said time, int sentence, int place) {
    int start = Math.max(sentence, place - STILL_REACH);
    int end = Math.min(clauses.end(place), place + STILL_REACH);
    String before = chars.substring(start, Math.max(place, end));
    boolean now = Cues.STILL_GOING.in(before);
    return !Cues.HABIT.in(before) && (!now || isOfNow(time)) && !isOvertaken(time, start, place);
  }
}
