package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Money with its base farther before it, where only the noun of the price or words that shade it
 * stand between: {@code 每平方米约8500元}, {@code 每亩租金800元}. Not {@code 每人补助30元}, what each is given, nor
 * {@code 每年投入500万元}.
 */
final class PriceGap {

  /** How many characters of nouns and shades may stand between. */
  private static final int REACH = 8;

  private static final int LONGEST_UNIT = 6;

  /** Longest name of goods between their measure and the noun of their price. */
  private static final int LONGEST_NOUN = 4;

  /** What the nouns of prices end in: 售价, 价格, 租金, 运费, 成本. */
  private static final String PRICE_ENDS = "价格金费本";

  private static final class Holder {
    private static final Phrases<String> WORDS =
        new Phrases<>(
            Table.load(PriceGap.class, "price-gaps.tsv").rows().stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toMap(Function.identity(), Function.identity())));

    /** Who is paid or given money, as no thing is. */
    private static final Map<String, Boolean> TAKERS =
        Map.of("人", true, "户", true, "名", true, "位", true, "家", true, "村", true);
  }

  private PriceGap() {}

  /** The candidate with the base before it taken in; itself where there is none. */
  static Candidate read(String text, Candidate money) {
    if (money.type() != FigureType.MONEY || money.unit().indexOf('/') >= 0) {
      return money;
    }
    int start = money.span().start();
    for (int each = start - 2; each >= Math.max(0, start - REACH - LONGEST_UNIT); each--) {
      char c = text.charAt(each);
      if (Clause.isEnd(c) || c == '、') {
        return money;
      }
      if (c == '每') {
        return priced(text, each, money);
      }
    }
    return money;
  }

  private static Candidate priced(String text, int each, Candidate money) {
    int unit = text.startsWith("一", each + 1) ? each + 2 : each + 1;
    return base(text, unit)
        .filter(hit -> hit.span().end() < money.span().start())
        .filter(hit -> isGap(text, hit.span().end(), money.span().start()))
        .map(
            hit ->
                money
                    .withSpan(new Span(each, money.span().end()))
                    .withUnit(money.unit() + "/" + PerBase.symbol(text, hit)))
        .orElse(money);
  }

  private static Optional<Units.Hit> base(String text, int unit) {
    return Units.plainAt(text, unit)
        .filter(hit -> hit.unit().type() != FigureType.DURATION)
        .filter(hit -> !Holder.TAKERS.containsKey(hit.unit().symbol()));
  }

  /** The goods between their measure and the noun of the price: 煤炭 in 每吨煤炭售价约1200元. */
  private static int nounLength(String text, int from, int to) {
    int at = from;
    while (at < to
        && at - from <= LONGEST_NOUN
        && Characters.isIdeograph(text.charAt(at))
        && !Holder.WORDS.beginsAt(text, at)) {
      at++;
    }
    boolean price =
        Holder.WORDS
            .longestAt(text, at)
            .filter(word -> PRICE_ENDS.indexOf(text.charAt(word.span().end() - 1)) >= 0)
            .isPresent();
    return price ? at - from : 0;
  }

  private static boolean isGap(String text, int from, int to) {
    int at = from + nounLength(text, from, to);
    while (at < to) {
      Optional<Phrases.Hit<String>> word = Holder.WORDS.longestAt(text, at);
      if (word.isEmpty()) {
        return false;
      }
      at = word.get().span().end();
    }
    return at == to;
  }
}
