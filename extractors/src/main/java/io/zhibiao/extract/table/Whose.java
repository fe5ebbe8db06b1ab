package io.zhibiao.extract.table;

import io.zhibiao.extract.value.Region;
import java.util.Optional;

/**
 * Whose values a column or a row holds.
 *
 * @param region the division; empty where none is named
 * @param body what is no division, as printed: {@code 高新区}; empty where none is named
 */
record Whose(Optional<Region> region, String body) {

  static final Whose NOBODY = new Whose(Optional.empty(), "");

  static Whose of(Region region) {
    return new Whose(Optional.of(region), "");
  }

  static Whose of(String body) {
    return new Whose(Optional.empty(), body);
  }

  /** A state or the world, which are no division. */
  static Whose abroad(String name) {
    return new Whose(Optional.of(Region.UNKNOWN), name);
  }

  /** What bears the name in the same division. */
  Whose named(String name) {
    return new Whose(region, name);
  }

  boolean isTold() {
    return region.isPresent() || !body.isEmpty();
  }

  Whose or(Whose other) {
    return isTold() ? this : other;
  }
}
