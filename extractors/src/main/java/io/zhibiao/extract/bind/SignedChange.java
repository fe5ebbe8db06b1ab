package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * A sign is a direction where a change is told: {@code 增长-5.2%}, {@code 同比-3.1%}, {@code （+0.9%）}
 * and {@code ↓5%} fall, fall, rise and fall, and {@code 19人（-9人）} are fewer by nine. {@code 利润-3亿元}
 * and {@code -12℃} are levels below nothing.
 */
final class SignedChange {

  private static final String RISING = "↑↗⬆";
  private static final String FALLING = "↓↘⬇";

  /** These also begin the lines of a list. */
  private static final String RISING_PART = "▲";

  private static final String FALLING_PART = "▼";

  private SignedChange() {}

  /** How the figure stands to its name, its sign taken into account. */
  static Aspect of(List<Token> tokens, int figure, FigureType type, Reading reading) {
    Aspect told = reading.aspect();
    Optional<Aspect> arrow = arrow(tokens, figure, type);
    if (arrow.isPresent()) {
      return arrow.get();
    }
    Optional<Aspect> sign = sign(tokens.get(figure).text());
    if (sign.isEmpty()) {
      return told;
    }
    boolean change = told == Aspect.INCREASE || told == Aspect.DECREASE;
    if (change) {
      return sign.get() == Aspect.DECREASE ? Aspect.DECREASE : told;
    }
    boolean rate = type == FigureType.PERCENTAGE;
    boolean compared = reading.comparison() != Comparison.NONE;
    boolean rising = rate && sign.get() == Aspect.INCREASE;
    boolean signed = rate && (rising || isBracketed(tokens, figure) || isNoRate(reading));
    boolean beside = isBracketed(tokens, figure) && isAmount(tokens.get(figure - 2));
    return compared || signed || beside ? sign.get() : told;
  }

  /** {@code 销售面积} -15%: what is no rate itself has none below nothing. */
  private static boolean isNoRate(Reading reading) {
    return !reading.indicator().isEmpty() && !Role.RATE.ends(reading.indicator().read());
  }

  /** {@code 比上年} -0.2%: the sign stands for the verb of a change. */
  static boolean isSigned(Token figure) {
    return sign(figure.text()).isPresent();
  }

  private static Optional<Aspect> sign(String text) {
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case '-', '−', '负' -> Optional.of(Aspect.DECREASE);
      case '+' -> Optional.of(Aspect.INCREASE);
      default -> Optional.empty();
    };
  }

  private static Optional<Aspect> arrow(List<Token> tokens, int figure, FigureType type) {
    String before = tokens.get(figure - 1).text();
    boolean rate = type == FigureType.PERCENTAGE;
    if (before.isEmpty()) {
      return Optional.empty();
    }
    if (RISING.contains(before) || (rate && RISING_PART.equals(before))) {
      return Optional.of(Aspect.INCREASE);
    }
    boolean falls = FALLING.contains(before) || (rate && FALLING_PART.equals(before));
    return falls ? Optional.of(Aspect.DECREASE) : Optional.empty();
  }

  private static boolean isAmount(Token token) {
    return token.is(Kind.FIGURE) || token.is(Kind.LAPSE);
  }

  private static boolean isBracketed(List<Token> tokens, int figure) {
    return tokens.get(figure - 1).is(Kind.OPEN) && tokens.get(figure + 1).is(Kind.CLOSE);
  }
}
