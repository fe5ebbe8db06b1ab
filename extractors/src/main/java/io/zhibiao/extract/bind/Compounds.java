package io.zhibiao.extract.bind;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.text.Span;
import java.util.Optional;

/**
 * Words that are made of others: a change with its result tells a level ({@code 增加 + 至}), and with
 * what it is measured against before it tells that, too ({@code 年 + 增}, {@code 月 + 跌}).
 */
final class Compounds {

  /** What a change ends in; no 达, as 增长达8% is still a rise. */
  private static final String RESULTS = "至到为";

  private static final String BASES = "年月季周同环";
  private static final String NOUN_BASES = "年月季";

  private Compounds() {}

  /** The word at the place: the known one, or a longer one that it is a part of. */
  static Optional<Phrases.Hit<Kind>> at(
      String chars, int start, Optional<Phrases.Hit<Kind>> known) {
    if (known.isPresent()) {
      int end = known.get().span().end();
      boolean result =
          isChange(known.get().meaning())
              && end < chars.length()
              && RESULTS.indexOf(chars.charAt(end)) >= 0
              && !(chars.charAt(end) == '为' && Role.GROWTH.holds(chars.substring(start, end)));
      return result ? Optional.of(new Phrases.Hit<>(new Span(start, end + 1), Kind.REPORT)) : known;
    }
    if (start + 1 < chars.length() && BASES.indexOf(chars.charAt(start)) >= 0) {
      return Words.simpleAt(chars, start + 1)
          .filter(verb -> isChange(verb.meaning()) && verb.span().length() == 1)
          .map(verb -> new Phrases.Hit<>(new Span(start, start + 2), verb.meaning()));
    }
    return known;
  }

  /** Whether a word of change tells what it is measured against: {@code 年增}. */
  static boolean hasBase(Token change) {
    String text = change.text();
    return text.length() == 2
        && BASES.indexOf(text.charAt(0)) >= 0
        && Words.kindOf(text.substring(1)).filter(Compounds::isChange).isPresent();
  }

  /** Whether a noun of change does: {@code 年增率}, but not 增长率. */
  static boolean isNounWithBase(Token noun) {
    return NOUN_BASES.indexOf(noun.text().charAt(0)) >= 0;
  }

  private static boolean isChange(Kind kind) {
    return kind == Kind.UP || kind == Kind.DOWN;
  }
}
