package io.zhibiao.extract.quantity;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sign before a figure belongs to it: {@code 增长-2.3%}, {@code 负0.2千米}, {@code 负的百分之六}, {@code
 * 同比+1.1%}, {@code 误差±5℃}. Not the dash of {@code 3家-5人} and {@code B-2层}, nor 负 of {@code 自负3亿元}
 * and {@code 3胜2负5平}.
 */
final class Signs {

  private static final List<String> WORDS = List.of("负的", "负", "-", "−", "+", "±");

  /** These join the span and leave the number as it is. */
  private static final String NO_MINUS = "+±";

  /** Signs that are no words. */
  private static final String MARKS = "-−+±";

  /** Behind these 负 tells the sign; behind others it is a verb's: 肩负, 自负, 欠负. */
  private static final String BEFORE_NEGATIVE = "为是到至达于约近即从由和长速率差";

  private Signs() {}

  /**
   * The candidate with the sign before it taken in; itself where there is none.
   *
   * @param free where the figure before it ended
   */
  static Candidate read(String text, Candidate candidate, int free) {
    boolean mayBeNegative = isContinuous(candidate.type()) || isBracketed(text, candidate.span());
    if (!mayBeNegative || !(candidate.amount() instanceof Amount.Single)) {
      return candidate;
    }
    int end = candidate.span().start();
    for (String word : WORDS) {
      int start = end - word.length();
      if (start >= free && text.startsWith(word, start) && isSign(text, start, word)) {
        Candidate signed = candidate.withSpan(new Span(start, candidate.span().end()));
        return NO_MINUS.contains(word)
            ? signed
            : signed.withAmount(candidate.amount().map(BigDecimal::negate));
      }
    }
    return candidate;
  }

  private static boolean isContinuous(FigureType type) {
    return type == FigureType.PERCENTAGE
        || type == FigureType.MEASURE
        || type == FigureType.MONEY
        || type == FigureType.RATIO;
  }

  /** {@code （-9人）}: nothing but how many more or fewer. */
  private static boolean isBracketed(String text, Span span) {
    int open = span.start() - 2;
    return open >= 0
        && span.end() < text.length()
        && text.charAt(open) == '（'
        && text.charAt(span.end()) == '）';
  }

  private static boolean isSign(String text, int start, String word) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (MARKS.contains(word)) {
      boolean opens = Characters.isPunctuation(before) && before != '）';
      return Characters.isIdeograph(before) || opens || before == ' ';
    }
    boolean verb = Characters.isIdeograph(before) && BEFORE_NEGATIVE.indexOf(before) < 0;
    return !verb && !Characters.isDigit(before) && !Characters.isLetter(before);
  }
}
