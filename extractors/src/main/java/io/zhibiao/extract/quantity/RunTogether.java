package io.zhibiao.extract.quantity;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells where the cells of a table ran together: {@code 119951800254927.8%} is no rate but 1, 1995,
 * 1800, 2549 and 27.8%, and nobody can say where one ends. Such a rate has more digits than any
 * could have; {@code 123456.5%} and {@code 1234567890123元} are numbers. So it is where there is
 * hardly a word left between figures: {@code 5%5%5%5%…}.
 */
public final class RunTogether {

  /** More digits before the point than any rate has. */
  private static final int LONGEST_RATE = 7;

  /** No sentence has a figure for every so many characters; the densest real one has seven. */
  private static final int CROWDED = 4;

  /** In so short a stretch a few figures may stand side by side. */
  private static final int SHORTEST_CROWD = 60;

  /** Longer runs are codes or noise. */
  private static final int LONGEST_RUN = 1000;

  /** As {@link Judged} has it. */
  static final String NAME = "RunTogether";

  private RunTogether() {}

  /** Those of the sentences that have such a number. */
  public static List<Span> glued(List<Span> sentences, String text) {
    return sentences.stream().filter(sentence -> isIn(text, sentence)).toList();
  }

  /**
   * Those of the sentences that hold figures one upon the other.
   *
   * @param figures what was found in them, in order
   */
  public static List<Span> crowded(List<Span> sentences, List<Span> figures) {
    List<Span> lines = new ArrayList<>();
    int next = 0;
    for (Span sentence : sentences) {
      int first = next;
      while (next < figures.size() && figures.get(next).start() < sentence.end()) {
        next++;
      }
      if (sentence.length() >= SHORTEST_CROWD && sentence.length() < CROWDED * (next - first)) {
        lines.add(sentence);
      }
    }
    return List.copyOf(lines);
  }

  /** What becomes of a candidate in such a sentence. */
  public static Judged refuse(Judged judged) {
    return judged.isKept() ? new Judged(judged.mention(), NAME) : judged;
  }

  private static boolean isIn(String text, Span sentence) {
    int at = sentence.start();
    while (at < sentence.end()) {
      if (!Characters.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int whole = digitsEnd(text, at, sentence.end());
      int end = whole;
      if (end + 1 < sentence.end() && text.charAt(end) == '.') {
        end = digitsEnd(text, end + 1, sentence.end());
      }
      if (isTooLong(text, whole - at, end)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  private static boolean isTooLong(String text, int length, int end) {
    if (length <= LONGEST_RATE || length > LONGEST_RUN) {
      return false;
    }
    Optional<Unit> unit = Units.at(text, end).map(Units.Hit::unit);
    return unit.filter(
            told -> told.type() == FigureType.PERCENTAGE || told.type() == FigureType.RATIO)
        .isPresent();
  }

  private static int digitsEnd(String text, int from, int to) {
    int end = from;
    while (end < to && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
