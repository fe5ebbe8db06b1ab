package io.zhibiao.extract.origin;

import io.zhibiao.extract.place.FoundNames;
import io.zhibiao.extract.place.Gazetteer;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Found;
import io.zhibiao.extract.value.Region;
import java.util.List;
import java.util.Optional;

/** Finds out where a text was published, which 我市 and 全区 point at. */
public final class Homes {

  private Homes() {}

  /**
   * The home of a text.
   *
   * @param code its GB/T 2260 code as the manifest has it; empty where it has none
   * @param publication name of the paper or office as the manifest has it; empty where it has none
   * @param lines its first and last lines
   * @param paragraphs its mended paragraphs
   * @param names where they may name divisions
   */
  public static Found<Region> of(
      String code, String publication, OuterLines lines, List<View> paragraphs, FoundNames names) {
    if (!code.isEmpty()) {
      Region known = Gazetteer.byCode(code).orElse(new Region(code, ""));
      return new Found<>(known, Found.Source.MANIFEST);
    }
    Optional<Region> named =
        Places.atHeadOf(publication).or(() -> NationalOffices.atHeadOf(publication));
    if (named.isPresent()) {
      return new Found<>(named.get(), Found.Source.MANIFEST);
    }
    Optional<Region> printed = ImprintPlace.in(lines).or(() -> national(lines));
    if (printed.isPresent()) {
      return new Found<>(printed.get(), Found.Source.TEXT);
    }
    return SpokenFrom.of(paragraphs, names)
        .map(region -> new Found<>(region, Found.Source.INFERRED))
        .orElse(new Found<>(Region.UNKNOWN, Found.Source.NOTHING));
  }

  private static Optional<Region> national(OuterLines lines) {
    return lines.all().stream()
        .flatMap(line -> NationalOffices.namedAsSource(line).stream())
        .findFirst();
  }
}
