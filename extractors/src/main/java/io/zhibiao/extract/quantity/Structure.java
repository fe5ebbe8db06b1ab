package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole told by its parts in hundredths: {@code 19∶43∶38}, {@code 6.8：77.3：15.9}. Not a score
 * ({@code 3：2}) nor a clock time ({@code 21：30：05}): the parts have to make 100, unless the text
 * calls them a structure, so that one with a misprint is read too.
 */
final class Structure implements Form {

  private static final String COLONS = "∶：:";
  private static final String ENDS = "，,；;。";

  /** No whole is told in more parts; longer runs are looked at no further. */
  private static final int MOST = 10;

  /** A structure that is so called has at least so many parts; two may be a ratio. */
  private static final int LEAST_NAMED = 3;

  /** How far before its first part a structure may be called one. */
  private static final int NAME_BEFORE = 40;

  private static final List<String> NAMES =
      Table.load(Structure.class, "structure-names.tsv").rows().stream()
          .map(row -> row.get("name"))
          .toList();

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** Printed parts are rounded, so three of them may miss 100 by a little. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.3");

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    int last = at;
    BigDecimal sum = numerals.get(at).amount().low();
    while (last - at < MOST
        && last + 1 < numerals.size()
        && joins(text, numerals.get(last), numerals.get(last + 1))) {
      last++;
      sum = sum.add(numerals.get(last).amount().low());
    }
    boolean isWhole = sum.subtract(WHOLE).abs().compareTo(ROUNDING) <= 0;
    boolean isNamed = last - at + 1 >= LEAST_NAMED && isNamed(text, numerals.get(at));
    if (last == at || !(isWhole || isNamed)) {
      return Optional.empty();
    }
    List<Candidate> parts = new ArrayList<>();
    for (Numeral part : numerals.subList(at, last + 1)) {
      parts.add(
          Candidate.plain(
              part.span(), FigureType.PERCENTAGE, part.amount(), "%", part, "structure"));
    }
    return Optional.of(new Match(parts, parts.size()));
  }

  private static boolean isNamed(String text, Numeral first) {
    int start = first.span().start();
    int from = Math.max(0, start - NAME_BEFORE);
    for (int i = from; i < start; i++) {
      from = ENDS.indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
    }
    String before = text.substring(from, start);
    return NAMES.stream().anyMatch(before::contains);
  }

  private static boolean joins(String text, Numeral first, Numeral second) {
    int gap = first.span().end();
    return first.form() == Numeral.Form.ARABIC
        && second.form() == Numeral.Form.ARABIC
        && second.span().start() - gap == 1
        && COLONS.indexOf(text.charAt(gap)) >= 0;
  }
}
