package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places the expressions of time of one passage in the calendar, one after the other. */
final class PassageTimes {

  /** What stands between two times that govern together. */
  static final String LISTS = "、和与及";

  /** How far back and ahead a sign of the future is looked for. */
  private static final int OUTLOOK_REACH = 80;

  /** No sentence that anyone reads has more times than this before another. */
  private static final int MOST_LOOKED_AT = 64;

  private static final int LONGEST_HOLIDAY = 10;

  private final String chars;
  private final Clauses clauses;
  private final Standing standing;
  private final Published published;
  private final Period reporting;
  private final Optional<Integer> fiscal;
  private final Period before;
  private final RoleReader roles;
  private final List<Said> said = new ArrayList<>();
  private Period inParagraph = Period.UNKNOWN;
  private Period inSentence = Period.UNKNOWN;

  /** Whether the sentence is about public money, which has fiscal years. */
  private boolean ofPurse;

  /**
   * @param before the time that ran last before the passage
   */
  PassageTimes(
      TimedPassage timed, Clauses clauses, Published published, Reported reported, Period before) {
    Passage passage = timed.passage();
    this.chars = passage.view().chars();
    this.clauses = clauses;
    this.standing = new Standing(chars, clauses);
    this.published = published;
    this.reporting = reported.period();
    this.fiscal = reported.fiscal();
    this.before = before;
    this.roles =
        new RoleReader(chars, clauses, standing, TimedPassage.figures(passage), said, published);
    int next = 0;
    for (Span sentence : passage.sentences()) {
      inSentence = Period.UNKNOWN;
      Period whole = last();
      int first = said.size();
      ofPurse =
          fiscal.isPresent() && Cues.PURSE.in(chars.substring(sentence.start(), sentence.end()));
      while (next < timed.times().size()
          && timed.times().get(next).span().start() < sentence.end()) {
        add(timed.times().get(next), sentence);
        next++;
      }
      ListedParts.settle(said, first, whole);
    }
  }

  List<Said> said() {
    return said;
  }

  /** The time that ran last at the passage's end; unknown where none did. */
  Period last() {
    for (int i = said.size() - 1; i >= Math.max(0, said.size() - MOST_LOOKED_AT); i--) {
      if (said.get(i).role() == Role.RUNS && said.get(i).governing().isKnown()) {
        return said.get(i).governing();
      }
    }
    return before;
  }

  private void add(TimeExpression expression, Span sentence) {
    Span span = expression.span();
    Time time = expression.time();
    Context context = context(span, sentence);
    Period own = own(time, sentence, context);
    Role role = roles.role(expression, own, sentence, running());
    boolean until = standing.isUntil(span) && own.isKnown();
    UpTo counting = new UpTo(chars, clauses, said);
    Optional<Period> upTo =
        role.governs() ? counting.joined(expression, own, sentence) : Optional.empty();
    Given given;
    if (until) {
      given = Given.of(new MonthsUpTo(chars).all(span, Parts.edged(own, Edge.END)));
    } else if (role != Role.BASE && standing.isSince(span, sentence.end())) {
      given =
          Given.of(counting.counted(own, sentence).orElseGet(() -> Resolver.since(own, context)));
    } else if (role.governs() && isBegun(span, own)) {
      given = Given.of(Resolver.since(own, context));
    } else if (time instanceof Time.Recent recent
        && !own.equals(running())
        && isCountedFrom(recent, inSentence)) {
      given = Given.of(Resolver.since(inSentence, context));
    } else if (upTo.isPresent()) {
      given = Given.of(upTo.get());
    } else if (standing.isSamePeriod(span) && running().isKnown()) {
      given = Given.of(years(span, own).stream().map(this::inYear).toList(), own);
    } else {
      given = withNeighbour(expression, role, own);
    }
    role = isBesideAnother(expression, own, sentence) ? Role.SILENT : role;
    said.add(new Said(span, role, own, given, until));
    boolean beside = role == Role.ASIDE || role == Role.EARLIER;
    boolean speaksOf = role.governs() && !beside && !(time instanceof Time.DayAway);
    if (own.isKnown() && speaksOf) {
      inSentence = own;
      inParagraph = own;
    }
  }

  /** {@code 自3月起}, {@code 从今年3月开始}: it runs on from there; not {@code 从2015年开始，连续5届}. */
  private boolean isBegun(Span span, Period time) {
    LocalDate start = time.start().orElse(null);
    int end = Cues.ONWARD.end(chars, span.end());
    boolean streak = Cues.STREAK.beginAt(chars, at(chars, end) == '，' ? end + 1 : end);
    return Cues.FROM.endAt(chars, span.start())
        && end > span.end()
        && !streak
        && start != null
        && published.day().filter(start::isBefore).isPresent();
  }

  private Context context(Span span, Span sentence) {
    return new Context(
        published,
        reporting,
        inParagraph,
        inSentence,
        running(),
        looksAhead(span, sentence),
        standing.isBase(span),
        ofPurse ? fiscal : Optional.empty());
  }

  private Period own(Time time, Span sentence, Context context) {
    if (time instanceof Time.SamePeriod same) {
      return Periods.moved(running(), same.years());
    }
    if (time instanceof Time.Then) {
      return justBased(sentence);
    }
    boolean all = time instanceof Time.Recent recent && Periods.isYears(running(), recent.years());
    return all ? running() : Resolver.resolve(time, context);
  }

