package io.zhibiao.audit.claim;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its author gave it: a sentence, named parts, or both. Where both tell the same thing,
 * the named part counts.
 *
 * @param id the author's own, or its place among the claims
 * @param sentence plain Chinese; may be empty
 * @param named what was named; {@link Named#NOTHING} where there is only the sentence
 */
public record Claim(String id, String sentence, Named named) {

  /**
   * Parts of a claim, named as rows name theirs.
   *
   * @param indicator empty where not named
   * @param region {@link Region#UNKNOWN} where not named
   * @param period {@link Period#UNKNOWN} where not named
   * @param value as written, {@code 1,820} or {@code 1.1万亿}; empty where not named
   * @param unit as rows print it or as texts do; empty where not named
   * @param aspect null where not named
   */
  public record Named(
      String indicator,
      Region region,
      Period period,
      String value,
      String unit,
      @Nullable Aspect aspect) {

    /** No part is named. */
    public static final Named NOTHING = new Named("", Region.UNKNOWN, Period.UNKNOWN, "", "", null);
  }
}
