package io.zhibiao.audit.claim;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.text.Span;
import java.util.Optional;

/**
 * The name of what is measured, made ready to be compared: in normal form, without places and
 * without words that tell nothing.
 *
 * @param key normal form of the whole, without places
 * @param content what tells it from other names; the whole where nothing else is left
 */
record Name(String key, String content) {

  /** Names longer than this are compared by their last characters. */
  private static final int LONGEST = 64;

  /** Behind it stands with whom something is done: {@code 对香港出口}. */
  private static final char TOWARDS = '对';

  static Name of(String printed) {
    String whole = Words.written(Words.withoutRemark(Indicators.key(printed)));
    if (whole.length() > LONGEST) {
      whole = whole.substring(whole.length() - LONGEST);
    }
    String key = withoutPlaces(Words.part(whole));
    String content = Words.content(key);
    return new Name(key, content.isEmpty() ? key : content);
  }

  /** As the number of things that it tells to be made: {@code 生产汽车 → 汽车产量}. */
  Name made() {
    return new Name(key, Words.made(content));
  }

  /** As growth is told of it: that of an industry is that of its value added. */
  Name grown() {
    return new Name(key, Words.grown(content));
  }

  private static String withoutPlaces(String name) {
    StringBuilder bare = new StringBuilder();
    int at = 0;
    for (Span place : Places.namesIn(name, 0, name.length())) {
      boolean isPartner = place.start() > 0 && name.charAt(place.start() - 1) == TOWARDS;
      if (place.start() >= at && !isPartner) {
        bare.append(name, at, place.start());
        at = place.end();
      }
    }
    bare.append(name, at, name.length());
    return bare.isEmpty() ? name : bare.toString();
  }

  /** The characters of its content that stand beside no neighbour of theirs in the other text. */
  String missingIn(String other) {
    if (content.length() == 1) {
      return other.contains(content) ? "" : content;
    }
    StringBuilder missing = new StringBuilder();
    boolean before = false;
    for (int i = 0; i < content.length(); i++) {
      boolean behind = i + 1 < content.length() && other.contains(content.substring(i, i + 2));
      if (!before && !behind) {
        missing.append(content.charAt(i));
      }
      before = behind;
    }
    return missing.toString();
  }

  /** Without the word that makes it a rise: {@code 新增高企 → 高企}. */
  Optional<Name> risen() {
    return Words.risen(content).map(rest -> new Name(rest, rest));
  }
}
