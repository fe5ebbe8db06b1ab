package io.zhibiao.extract.period;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places the expressions of time of one passage in the calendar, one after the other. */
final class PassageTimes {

  /** What may stand before a time that opens its clause: 截至2021年底, 早在2016年. */
  private static final String OPENERS = "截至止在自从到至于早据经但而其中即仅特别是同样预计计划力争又并和及尤其当直例如";

  /** How far back and ahead a sign of the future is looked for. */
  private static final int OUTLOOK_REACH = 80;

  /** How far a 的 may stand behind a time that it makes an attribute. */
  private static final int ATTRIBUTE_REACH = 60;

  /** No sentence that anyone reads has more times than this before another. */
  private static final int MOST_LOOKED_AT = 64;

  private final String chars;
  private final List<Mention> figures;
  private final Clauses clauses;
  private final Standing standing;
  private final Published published;
  private final Period reporting;
  private final List<Said> said = new ArrayList<>();
  private Period inParagraph = Period.UNKNOWN;
  private Period inSentence = Period.UNKNOWN;
  private int nextMention;

  PassageTimes(TimedPassage timed, Clauses clauses, Published published, Period reporting) {
    Passage passage = timed.passage();
    this.figures = TimedPassage.figures(passage);
    this.chars = passage.view().chars();
    this.clauses = clauses;
    this.standing = new Standing(chars, clauses);
    this.published = published;
    this.reporting = reporting;
    int next = 0;
    for (Span sentence : passage.sentences()) {
      inSentence = Period.UNKNOWN;
      while (next < timed.times().size()
          && timed.times().get(next).span().start() < sentence.end()) {
        add(timed.times().get(next), sentence);
        next++;
      }
    }
  }

  List<Said> said() {
    return said;
  }

  private void add(TimeExpression expression, Span sentence) {
    Span span = expression.span();
    Time time = expression.time();
    Context context =
        new Context(published, reporting, inParagraph, inSentence, looksAhead(span, sentence));
    Period own = Resolver.resolve(time, context);
    Role role = role(expression, sentence);
    Period governing = own;
    boolean until = standing.isUntil(span) && own.isKnown();
    if (until) {
      governing = Parts.edged(own, Edge.END);
    } else if (standing.isSince(span, sentence.end())) {
      governing = Resolver.since(own, context);
    } else if (time instanceof Time.Recent recent && isCountedFrom(recent, inSentence)) {
      governing = Resolver.since(inSentence, context);
    } else {
      governing = withNeighbour(span, role, own);
    }
    said.add(new Said(span, role, own, governing, until));
    if (own.isKnown() && role.governs() && !(time instanceof Time.DayAway)) {
      inSentence = own;
      inParagraph = own;
    }
  }

  private boolean looksAhead(Span span, Span sentence) {
    if (standing.isAhead(span)) {
      return true;
    }
    int near = Math.max(sentence.start(), span.start() - OUTLOOK_REACH);
    // 将 right before a time marks an object, no future
    int start = standing.isAttribute(span) ? span.start() : near;
    int reach = Math.min(sentence.end(), span.end() + OUTLOOK_REACH);
    int end = Math.min(reach, clauses.end(span.end() - 1));
    return end > start && Outlook.at(chars, new Span(start, end), end) == Status.PLANNED;
  }

  /** {@code 成立于2009年，12年来}: the years since, not just any twelve. */
  private boolean isCountedFrom(Time.Recent recent, Period before) {
    LocalDate start = before.start();
    LocalDate day = published.day();
    return start != null && day != null && day.getYear() - start.getYear() == recent.years();
  }

  /** {@code 2020年、2021年} govern together. */
  private Period withNeighbour(Span span, Role role, Period own) {
    boolean joined = role.governs() && isJoined(span);
    Period before = joined ? said.get(said.size() - 1).governing() : own;
    Period both = joined ? Periods.join(before, own) : own;
    return both.isKnown() ? both : own;
  }

  private boolean isJoined(Span span) {
    if (said.isEmpty() || span.start() == 0) {
      return false;
    }
    Said before = said.get(said.size() - 1);
    return before.role().governs()
        && span.start() == before.span().end() + 1
        && "、和与及".indexOf(chars.charAt(span.start() - 1)) >= 0;
  }

