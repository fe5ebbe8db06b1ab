package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import java.util.List;

/**
 * What something is set against: 比 {@code 上年同期} 增长, 高于 {@code 全国平均水平} 2个百分点.
 *
 * @param earlier whether it is an earlier state of the same thing, so that a difference is a change
 * @param target whether it is what had been planned or is usual: {@code 年初预算}, {@code 常年同期}
 */
record Base(Comparison comparison, boolean earlier, boolean target) {

  /** 较上月 每 吨 回落: of what each it is told. */
  private static final String EACH = "每";

  /** What the names of times before this one begin with: 上年, 去年, 前年. */
  private static final String PAST = "上去前";

  /** What spans shorter than a year end in: 3个月, 两周, 一季. */
  private static final String SPANS = "月周季旬";

  /** The base that the tokens of a range tell; 相比 and shades (比上年 略 增) are no part of it. */
  static Base in(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    boolean earlier = false;
    boolean other = false;
    boolean usual = false;
    for (int i = from; i < to && !isValue(tokens, i); i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.DE) || (i > from && isEach(tokens, i))) {
        continue;
      }
      other |= i > from && isRate(token) && tokens.get(i - 1).is(Kind.NOUN);
      other |= token.is(Kind.PLACE) || token.text().equals("平均");
      usual |= Role.USUAL.begins(token.text());
      if (Role.COMPARED.holds(token.text()) || token.is(Kind.SHADE) || token.is(Kind.ADVERB)) {
        continue;
      }
      earlier |= isEarlier(token);
      words.append(token.text());
    }
    String told = words.toString();
    boolean plan = Role.TARGET.ends(told);
    boolean past = plan && isPast(told, tokens.get(from));
    boolean target = plan && !past;
    Comparison comparison = Words.comparisonWith(told, past);
    comparison = isPrecedingSpan(tokens, from, to) ? Comparison.MOM : comparison;
    comparison = usual ? Comparison.OTHER : comparison;
    boolean state = comparison != Comparison.OTHER || (earlier && !other && !usual);
    return new Base(comparison, state && !target, target || usual);
  }

  private static boolean isEach(List<Token> tokens, int index) {
    return tokens.get(index).text().startsWith(EACH) || tokens.get(index - 1).text().equals(EACH);
  }

  /** 同期 {@code GDP 增速} is no earlier state of what is set over it; 上年 {@code 增速} is. */
  private static boolean isRate(Token token) {
    return token.is(Kind.RISE_NOUN) || token.is(Kind.FALL_NOUN);
  }

  /** {@code 上年计划}, {@code 2010年预算}, but neither {@code 年初预算} nor {@code 2030年目标}. */
  private static boolean isPast(String plan, Token first) {
    return PAST.indexOf(plan.charAt(0)) >= 0
        || (first.is(Kind.DATE) && (plan.endsWith("预算") || plan.endsWith("预算数")));
  }

  /** {@code 上年} 的3亿元: its value is no part of it; {@code 上年的} 预算 is one base. */
  private static boolean isValue(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    boolean amount = token.is(Kind.FIGURE) && !token.text().startsWith("第");
    return amount || (token.is(Kind.DE) && !Role.TARGET.ends(tokens.get(index + 1).text()));
  }

  /**
   * {@code 上年}, {@code 2010年}, {@code 上届}, {@code 第一期}, but neither {@code 全国平均} nor {@code
   * 上年全国平均}.
   */
  private static boolean isEarlier(Token token) {
    return switch (token.kind()) {
      case DATE, TIME, LAPSE -> true;
      case FIGURE -> token.text().startsWith("第");
      default -> Role.EARLIER.begins(token.text());
    };
  }

  /** {@code 之前} {@code 3个月}, {@code 前3个月}. */
  private static boolean isPrecedingSpan(List<Token> tokens, int from, int to) {
    for (int i = from; i < to && i <= from + 1; i++) {
      String text = tokens.get(i).text();
      if (tokens.get(i).mention() >= 0 && SPANS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        return Role.PRECEDING.begins(text)
            || (i > from && Role.PRECEDING.holds(tokens.get(i - 1).text()));
      }
    }
    return false;
  }

  /** What a difference from it is: a change of what was earlier, else a distance. */
  Aspect difference(boolean more) {
    if (earlier) {
      return more ? Aspect.INCREASE : Aspect.DECREASE;
    }
    return more ? Aspect.ABOVE : Aspect.BELOW;
  }
}
