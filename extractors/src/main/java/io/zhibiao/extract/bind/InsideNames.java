package io.zhibiao.extract.bind;

import java.util.List;
import java.util.Optional;

/**
 * Tells words that do nothing of their own where they stand inside a name: {@code 能 效}水平, 8万只
 * {@code 低 汞}灯管, 违规{@code 占 挖}项目.
 */
final class InsideNames {

  /** How many tokens the name of a whole has at most. */
  private static final int LONGEST_WHOLE = 6;

  private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥ";

  private InsideNames() {}

  /** The kind that the token has there; none where it does what it mostly does. */
  static Optional<Kind> kindAt(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Token next = tokens.get(index + 1);
    boolean noun =
        switch (token.kind()) {
          case PLAN -> isPossible(tokens, index) || isProject(tokens, index);
          case MORE, LESS -> tokens.get(index - 1).is(Kind.FIGURE) && isQuality(token, next);
          case STOP -> isRange(tokens, index);
          case BASE -> isOfWhole(tokens, index);
          case ADDED, PREPOSITION -> isWithinWhole(tokens, index);
          default -> false;
        };
    if (noun) {
      return Optional.of(Kind.NOUN);
    }
    if (isAttribute(tokens, index)) {
      return Optional.of(Tags.kindOf(token.text(), token.tag()));
    }
    if (token.is(Kind.SHARE) && takes(tokens, index)) {
      return Optional.of(Kind.VERB);
    }
    return token.text().equals("各") ? each(tokens, index) : Optional.empty();
  }

  /** {@code 各} 5例 of several; {@code 各} 增长 5%、6%, {@code 各} 为 5例、6例 of each its own. */
  private static Optional<Kind> each(List<Token> tokens, int index) {
    return switch (tokens.get(index + 1).kind()) {
      case FIGURE -> Optional.of(Kind.SHADE);
      case WEI, MULTIPLE, SHARE, UP, DOWN, REPORT -> Optional.of(Kind.RESPECTIVELY);
      default -> Optional.empty();
    };
  }

  /** {@code 能} 效, {@code 可} 利用率, {@code 可} 办 率; a modal has a verb behind it. */
  private static boolean isPossible(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Token next = tokens.get(index + 1);
    boolean stem = token.text().equals("可") || token.text().equals("能");
    boolean rate = next.is(Kind.VERB) && tokens.get(index + 2).text().equals("率");
    return stem && (rate || (next.tag().startsWith("n") && next.is(Kind.NOUN)));
  }

  /** {@code 重建 计划} 由某局执行; {@code 计划} 建成 acts. */
  private static boolean isProject(List<Token> tokens, int index) {
    Token before = tokens.get(index - 1);
    boolean deed = before.is(Kind.VERB) || before.is(Kind.VERBAL_NOUN);
    boolean closes =
        switch (tokens.get(index + 1).kind()) {
          case STOP, DE, CLOSE, SHADE, ADVERB, AND, LISTING -> true;
          default -> false;
        };
    return deed && closes && tokens.get(index).text().equals("计划");
  }

  /** 8万只 {@code 低} 汞灯管, but not 比上年 {@code 低} 3%. */
  private static boolean isQuality(Token token, Token next) {
    return token.tag().startsWith("a") && next.kind().isNominal();
  }

  /** {@code 落后} 产能, {@code 差} 等路, {@code 提前} 下达: nothing is compared. */
  private static boolean isAttribute(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return switch (token.kind()) {
      case MORE, LESS -> isNoComparative(tokens, index) && !isBehindThan(tokens, index);
      case BEYOND, SHORT -> tokens.get(index + 1).kind().isNominal();
      case ABOVE, BELOW ->
          !Role.LEADS_TO_BASE.ends(token.text())
              && tokens.get(index + 1).kind().isNominal()
              && !isBehindThan(tokens, index);
      default -> false;
    };
  }

  /** {@code 提前} 下达, {@code 强} 降雨; {@code 多} 得 5元 and 第二 {@code 高} compare with what was told. */
  private static boolean isNoComparative(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    boolean gap = tokens.get(index + 1).is(Kind.BLANK);
    Kind next = tokens.get(gap ? index + 2 : index + 1).kind();
    return token.text().length() == 1
        ? token.tag().startsWith("a") && next.isNominal() && !tokens.get(index - 1).is(Kind.FIGURE)
        : next != Kind.FIGURE && next != Kind.SHADE && !token.text().endsWith("了");
  }

  private static boolean isBehindThan(List<Token> tokens, int index) {
    return Leftward.nearest(tokens, index - 1, 0, Kind.THAN) >= 0;
  }

  /** {@code Ⅰ — Ⅲ} 类水质. */
  private static boolean isRange(List<Token> tokens, int index) {
    String before = tokens.get(index - 1).text();
    String behind = tokens.get(index + 1).text();
    return tokens.get(index).text().equals("—")
        && !before.isEmpty()
        && !behind.isEmpty()
        && ROMAN.indexOf(before.charAt(before.length() - 1)) >= 0
        && ROMAN.indexOf(behind.charAt(0)) >= 0;
  }

  /** 占价格 {@code 同比} 涨幅的: the rise is a whole here, and nothing is compared. */
  private static boolean isOfWhole(List<Token> tokens, int index) {
    Kind next = tokens.get(index + 1).kind();
    boolean rise = next == Kind.RISE_NOUN || next == Kind.FALL_NOUN;
    return rise && tokens.get(index + 2).is(Kind.DE) && isBehindShare(tokens, index);
  }

  /** 占全部 {@code 新增} 的 20%, 占全国 {@code 对} 某国贸易的 3%: part of what the whole is called. */
  private static boolean isWithinWhole(List<Token> tokens, int index) {
    for (int i = index + 1; i < index + LONGEST_WHOLE; i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.DE)) {
        return tokens.get(i + 1).text().endsWith("%") && isBehindShare(tokens, index);
      }
      if (!token.kind().isNominal() && !token.is(Kind.PLACE)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBehindShare(List<Token> tokens, int index) {
    for (int i = index - 1; i > index - LONGEST_WHOLE; i--) {
      if (tokens.get(i).is(Kind.SHARE)) {
        return true;
      }
      if (tokens.get(i).is(Kind.STOP)) {
        break;
      }
    }
    return false;
  }

  /** {@code 占} 挖道路: taken up, no share. */
  private static boolean takes(List<Token> tokens, int index) {
    Token next = tokens.get(index + 1);
    return tokens.get(index).text().equals("占")
        && next.is(Kind.VERB)
        && next.text().length() == 1
        && tokens.get(index + 2).kind().isNominal();
  }
}
