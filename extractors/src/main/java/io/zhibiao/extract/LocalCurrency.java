package io.zhibiao.extract;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;

/** 元 and $ are the money of the place where a text is published: HKD in a Hong Kong paper. */
enum LocalCurrency {
  CNY,
  HKD,
  MOP,
  TWD;

  private static final String RENMINBI = "人民币";

  /** By the publication's home; CNY where that is unknown. */
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
    if (!yuan && !dollar) {
      return mention;
    }
    Figure.Quantity local =
        new Figure.Quantity(
            quantity.type(),
            quantity.amount(),
            name() + quantity.unit().substring(name().length()),
            quantity.bound());
    return new Mention(local, mention.span(), mention.rule());
  }
}
