package io.zhibiao.audit.claim;

import io.zhibiao.extract.place.Gazetteer;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The place that a claim is about.
 *
 * @param region the deepest division of those that it names, where each lies inside the one before
 * @param unresolved a name that is no division's, or several divisions': {@code 鼓楼区}; empty where
 *     there is none
 */
record ClaimPlace(Region region, String unresolved) {

  private static final List<String> COUNTRY = List.of("我国", "全国", "中国");

  /** Last characters of names of divisions. */
  private static final String TAILS = "县区市镇乡旗道";

  private static final String STREET = "街道";

  /** What stands behind a last character that ends no name: {@code 市场}, {@code 区域}. */
  private static final String GOES_ON = "域场值块级间亲民政长委土情下村镇县区内外中";

  /** No name of a division has them: it begins behind them. */
  private static final String NO_NAME = "年月日底末初的在于为是和与及对从到全我本各该、";

  private static final int LONGEST = 7;

  static ClaimPlace of(Claim claim) {
    Region named = claim.named().region();
    if (!named.equals(Region.UNKNOWN)) {
      return new ClaimPlace(named, "");
    }
    String sentence = claim.sentence();
    Region region = region(sentence);
    String unresolved = unresolved(sentence, region);
    boolean isCountry =
        region.equals(Region.UNKNOWN)
            && unresolved.isEmpty()
            && COUNTRY.stream().anyMatch(sentence::contains);
    return isCountry
        ? new ClaimPlace(Gazetteer.byCode(Gazetteer.COUNTRY).orElse(Region.UNKNOWN), "")
        : new ClaimPlace(region, unresolved);
  }

  private static Region region(String sentence) {
    List<Region> named = new ArrayList<>(Places.regionsIn(sentence));
    if (named.isEmpty()) {
      named.addAll(Places.byShortName(sentence));
    }
    Region deepest = Region.UNKNOWN;
    for (Region region : named) {
      if (region.path().startsWith(deepest.path())) {
        deepest = region;
      } else if (!deepest.path().startsWith(region.path())) {
        return Region.UNKNOWN;
      }
    }
    return deepest;
  }

  private static String unresolved(String sentence, Region region) {
    List<Span> known = Places.namesIn(sentence, 0, sentence.length(), region.code());
    int from = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (!Character.isIdeographic(c) || NO_NAME.indexOf(c) >= 0) {
        from = i + 1;
      } else if (TAILS.indexOf(c) >= 0 && !goesOn(sentence, i + 1)) {
        String name = sentence.substring(from, i + 1);
        if (isName(name) && isUnresolved(name, new Span(from, i + 1), known, region)) {
          return name;
        }
        from = i + 1;
      }
    }
    return "";
  }

  private static boolean goesOn(String sentence, int at) {
    return at < sentence.length() && GOES_ON.indexOf(sentence.charAt(at)) >= 0;
  }

  private static boolean isName(String name) {
    return name.length() > 2
        && name.length() <= LONGEST
        && (name.charAt(name.length() - 1) != '道' || name.endsWith(STREET))
        && !Words.isNoPlace(name);
  }

  private static boolean isUnresolved(String name, Span span, List<Span> known, Region region) {
    boolean isInside =
        !region.path().isEmpty()
            && Stream.of(region.path().split("/", -1)).anyMatch(name::endsWith);
    return !isInside
        && (Places.isShared(name) || known.stream().noneMatch(one -> one.overlaps(span)));
  }

  /** Whether a reported figure may be of the place, as far as its name goes. */
  boolean mayBe(Row reported) {
    return unresolved.isEmpty()
        || reported.reading().region().path().contains(unresolved)
        || reported.around().wide().contains(Words.written(unresolved));
  }
}
