package io.zhibiao.audit.claim;

import java.util.List;
import java.util.Optional;

/**
 * Names told one behind the other, of which the second leaves out what both are of, and names of
 * two things made at once.
 */
final class Fellows {

  /** What is made and sold, told of at once: {@code 货车产销26万辆和24万辆}. */
  private static final List<String> BOTH = List.of("产销量", "产销");

  private static final List<String> EACH = List.of("产量", "销量");

  private Fellows() {}

  /** {@code 客车生产, 销售 → 客车销售}; else the name as it is. */
  static String ofMaking(String fellow, String name) {
    String made = Words.made(fellow);
    return EACH.contains(Words.made(name))
        ? both(made)
            .or(
                () ->
                    EACH.stream().filter(made::endsWith).map(end -> without(made, end)).findFirst())
            .map(thing -> thing + name)
            .orElse(name)
        : name;
  }

  /** {@code 铁路客运量, 货运量 → 铁路货运量}; else the name as it is. */
  static String ofContrast(String fellow, String name) {
    return Contrasts.sharedBefore(fellow, name).map(shared -> shared + name).orElse(name);
  }

  /**
   * The name of one of two figures of one name: {@code 货车产销 → 货车销量} for the second.
   *
   * @param part from 1; 0 for a figure that is none of two
   */
  static String named(String name, int part) {
    return part < 1 || part > EACH.size()
        ? name
        : both(name).map(thing -> thing + EACH.get(part - 1)).orElse(name);
  }

  /** Whether a name is of two figures. */
  static boolean areTwo(String name) {
    return both(name).isPresent();
  }

  private static Optional<String> both(String name) {
    return BOTH.stream().filter(name::endsWith).map(word -> without(name, word)).findFirst();
  }

  private static String without(String name, String end) {
    return name.substring(0, name.length() - end.length());
  }
}
