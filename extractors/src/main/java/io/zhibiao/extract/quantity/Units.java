package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units and measure words of {@code units.tsv}, found behind a numeral. */
final class Units {

  /** Longest written form of a unit; none in the table is longer. */
  private static final int LONGEST = 10;

  private static final class Holder {
    private static final Phrases<Unit> FORMS = load();

    private static Phrases<Unit> load() {
      Map<String, Unit> forms = new HashMap<>();
      for (Table.Row row : Table.load(Units.class, "units.tsv").rows()) {
        FigureType type = FigureType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        Unit.Need need = Unit.Need.of(row.get("needs"));
        Unit unit = new Unit(type, row.get("unit"), new BigDecimal(row.get("factor")), need);
        if (forms.put(row.get("form"), unit) != null) {
          throw new IllegalStateException("units.tsv names twice: " + row.get("form"));
        }
      }
      return new Phrases<>(forms);
    }
  }

  private Units() {}

  /** A unit found in a text. */
  record Hit(Span span, Unit unit) {}

  /** The longest unit at the place, with the base it is counted by: {@code 元/吨}, {@code 元每吨}. */
  static Optional<Hit> at(String text, int start) {
    return plainAt(text, start).map(hit -> withBase(text, hit));
  }

  private static Hit withBase(String text, Hit hit) {
    int end = hit.span().end();
    boolean per = end < text.length() && (text.charAt(end) == '/' || text.charAt(end) == '每');
    if (!per || (text.charAt(end) == '每' && !hit.unit().isMoney())) {
      return hit;
    }
    return plainAt(text, end + 1)
        .map(
            base ->
                new Hit(
                    new Span(hit.span().start(), base.span().end()), hit.unit().per(base.unit())))
        .orElse(hit);
  }

  /** The longest unit at the place, without a base. */
  static Optional<Hit> plainAt(String text, int start) {
    return Holder.FORMS
        .longestAt(text, start)
        .map(hit -> new Hit(hit.span(), hit.meaning()))
        .filter(hit -> hit.unit().need() != Unit.Need.PREFIX)
        .filter(hit -> endsLatinWord(text, hit.span()));
  }

  /** A sign of money that ends at the place: {@code $3286亿}. */
  static Optional<Hit> signBefore(String text, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      Optional<Phrases.Hit<Unit>> hit = Holder.FORMS.longestAt(text, start);
      if (hit.isPresent()
          && hit.get().span().end() == end
          && hit.get().meaning().need() == Unit.Need.PREFIX) {
        return Optional.of(new Hit(hit.get().span(), hit.get().meaning()));
      }
    }
    return Optional.empty();
  }

  /** {@code 5m} but not {@code 5mm}, {@code 5min} or {@code 5G网}: letters go as far as they go. */
  private static boolean endsLatinWord(String text, Span unit) {
    boolean latin = Characters.isLetter(text.charAt(unit.end() - 1));
    boolean continues =
        unit.end() < text.length()
            && (Characters.isLetter(text.charAt(unit.end()))
                || Characters.isDigit(text.charAt(unit.end())));
    return !(latin && continues);
  }

  /** The longest unit that ends at the place and begins behind another: 每(平方米)8500元. */
  static Optional<Hit> endingAt(String text, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      Optional<Hit> hit = plainAt(text, start);
      if (hit.isPresent() && hit.get().span().end() == end) {
        return hit;
      }
    }
    return Optional.empty();
  }
}