  private Role role(TimeExpression expression, Span sentence) {
    Span span = expression.span();
    Time time = expression.time();
    if (time instanceof Time.Clock) {
      return Role.SILENT;
    }
    if (time instanceof Time.Other) {
      return breaks(span) ? Role.BREAKS : Role.SILENT;
    }
    if (standing.isBase(span)) {
      return Role.BASE;
    }
    if (standing.isAround(span) && isMoment(time)) {
      return opensClause(span) ? Role.BREAKS : Role.SILENT;
    }
    boolean aside = standing.isTarget(span) || isAside(span, sentence);
    if (!expression.figure() && isLoose(time) && aside) {
      return Role.SILENT;
    }
    if (isJoined(span)) {
      return said.get(said.size() - 1).role();
    }
    boolean inPassing = isYearEnd(expression) && !opensClause(span);
    if (!inPassing && !isLocal(span, sentence)) {
      return Role.RUNS;
    }
    return standing.isAttribute(span) ? Role.NEXT : Role.LOCAL;
  }

  /** A day or a feast: before it is another time, while before a year's end is by then. */
  private static boolean isMoment(Time time) {
    return time instanceof Time.DayOfMonth
        || (time instanceof Time.Calendar calendar
            && !(calendar.part() instanceof Part.Whole || calendar.part() instanceof Part.Months));
  }

  /** 目前 and 全年 are said in passing, too. */
  private static boolean isLoose(Time time) {
    return time instanceof Time.DayAway
        || (time instanceof Time.Calendar calendar && calendar.year() instanceof YearRef.Unsaid);
  }

  /** {@code 利当前、惠长远}: in the middle of a clause without figures. */
  private boolean isAside(Span span, Span sentence) {
    Mention next = mentionFrom(span.end());
    int end = Math.min(sentence.end(), clauses.end(span.end() - 1));
    boolean alone = next == null || next.span().start() >= end;
    return alone && !opensClause(span) && !isBehindMention(span);
  }

  /** 年末 in {@code 大牲畜年末存栏}: a part of what is measured. */
  private static boolean isYearEnd(TimeExpression expression) {
    return !expression.figure()
        && expression.time() instanceof Time.Calendar calendar
        && calendar.year() instanceof YearRef.Unsaid
        && calendar.edge() == Edge.END;
  }

  /** Whether it fills the end of its clause, or counts the figure behind it: 未来三年. */
  private boolean breaks(Span span) {
    int end = clauses.end(span.end() - 1);
    Mention next = mentionFrom(span.end());
    if (next != null && next.span().start() == span.end()) {
      return true;
    }
    return end == span.end() && !follows(clauses.start(span.start()));
  }

  /** Whether a time that governs closes right before the clause, or stands in it. */
  private boolean follows(int clauseStart) {
    for (int i = said.size() - 1; i >= Math.max(0, said.size() - MOST_LOOKED_AT); i--) {
      Said before = said.get(i);
      if (before.role() == Role.RUNS) {
        return before.span().end() >= clauseStart - 1;
      }
    }
    return false;
  }

  private boolean isLocal(Span span, Span sentence) {
    if (standing.isContrast(span) || (hasRun(sentence) && standing.isCircumstance(span))) {
      return true;
    }
    if (opensClause(span)) {
      return false;
    }
    if (standing.isObject(span)) {
      return true;
    }
    Mention next = mentionFrom(span.end());
    int end = Math.min(sentence.end(), clauses.end(span.end() - 1));
    if (next == null || next.span().start() >= end) {
      return isBehindMention(span);
    }
    return standing.isAttribute(span)
        || isBehindMention(span)
        || isAttribute(span.end(), next.span().start());
  }

  private boolean isAttribute(int from, int to) {
    int particle = chars.substring(from, Math.min(to, from + ATTRIBUTE_REACH)).indexOf('的');
    return particle >= 0;
  }

  private boolean hasRun(Span sentence) {
    int oldest = Math.max(0, said.size() - MOST_LOOKED_AT);
    for (int i = said.size() - 1;
        i >= oldest && said.get(i).span().start() >= sentence.start();
        i--) {
      if (said.get(i).role() == Role.RUNS) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(Span span) {
    for (int i = span.start() - 1; i >= clauses.start(span.start()); i--) {
      if (OPENERS.indexOf(chars.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isBehindMention(Span span) {
    return nextMention > 0 && figures.get(nextMention - 1).span().end() == span.start();
  }

  /** The first figure from the place on; null where none is left. */
  private @Nullable Mention mentionFrom(int place) {
    while (nextMention < figures.size() && figures.get(nextMention).span().start() < place) {
      nextMention++;
    }
    return nextMention < figures.size() ? figures.get(nextMention) : null;
  }
}
