package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Offices of the whole country: {@code 交通运输部}. */
public final class NationalBodies {

  private static final class Holder {
    private static final Phrases<String> OFFICES =
        new Phrases<>(
            Table.load(NationalBodies.class, "national-offices.tsv").rows().stream()
                .map(row -> row.get("office"))
                .collect(Collectors.toMap(office -> office, office -> office)));
  }

  private NationalBodies() {}

  /** Whether the name of one begins at the place. */
  public static boolean beginAt(String chars, int start) {
    return Holder.OFFICES.longestAt(chars, start).isPresent();
  }

  /** Where a text names some: not {@code 教育部} in 教育部门. */
  static List<Phrases.Hit<String>> in(String chars) {
    return Holder.OFFICES.allIn(chars, 0, chars.length()).stream()
        .filter(hit -> !chars.startsWith("门", hit.span().end()))
        .filter(
            hit ->
                Lexicon.NATIONAL_ACTS.lengthAt(chars, hit.span().end()) > 0
                    || !Words.cut(chars, hit.span()))
        .toList();
  }
}
