package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.numeral.ScaleWords;
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

  private static final String POINTS = "个点";

  private static final Unit PERCENTAGE_POINT =
      new Unit(FigureType.PERCENTAGE, "pp", BigDecimal.ONE, Unit.Need.NOTHING);

  private Units() {}

  /** A unit found in a text. */
  record Hit(Span span, Unit unit) {}

  /** The longest unit at the place, with the base it is counted by: {@code 元/吨}, {@code 元每吨}. */
  static Optional<Hit> at(String text, int start) {
    return latinBehindBlank(text, start)
        .or(() -> points(text, start))
        .or(() -> measuredByThePiece(text, start))
        .or(() -> plainAt(text, start).map(hit -> withCurrency(text, hit)))
        .map(hit -> withBase(text, hit));
  }

  /** 20个点 are percentage points as they are spoken; 20个点位 are places. */
  private static Optional<Hit> points(String text, int start) {
    int end = start + POINTS.length();
    return text.startsWith(POINTS, start) && Clause.closes(text, end)
        ? Optional.of(new Hit(new Span(start, end), PERCENTAGE_POINT))
        : Optional.empty();
  }

  /** {@code 9 m}, {@code 3.5 km}: print sets a blank before Latin letters. */
  private static Optional<Hit> latinBehindBlank(String text, int start) {
    boolean blank =
        start > 0
            && start + 1 < text.length()
            && text.charAt(start) == ' '
            && Characters.isDigit(text.charAt(start - 1))
            && (Characters.isLetter(text.charAt(start + 1))
                || "°℃℉µμΩ‰".indexOf(text.charAt(start + 1)) >= 0);
    return blank ? plainAt(text, start + 1).or(() -> spacedAt(text, start + 1)) : Optional.empty();
  }

  /** {@code 16 A}, where no word goes on; not {@code 5 A级景区}, nor {@code 16A}. */
  private static Optional<Hit> spacedAt(String text, int start) {
    return Holder.FORMS
        .longestAt(text, start)
        .filter(hit -> hit.meaning().need() == Unit.Need.SPACED)
        .filter(hit -> endsLatinWord(text, hit.span()) && Clause.closes(text, hit.span().end()))
        .map(hit -> new Hit(hit.span(), hit.meaning()));
  }

  /** 三个平方米, 六个加仑: 个 stands before a unit of measure. */
  private static Optional<Hit> measuredByThePiece(String text, int start) {
    boolean piece = text.startsWith("个", start);
    return piece && plainAt(text, start).filter(hit -> hit.span().length() > 1).isEmpty()
        ? plainAt(text, start + 1)
            .filter(hit -> hit.unit().type() == FigureType.MEASURE && hit.span().length() > 1)
            .map(hit -> new Hit(new Span(start, hit.span().end()), hit.unit()))
        : Optional.empty();
  }

  /** 三万元欧元: the money is named behind 元. */
  private static Hit withCurrency(String text, Hit hit) {
    boolean yuan = hit.unit().symbol().equals("CNY") && hit.span().length() == 1;
    return yuan && text.charAt(hit.span().start()) == '元'
        ? plainAt(text, hit.span().end())
            .filter(name -> name.unit().isMoney() && name.span().length() > 1)
            .map(name -> new Hit(new Span(hit.span().start(), name.span().end()), name.unit()))
            .orElse(hit)
        : hit;
  }

  private static Hit withBase(String text, Hit hit) {
    int end = hit.span().end();
    boolean per = end < text.length() && (text.charAt(end) == '/' || text.charAt(end) == '每');
    boolean money = hit.unit().isMoney();
    if (!per || (text.charAt(end) == '每' && !money && !isRate(text, hit))) {
      return hit;
    }
    return plainAt(text, end + 1)
        .or(() -> plainAt(text, ScaleWords.endAt(text, end + 1)))
        .or(() -> money ? rarePiece(text, end + 1) : Optional.empty())
        .filter(base -> text.charAt(end) == '/' || !isOfNext(text, base.span().end()))
        .map(base -> per(text, hit, base))
        .orElse(hit);
  }

  /** {@code 350元/帘，}: what no table counts with, where nothing goes on. */
  private static Optional<Hit> rarePiece(String text, int start) {
    boolean alone =
        start < text.length()
            && text.charAt(start - 1) == '/'
            && Characters.isIdeograph(text.charAt(start))
            && Clause.closes(text, start + 1);
    return alone
        ? Optional.of(
            new Hit(
                new Span(start, start + 1),
                new Unit(
                    FigureType.COUNT,
                    text.substring(start, start + 1),
                    BigDecimal.ONE,
                    Unit.Need.NOTHING)))
        : Optional.empty();
  }

  /** 每度5角每度6角: the second base is of the money behind it. */
  private static boolean isOfNext(String text, int baseEnd) {
    return baseEnd < text.length() && Runs.isNumeral(text.charAt(baseEnd));
  }

  /** 公里/万平方公里: the base's scale word divides the value. */
  private static Hit per(String text, Hit hit, Hit base) {
    int power = ScaleWords.power(text, hit.span().end() + 1, base.span().start());
    Unit unit = hit.unit().per(base.unit()).dividedBy(power);
    return new Hit(new Span(hit.span().start(), base.span().end()), unit);
  }

  /** {@code 英里每小时}, {@code 英尺每秒}; not 5公里每天跑步. */
  private static boolean isRate(String text, Hit hit) {
    int base = hit.span().end() + 1;
    return hit.unit().type() == FigureType.MEASURE
        && (text.startsWith("小时", base)
            || text.startsWith("秒", base)
            || text.startsWith("分钟", base));
  }

  /** The longest unit at the place, without a base. */
  static Optional<Hit> plainAt(String text, int start) {
    return Holder.FORMS
        .longestAt(text, start)
        .filter(hit -> isPlain(hit.meaning()) && endsLatinWord(text, hit.span()))
        .map(hit -> new Hit(hit.span(), hit.meaning()));
  }

  /** Whether it may stand right behind its number, and is no other word. */
  private static boolean isPlain(Unit unit) {
    return switch (unit.need()) {
      case PREFIX, SPACED, SHIELD -> false;
      default -> true;
    };
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
