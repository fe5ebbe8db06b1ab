package io.zhibiao.extract;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;

/**
 * 元 and $ are the money of the place where a text is published, HKD in a Hong Kong paper; but 元
 * told there of the mainland are CNY.
 */
enum LocalCurrency {
  CNY,
  HKD,
  MOP,
  TWD;

  private static final String RENMINBI = "人民币";

  /** What names the currency before 元: 港元, 日元. */
  private static final String NAMED = "港澳台美日欧加新韩币";

  /** That of a region; CNY where it is unknown. */
  static LocalCurrency of(String regionCode) {
    if (regionCode.startsWith("81")) {
      return HKD;
    }
    if (regionCode.startsWith("82")) {
      return MOP;
    }
    return regionCode.startsWith("71") ? TWD : CNY;
  }

  /** The mention in local money where its text names only 元 or $; 人民币 and 美元 stay. */
  Mention localize(Mention mention, String chars) {
    if (this == CNY
        || !(mention.figure() instanceof Figure.Quantity quantity)
        || quantity.type() != FigureType.MONEY) {
      return mention;
    }
    String text = chars.substring(mention.span().start(), mention.span().end());
    int before = mention.span().start() - RENMINBI.length();
    boolean yuan =
        quantity.unit().startsWith("CNY")
            && !chars.startsWith(RENMINBI, before)
            && !text.contains(RENMINBI);
    boolean dollar = text.startsWith("$");
    return yuan || dollar ? in(mention, quantity, name().length()) : mention;
  }

  /**
   * The mention in the money of another place that it is told of, where its text names only 元: a
   * Hong Kong paper's {@code 5亿元} of 全国 are CNY. A paper of the mainland would say 港元.
   */
  Mention localize(Mention mention, String chars, LocalCurrency home) {
    if (this != CNY
        || home == CNY
        || !(mention.figure() instanceof Figure.Quantity quantity)
        || quantity.type() != FigureType.MONEY
        || !quantity.unit().startsWith(home.name())) {
      return mention;
    }
    String text = chars.substring(mention.span().start(), mention.span().end());
    int yuan = text.indexOf('元');
    boolean plain = yuan > 0 && NAMED.indexOf(text.charAt(yuan - 1)) < 0;
    return plain ? in(mention, quantity, home.name().length()) : mention;
  }

  private Mention in(Mention mention, Figure.Quantity quantity, int currency) {
    Figure.Quantity local =
        new Figure.Quantity(
            quantity.type(),
            quantity.amount(),
            name() + quantity.unit().substring(currency),
            quantity.bound());
    return new Mention(local, mention.span(), mention.rule());
  }
}
