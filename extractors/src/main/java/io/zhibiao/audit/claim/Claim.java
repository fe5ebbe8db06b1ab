package io.zhibiao.audit.claim;

import static java.util.Objects.requireNonNull;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.util.List;
import java.util.Optional;

/**
 * A claim as its author gave it: a sentence, named parts, or both. Where both tell the same thing,
 * the named part counts.
 *
 * @param id the author's own, or its place among the claims
 * @param sentence plain Chinese; may be empty
 * @param named what was named; {@link Named#NOTHING} where there is only the sentence
 * @param read the sentence's figures as the draft that it stands in tells them; empty where the
 *     claim stands alone
 */
public record Claim(String id, String sentence, Named named, List<Metric> read) {

  /** Nothing in it is null. */
  public Claim {
    requireNonNull(id, "id");
    requireNonNull(sentence, "sentence");
    requireNonNull(named, "named");
    read = List.copyOf(read);
  }

  /** A claim that stands alone. */
  public Claim(String id, String sentence, Named named) {
    this(id, sentence, named, List.of());
  }

  /** Where its sentence stands in its draft; empty where it stands alone. */
  public Optional<Metric.Evidence> place() {
    return read.stream().findFirst().map(Metric::evidence);
  }

  /**
   * Parts of a claim, named as rows name theirs.
   *
   * @param indicator empty where not named
   * @param region {@link Region#UNKNOWN} where not named
   * @param period {@link Period#UNKNOWN} where not named
   * @param value as written, {@code 1,820} or {@code 1.1万亿}; empty where not named
   * @param unit as rows print it or as texts do; empty where not named
   * @param aspect {@link Aspect#NONE} where not named
   */
  public record Named(
      String indicator, Region region, Period period, String value, String unit, Aspect aspect) {

    /** Nothing in it is null. */
    public Named {
      requireNonNull(indicator, "indicator");
      requireNonNull(region, "region");
      requireNonNull(period, "period");
      requireNonNull(value, "value");
      requireNonNull(unit, "unit");
      requireNonNull(aspect, "aspect");
    }

    /** No part is named. */
    public static final Named NOTHING =
        new Named("", Region.UNKNOWN, Period.UNKNOWN, "", "", Aspect.NONE);
  }
}
