package io.zhibiao.extract.bind;

import java.util.List;

/** Tells figures that are part of a name: {@code 35岁以下} 干部, {@code 10万吨} 级码头. */
final class Attributes {

  /** What parts the ends of a range: 0-14岁人口. */
  private static final List<String> RANGES = List.of("-", "—", "－", "–", "~", "～", "至", "到");

  private static final String CENSUS = "普查";

  /** 全国 1% 人口 普查. */
  private static final int LONGEST_CENSUS = 4;

  private Attributes() {}

  /** Whether the figure at the index only describes the noun behind it. */
  static boolean isAttribute(List<Token> tokens, int figure) {
    if (figure + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(figure + 1);
    String text = tokens.get(figure).text();
    boolean limit = text.endsWith("以上") || text.endsWith("以下") || text.endsWith("以内");
    boolean band = text.endsWith("岁") && RANGES.stream().anyMatch(text::contains);
    limit |= band;
    return next.text().startsWith("级")
        || (limit && (next.kind().isNominal() || next.is(Kind.DE)))
        || isOfCensus(tokens, figure);
  }

  /**
   * Whether it says how much of a measure before it the noun behind it has: {@code 海拔 1500米以上} 学校.
   */
  static boolean isOfMeasure(List<Token> tokens, int figure) {
    return figure > 0
        && tokens.get(figure - 1).is(Kind.NOUN)
        && Role.MEASURE.ends(tokens.get(figure - 1).text())
        && tokens.get(figure).text().indexOf('岁') < 0
        && isAttribute(tokens, figure);
  }

  /** {@code 第10天}, {@code 第三年}: when it is, not which of several things. */
  static boolean isMoment(Token figure) {
    String text = figure.text();
    return text.startsWith("第") && "天年周".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** {@code 第五次} 全国人口普查. */
  private static boolean isOfCensus(List<Token> tokens, int figure) {
    if (!tokens.get(figure).text().startsWith("第")) {
      return false;
    }
    int last = Math.min(tokens.size(), figure + 1 + LONGEST_CENSUS);
    return tokens.subList(figure + 1, last).stream().anyMatch(t -> t.text().endsWith(CENSUS));
  }
}