  /** The time that the sentence measures against last; unknown where it told another since. */
  private Period justBased(Span sentence) {
    boolean based =
        !said.isEmpty()
            && said.get(said.size() - 1).role() == Role.BASE
            && said.get(said.size() - 1).span().start() >= sentence.start();
    return based ? said.get(said.size() - 1).own() : Period.UNKNOWN;
  }

  /** The time that runs here: the last one that governs more than its clause. */
  private Period running() {
    return last().isKnown() ? last() : reporting;
  }

  /** What runs here as it was in another year: {@code 2020年同期}. */
  private Period inYear(int year) {
    Period running = running();
    LocalDate end = running.end().orElse(null);
    return end == null ? Period.UNKNOWN : Periods.moved(running, year - end.getYear());
  }

  private boolean looksAhead(Span span, Span sentence) {
    if (standing.isAhead(span)) {
      return !(isOnPast() && Cues.FORECAST.endAt(chars, span.start()));
    }
    int near = Math.max(sentence.start(), span.start() - OUTLOOK_REACH);
    // 将 right before a time marks an object, no future
    int start = standing.isAttribute(span) ? span.start() : near;
    int reach = Math.min(sentence.end(), span.end() + OUTLOOK_REACH);
    int end = Math.min(reach, endOfClause(span));
    if (end <= start) {
      return false;
    }
    Verdict verdict = Outlook.judge(chars, new Span(start, end), end);
    return verdict.status() == Status.PLANNED && !isEstimateOfPast(verdict);
  }

  /** Behind the clause that the time stands in, or behind the next where it fills its own. */
  private int endOfClause(Span span) {
    int end = clauses.end(span.end() - 1);
    boolean fills = end == span.end() && clauses.start(span.start()) == span.start();
    return fills && at(chars, end) == '，' ? clauses.end(end + 1) : end;
  }

  /** {@code 预计全年接待9亿人次} in a report on the year before: what is over and not yet counted. */
  private boolean isEstimateOfPast(Verdict verdict) {
    return verdict.cause() == Verdict.Cause.ESTIMATE && isOnPast();
  }

  /** Whether what is reported on was over when the text was published. */
  private boolean isOnPast() {
    LocalDate end = reporting.end().orElse(null);
    return end != null && published.day().filter(end::isBefore).isPresent();
  }

  /** Whether it is told of a time that another one gives already. */
  private boolean isBesideAnother(TimeExpression expression, Period own, Span sentence) {
    boolean gap = expression.time() instanceof Time.Recent recent && isGap(recent, sentence);
    return gap || isFeastOfHoliday(expression, own);
  }

  /** {@code 国庆旅游} in what is told of the days of that holiday. */
  private boolean isFeastOfHoliday(TimeExpression expression, Period own) {
    LocalDate feast = own.start().orElse(null);
    LocalDate end = running().end().orElse(null);
    return !expression.figure()
        && expression.time() instanceof Time.Calendar calendar
        && (calendar.part() instanceof Part.Feast || calendar.part() instanceof Part.Day)
        && feast != null
        && end != null
        && !Periods.isDay(running())
        && running().contains(feast)
        && end.isBefore(feast.plusDays(LONGEST_HOLIDAY));
  }

  /** {@code 与2010年相比，十年共增加}, told of 2020: the years that lie between. */
  private boolean isGap(Time.Recent recent, Span sentence) {
    LocalDate end = running().end().orElse(null);
    for (int i = said.size() - 1; end != null && i >= 0; i--) {
      Said base = said.get(i);
      LocalDate from = base.own().end().orElse(null);
      if (base.span().start() < sentence.start()) {
        return false;
      }
      if (base.role() == Role.BASE && from != null) {
        return end.getYear() - from.getYear() == recent.years();
      }
    }
    return false;
  }

  /** {@code 成立于2009年，12年来}: the years since, not just any twelve. */
  private boolean isCountedFrom(Time.Recent recent, Period before) {
    LocalDate start = before.start().orElse(null);
    LocalDate day = published.day().orElse(null);
    return start != null && day != null && day.getYear() - start.getYear() == recent.years();
  }

  /** {@code 2020年、2021年} govern together, or one figure each. */
  private Given withNeighbour(TimeExpression expression, Role role, Period own) {
    List<Period> each = new ArrayList<>();
    if (role.governs() && roles.governsWithLast(expression.span())) {
      Given before = said.get(said.size() - 1).given();
      List<Period> listed = before.each().isEmpty() ? List.of(before.period()) : before.each();
      each.addAll(listed.size() < MOST_LOOKED_AT ? listed : List.of());
      each.add(own);
    } else {
      years(expression.span(), own).forEach(year -> each.add(Periods.year(year)));
      if (each.isEmpty() && isListed(expression.span())) {
        each.addAll(Periods.months(own));
      }
    }
    boolean ending = !standing.isReached(expression.span());
    return each.size() > 1 || !ending
        ? Given.of(each, own)
        : new Given(own, Resolver.through(expression.time(), own), List.of());
  }

  /** The year that is named, or both of {@code 2018和2019年}. */
  private List<Integer> years(Span span, Period own) {
    LocalDate start = own.start().orElse(null);
    LocalDate end = own.end().orElse(null);
    if (start == null || end == null || !Periods.isYears(own)) {
      return List.of();
    }
    return start.getYear() == end.getYear()
        ? List.of(start.getYear())
        : isListed(span) ? List.of(start.getYear(), end.getYear()) : List.of();
  }

  /** {@code 2018和2019年}, {@code 5、6月份}. */
  private boolean isListed(Span span) {
    String text = chars.substring(span.start(), span.end());
    return LISTS.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
  }
}
