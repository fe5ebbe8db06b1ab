package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Offices of the whole country: {@code 交通运输部}. */
public final class NationalBodies {

  private static final class Holder {
    private static final Phrases<String> NAMESAKES =
        new Phrases<>(
            Table.load(NationalBodies.class, "national-offices.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("office"), row -> row.get("namesakes"))));
  }

  private NationalBodies() {}

  /** Whether the name of one begins at the place. */
  public static boolean beginAt(String chars, int start) {
    return Holder.NAMESAKES.longestAt(chars, start).isPresent();
  }

  /**
   * Where a text names some: not {@code 教育部} in 教育部门.
   *
   * @param home code of the text's home; its own offices of the same names are left out
   */
  static List<Span> in(String chars, String home) {
    return Holder.NAMESAKES.allIn(chars, 0, chars.length()).stream()
        .filter(hit -> !isOf(home, hit.meaning()))
        .filter(hit -> !chars.startsWith("门", hit.span().end()))
        .filter(
            hit ->
                Lexicon.NATIONAL_ACTS.lengthAt(chars, hit.span().end()) > 0
                    || !NearbyWords.cut(chars, hit.span()))
        .map(Phrases.Hit::span)
        .toList();
  }

  private static boolean isOf(String home, String namesakes) {
    return !home.isEmpty() && !namesakes.isEmpty() && namesakes.contains(home.substring(0, 2));
  }
}
