package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * A number in 万 or 亿 without a unit: {@code 1000万以下的贷款} is money, {@code 人数增至19.5万}, {@code
 * 6400万农村人口} and {@code 上亿群众} are counts without a measure word. Not {@code 500亿级产业}, a class of
 * things. 两个亿 is spoken so.
 */
final class UnitlessScaled implements Form {

  private static final String SCALES = "万亿";
  private static final String MORE = "多余";
  private static final String CLASS_SIGNS = "级强+";

  /** How far before the number a word may tell that it is money. */
  private static final int REACH = 16;

  private static final int REACH_BEHIND = 8;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int end = numeral.span().end();
    boolean arabic = numeral.form() == Numeral.Form.ARABIC;
    boolean told =
        (arabic && isScaled(text, end))
            || text.startsWith("个亿", end - 2)
            || isPassed(text, numeral)
            || isOfPeople(text, numeral);
    boolean base = numeral.span().start() > 0 && text.charAt(numeral.span().start() - 1) == '每';
    if (base || !told || !isFree(text, end)) {
      return Optional.empty();
    }
    boolean mark = Cue.MARK.beginAt(text, end);
    boolean money = (mark || Clause.closes(text, end)) && isMoney(text, numeral.span());
    return Optional.of(
        Match.of(
            Candidate.plain(
                numeral.span(),
                money ? FigureType.MONEY : FigureType.COUNT,
                numeral.amount(),
                money ? "CNY" : "",
                numeral,
                "unitless-scaled"),
            1));
  }

  /** 六亿多人口, 上亿群众, 1200人口; not 亿万人民, a saying. */
  private static boolean isOfPeople(String text, Numeral numeral) {
    int end = numeral.span().end();
    boolean number =
        numeral.form() == Numeral.Form.ARABIC || numeral.form() == Numeral.Form.CHINESE;
    boolean inhabitants = text.startsWith("人口", end);
    return number
        && Cue.PERSONS.beginAt(text, end)
        && (inhabitants || (numeral.span().length() > 1 && isScaled(text, end)));
  }

  /** 突破千亿, 超百亿; not 百亿企业. */
  private static boolean isPassed(String text, Numeral numeral) {
    int end = numeral.span().end();
    return numeral.form() == Numeral.Form.BARE_SCALE
        && numeral.span().length() > 1
        && text.charAt(end - 1) == '亿'
        && Cue.PASSING.endAt(text, numeral.span().start())
        && (Clause.closes(text, end) || Cue.MARK.beginAt(text, end));
  }

  /** 19.5万, 4万多亿, 1亿多. */
  private static boolean isScaled(String text, int end) {
    boolean more = MORE.indexOf(text.charAt(end - 1)) >= 0;
    return end > 1 && SCALES.indexOf(text.charAt(more ? end - 2 : end - 1)) >= 0;
  }

  /** What follows is no name of a class, nor letters: 500亿级, 100万+, 3万K. */
  private static boolean isFree(String text, int end) {
    return end >= text.length()
        || !(CLASS_SIGNS.indexOf(text.charAt(end)) >= 0 || Characters.isLetter(text.charAt(end)));
  }

  private static boolean isMoney(String text, Span number) {
    int from = number.start();
    while (from > Math.max(0, number.start() - REACH) && !Clause.isEnd(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(text.length(), number.end() + REACH_BEHIND);
    String before = text.substring(from, number.start());
    String around = before + text.substring(number.end(), to);
    return !Cue.PEOPLE.in(before) && (Cue.MONEY.in(around) || Cue.TOTAL.in(around));
  }
}
