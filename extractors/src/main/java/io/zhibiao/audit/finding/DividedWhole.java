package io.zhibiao.audit.finding;

import java.util.List;

/**
 * Figures of all parts of a division.
 *
 * @param parts in the order of the text
 * @param head what their names end with behind the words that divide; empty where nothing is left
 */
record DividedWhole(Division division, List<Told> parts, String head) {

  DividedWhole {
    parts = List.copyOf(parts);
  }

  Told first() {
    return parts.get(0);
  }
}
