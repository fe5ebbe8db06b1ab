package io.zhibiao.extract.table;

import io.zhibiao.extract.table.Part.Sense;

/**
 * A word of a head.
 *
 * @param cut how plainly a column begins with it
 */
record Bit(Part part, Line line, int from, int to, Cut cut) {

  /** What parts a word from the one before it, from the weakest to the plainest. */
  enum Cut {
    /** Nothing: the two words are one head. */
    NONE,
    /** Only what the words say: {@code 3月末比年初增减额} are two heads. */
    SENSE,
    /** A blank, or a closing bracket. */
    GAP,
    /** It begins a cell. */
    CELL,
    /** It begins a cell with an empty line before it. */
    APART
  }

  boolean is(Sense sense) {
    return part.is(sense);
  }

  String text() {
    return line.chars().substring(from, to);
  }

  String printed() {
    return line.printed(from, to);
  }

  Bit withCut(Cut other) {
    return new Bit(part, line, from, to, other);
  }

  /** Whether a column may begin with it that stands behind the other word without a blank. */
  boolean beginsBehind(Bit before) {
    if (before.is(Sense.LABEL) || before.is(Sense.UNIT)) {
      return true;
    }
    boolean compared = before.is(Sense.BASE);
    boolean bare = before.is(Sense.TIME) || before.is(Sense.PLACE);
    boolean joined = bare || before.is(Sense.FILLER) || before.is(Sense.PLAN);
    return switch (part.sense()) {
      case BRACKET, PERCENT, FILLER -> false;
      case LABEL, UNIT, INDEX, SHARE, RATIO, BASE, OWN -> true;
      case RISE, FALL -> !compared;
      case TIME -> !compared && !before.is(Sense.PLACE);
      case PLACE -> !compared && !before.is(Sense.TIME);
      case PLAN -> !before.is(Sense.TIME);
      case PLAIN, NOUN, BEFORE -> !joined && !before.is(Sense.PLAIN) && !before.is(Sense.NOUN);
    };
  }
}
