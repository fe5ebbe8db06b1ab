package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.value.Period;
import java.util.Optional;

/**
 * Reads a five-year plan that tells the time: {@code “十二五”末}, {@code “十四五”期间}, {@code 第一个五年计划期间}.
 * Refuses {@code “十四五”规划}, the name of a plan.
 */
final class PlanGrammar {

  private static final String OPENERS = "“‘\"'";
  private static final String CLOSERS = "”’\"'";

  private PlanGrammar() {}

  /** The years of the plan that a heading names as such: {@code “十二五”规划}, {@code 第十个五年计划纲要}. */
  static Optional<Period> titled(String heading) {
    for (int at = 0; at < heading.length(); at++) {
      boolean quoted = OPENERS.indexOf(at(heading, at - 1)) >= 0;
      Optional<Phrases.Hit<Words.Stretch>> hit =
          quoted ? Words.PLANS.longestAt(heading, at) : Words.ORDINAL_PLANS.longestAt(heading, at);
      if (hit.isPresent() && isPlan(heading, hit.get().span().end())) {
        Words.Stretch years = hit.get().meaning();
        return Optional.of(Periods.years(years.first(), years.last()));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlan(String heading, int behind) {
    return heading.indexOf("规划", behind) >= 0
        || heading.indexOf("计划", behind) >= 0
        || heading.indexOf("目标", behind) >= 0;
  }

  /** Whether a plan may begin with the character. */
  static boolean opens(int c) {
    return OPENERS.indexOf(c) >= 0
        || Words.PLANS.beginsWith((char) c)
        || Words.ORDINAL_PLANS.beginsWith((char) c);
  }

  static Optional<Found<Time>> read(String chars, int from) {
    boolean quoted = OPENERS.indexOf(at(chars, from)) >= 0;
    int start = quoted ? pastBlank(chars, from + 1) : from;
    Optional<Phrases.Hit<Words.Stretch>> name = Words.PLANS.longestAt(chars, start);
    if (name.isPresent()) {
      int end = pastBlank(chars, name.get().span().end());
      boolean closed = CLOSERS.indexOf(at(chars, end)) >= 0;
      boolean paired = closed || !quoted;
      int behind = closed ? pastBlank(chars, end + 1) : end;
      boolean bare = quoted && closed && isBare(chars, from, behind);
      Words.Stretch plan = name.get().meaning();
      Time years = new Time.Years(plan.first(), plan.last());
      return paired
          ? tail(chars, plan, behind)
              .or(() -> bare ? Optional.of(new Found<>(years, behind, true)) : Optional.empty())
          : Optional.empty();
    }
    return Words.ORDINAL_PLANS
        .longestAt(chars, from)
        .flatMap(hit -> tail(chars, hit.meaning(), hit.span().end()));
  }

  /** {@code “十四五”在全省布设断面90个}, {@code “十三五”80个断面}: alone it times a clause or a figure. */
  private static boolean isBare(String chars, int from, int behind) {
    boolean opens = from == 0 || "，。；：、在".indexOf(at(chars, from - 1)) >= 0;
    return opens && (Runs.isNumeral(at(chars, behind)) || at(chars, behind) == '在');
  }

  private static Optional<Found<Time>> tail(String chars, Words.Stretch plan, int behind) {
    boolean spelled = chars.startsWith("计划", behind) || chars.startsWith("规划", behind);
    int from = spelled ? behind + 2 : behind;
    if (chars.startsWith("以来", from) || chars.startsWith("至今", from)) {
      Time since = new Time.Since(new Time.Years(plan.first(), plan.last()));
      return Optional.of(new Found<>(since, from + 2, true));
    }
    return Words.PLAN_TAILS
        .longestAt(chars, from)
        .map(hit -> new Found<>(part(plan, hit.meaning()), hit.span().end(), true));
  }

  private static Time part(Words.Stretch plan, Words.Stretch part) {
    int first = plan.first() + part.first() - 1;
    int last = plan.first() + part.last() - 1;
    return first == last
        ? new Time.Calendar(new YearRef.Named(first), new Part.Whole(), part.edge())
        : new Time.Years(first, last);
  }

  private static int pastBlank(String chars, int i) {
    return at(chars, i) == ' ' ? i + 1 : i;
  }
}
