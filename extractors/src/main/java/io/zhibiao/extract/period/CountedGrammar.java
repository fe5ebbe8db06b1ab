package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads days, weeks and months counted behind the year or month that they lie in: {@code 第三周},
 * {@code 的第二个星期日}, {@code 前10天}, {@code 最后两个月}, {@code 首月}. Refuses {@code 第二次}, {@code 前5名} and
 * {@code 后3天}, which may be three days later.
 */
final class CountedGrammar {

  private CountedGrammar() {}

  /**
   * The part that is counted from the place on.
   *
   * @param month the month before the place; 0 where it is a year
   */
  static Optional<Found<Part.Counted>> read(String chars, int from, int month) {
    int start = at(chars, from) == '的' ? from + 1 : from;
    return Words.COUNTING
        .longestAt(chars, start)
        .flatMap(hit -> counted(chars, hit.span().end(), hit.meaning(), month));
  }

  private static Optional<Found<Part.Counted>> counted(
      String chars, int from, Words.Counting counting, int month) {
    int behind = at(chars, from) == ' ' ? from + 1 : from;
    int end = counting == Words.Counting.ONLY_FIRST ? from : Runs.end(chars, behind);
    OptionalInt number = number(chars, behind, end, counting);
    int sign = at(chars, end) == ' ' ? end + 1 : end;
    Optional<Phrases.Hit<Part.Step>> step = Words.STEPS.longestAt(chars, sign);
    if (number.isEmpty() || step.isEmpty()) {
      return Optional.empty();
    }
    Part.Step unit = step.get().meaning();
    boolean fits = month == 0 || (unit != Part.Step.MONTH && unit != Part.Step.QUARTER);
    boolean later = counting == Words.Counting.LATER && (month > 0 || unit != Part.Step.MONTH);
    if (!fits || later || isOtherUnit(chars, step.get().span().end(), unit)) {
      return Optional.empty();
    }
    int count = number.getAsInt();
    Part.Counted part =
        switch (counting) {
          case ONLY_FIRST -> new Part.Counted(month, unit, 1, 1);
          case NTH -> new Part.Counted(month, unit, count, count);
          case NTH_LAST -> new Part.Counted(month, unit, -count, -count);
          case FIRST -> new Part.Counted(month, unit, 1, count);
          case LAST, LATER -> new Part.Counted(month, unit, -count, -1);
        };
    return Optional.of(new Found<>(part, step.get().span().end(), true));
  }

  /** 两 counts, but numbers nothing: 前两个月, not 第两周. */
  private static OptionalInt number(String chars, int from, int end, Words.Counting counting) {
    if (counting == Words.Counting.ONLY_FIRST) {
      return OptionalInt.of(1);
    }
    boolean numbers = counting == Words.Counting.NTH || counting == Words.Counting.NTH_LAST;
    OptionalInt value = Runs.value(chars, from, end);
    return (numbers && at(chars, from) == '两') || value.orElse(0) == 0
        ? OptionalInt.empty()
        : value;
  }

  /** 第3周年 and 第三季度 are other things; 季度 itself is read as such. */
  private static boolean isOtherUnit(String chars, int end, Part.Step unit) {
    return (unit == Part.Step.WEEK && (at(chars, end) == '年' || at(chars, end) == '岁'))
        || (unit == Part.Step.DAY && at(chars, end) == '然');
  }
}
