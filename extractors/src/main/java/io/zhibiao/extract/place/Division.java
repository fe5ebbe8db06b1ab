package io.zhibiao.extract.place;

/**
 * A division as the table has it.
 *
 * @param code GB/T 2260, or the statistical code of a town
 * @param name full name
 * @param shortName without suffix and peoples: {@code 海门}, {@code 隆林}; empty where none can stand
 * @param gone the first year in which it was no more; 0 for one that still is
 * @param successor code of the division that holds its seat now; empty where there is none
 */
public record Division(String code, String name, String shortName, int gone, String successor) {

  /** How deep a division stands, the country first. */
  public enum Level {
    COUNTRY,
    PROVINCE,
    CITY,
    COUNTY,
    TOWN
  }

  static final String COUNTRY_CODE = "100000";

  /** What the code of a place outside China begins with; no table has it. */
  private static final String FOREIGN = "~";

  /** A place outside China, which has no code. */
  static Division foreign(String name) {
    return new Division(FOREIGN + name, name, "", 0, "");
  }

  /** Whether it lies outside China. */
  boolean isForeign() {
    return code.startsWith(FOREIGN);
  }

  /** As its code tells. */
  public Level level() {
    if (code.equals(COUNTRY_CODE) || isForeign()) {
      return Level.COUNTRY;
    }
    return switch (stemLength()) {
      case 2 -> Level.PROVINCE;
      case 4 -> Level.CITY;
      case 6 -> Level.COUNTY;
      default -> Level.TOWN;
    };
  }

  /** The part of the code that the divisions inside it begin with: {@code 3206} for 320600. */
  String stem() {
    return code.substring(0, stemLength());
  }

  private int stemLength() {
    if (code.equals(COUNTRY_CODE)) {
      return 0;
    }
    if (code.length() != 6 || !code.endsWith("00")) {
      return code.length();
    }
    return code.endsWith("0000") ? 2 : 4;
  }

  /** Whether the other one is this one or lies inside it. */
  boolean holds(Division other) {
    if (other.isForeign()) {
      return equals(other);
    }
    int length = stemLength();
    return other.stemLength() >= length && other.code.regionMatches(0, code, 0, length);
  }

  boolean isCurrent() {
    return gone == 0;
  }
}
