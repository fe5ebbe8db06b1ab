package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offices of the whole country: {@code 交通运输部}. */
public final class NationalBodies {

  private static final class Holder {
    private static final Map<String, String> TABLE =
        Table.load(NationalBodies.class, "national-offices.tsv")
            .meanings("office", row -> row.get("namesakes"));
    private static final Phrases<String> NAMESAKES = new Phrases<>(TABLE);
  }

  private NationalBodies() {}

  /** Whether the name of one begins at the place. */
  public static boolean beginAt(String chars, int start) {
    return Holder.NAMESAKES.beginsAt(chars, start);
  }

  /** The names of all. */
  static Set<String> words() {
    return Holder.TABLE.keySet();
  }

  /** Where a text may name some; not {@code 教育部} in 教育部门. */
  static List<Phrases.Hit<String>> in(Sites sites) {
    return sites.all(Holder.NAMESAKES).stream()
        .filter(hit -> !sites.chars().startsWith("门", hit.span().end()))
        .toList();
  }

  /**
   * Where a text names some.
   *
   * @param home code of the text's home; its own offices of the same names are left out
   */
  static List<Span> in(Sites sites, String home) {
    return sites.offices().stream()
        .filter(hit -> !isOf(home, hit.meaning()))
        .map(Phrases.Hit::span)
        .filter(
            span ->
                Lexicon.NATIONAL_ACTS.lengthAt(sites.chars(), span.end()) > 0
                    || !NearbyWords.cut(sites.chars(), span))
        .toList();
  }

  private static boolean isOf(String home, String namesakes) {
    return !home.isEmpty() && !namesakes.isEmpty() && namesakes.contains(home.substring(0, 2));
  }
}
