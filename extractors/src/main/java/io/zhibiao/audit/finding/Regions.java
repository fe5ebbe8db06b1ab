package io.zhibiao.audit.finding;

import java.util.List;

/** Breakdowns of one thing by place. */
final class Regions {

  private Regions() {}

  /** Whether a figure tells the same thing of a place within the other's. */
  static boolean isPlaceOf(Told part, Told whole) {
    return isOneThing(part, whole)
        && path(part).length() > path(whole).length()
        && path(part).startsWith(path(whole));
  }

  /** Whether figures tell the same thing as the whole, of more than one place. */
  static boolean areOneThing(List<Told> parts, Told whole) {
    return parts.stream().allMatch(part -> isOneThing(part, whole))
        && parts.stream().anyMatch(part -> !path(part).equals(path(whole)));
  }

  /** Whether neither place lies within the other. */
  static boolean areApart(Told one, Told other) {
    return !path(one).startsWith(path(other)) && !path(other).startsWith(path(one));
  }

  private static boolean isOneThing(Told part, Told whole) {
    return part.name().equals(whole.name()) && part.isLike(whole) && part.isThen(whole);
  }

  private static String path(Told told) {
    return told.metric().reading().region().path();
  }
}
