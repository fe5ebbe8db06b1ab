package io.zhibiao.pipeline.serve;

import io.zhibiao.extract.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the parts of a text begin, in code points, so that each is a page that opens at once. A
 * part begins with a line, or else where no figure stands.
 */
record Parts(List<Integer> starts) {

  private static final int MOST_FIGURES = 400;
  private static final int MOST_CHARACTERS = 25_000;

  Parts {
    starts = List.copyOf(starts);
  }

  /**
   * Cuts a text.
   *
   * @param metrics in the order of their places
   */
  static Parts of(String text, List<Metric> metrics) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int figure = 0;
    int figures = 0;
    int begin = 0;
    int behind = 0;
    int point = 0;
    for (int index = 0; index < text.length(); point++) {
      while (figure < metrics.size() && metrics.get(figure).evidence().start() < point) {
        behind = Math.max(behind, metrics.get(figure).evidence().end());
        figure++;
        figures++;
      }
      boolean full = figures >= MOST_FIGURES || point - begin >= MOST_CHARACTERS;
      boolean late = figures >= 2 * MOST_FIGURES || point - begin >= 2 * MOST_CHARACTERS;
      boolean line = index > 0 && text.charAt(index - 1) == '\n';
      if (full && (line || late) && behind <= point) {
        starts.add(point);
        begin = point;
        figures = 0;
      }
      index += Character.charCount(text.codePointAt(index));
    }
    return new Parts(starts);
  }

  /** Which of them holds the place. */
  int at(int start) {
    int part = 0;
    while (part + 1 < starts.size() && starts.get(part + 1) <= start) {
      part++;
    }
    return part;
  }

  /** The text of one of them. */
  String text(int part, String whole) {
    int from = whole.offsetByCodePoints(0, starts.get(part));
    int to =
        part + 1 < starts.size()
            ? whole.offsetByCodePoints(from, starts.get(part + 1) - starts.get(part))
            : whole.length();
    return whole.substring(from, to);
  }

  String cell() {
    return starts.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  static Parts ofCell(String cell) {
    return new Parts(Arrays.stream(cell.split(",", -1)).map(Integer::valueOf).toList());
  }
}
