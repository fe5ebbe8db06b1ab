package io.zhibiao.extract;

import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells of which of its columns a row is not sure, by what its reading went on. For each column
 * that can be doubted, one method says when it is.
 *
 * @param type of the figure
 * @param before its sentence up to it
 * @param why what told its cells
 * @param read when and where it is
 * @param printed the same by what is printed alone, without what the text as a whole lets infer
 */
record Doubts(FigureType type, String before, Why why, Scene read, Scene printed) {

  /** All of them. */
  Set<Doubt> all() {
    Set<Doubt> all = EnumSet.noneOf(Doubt.class);
    add(all, Doubt.REGION, region());
    add(all, Doubt.INDICATOR, indicator());
    add(all, Doubt.PERIOD, period());
    return all;
  }

  private static void add(Set<Doubt> all, Doubt doubt, boolean felt) {
    if (felt) {
      all.add(doubt);
    }
  }

  /** Where nothing tells it, and where only the home that was inferred does. */
  private boolean region() {
    boolean foreign = !why.link().subject().isEmpty();
    boolean untold = read.region().equals(Region.UNKNOWN) && !foreign;
    return untold || !read.region().equals(printed.region());
  }

  /** Where nothing names the figure, and where a sentence before lends it the name. */
  private boolean indicator() {
    NameSource source = why.link().source();
    boolean named = type != FigureType.DATE && type != FigureType.AGE;
    boolean carried = source == NameSource.EARLIER_LIST || source == NameSource.CARRIED;
    boolean lent = carried && !before.contains(why.link().indicator());
    return named && (why.link().indicator().isEmpty() || lent);
  }

  /** Where no time is told near it, and where only the year that was inferred places it. */
  private boolean period() {
    boolean untold = !read.timed() || read.period().equals(Period.UNKNOWN);
    return untold || !read.period().equals(printed.period());
  }
}
