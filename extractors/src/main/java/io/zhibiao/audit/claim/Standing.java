package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the other figures of its sentence tell of a figure.
 *
 * @param dated whether the sentence itself tells the figure's time
 * @param part which part of a structure it is, from 1: in {@code 10∶47∶43} the second is 47; 0 for
 *     a figure that is none
 * @param tally whether it was added in its time or has come together up to it
 */
record Standing(boolean dated, int part, Tally tally) {

  private static final String STRUCTURE = "structure";
  private static final String AND = "和";

  /** One structure of a sentence. */
  private record Whole(String indicator, Period period) {}

  /**
   * Of the figures of one sentence, in their order.
   *
   * @param tallies theirs
   */
  static List<Standing> of(List<Metric> sentence, List<Tally> tallies) {
    Set<Period> times =
        sentence.stream()
            .filter(metric -> metric.figure() instanceof Figure.Time)
            .map(metric -> metric.reading().period())
            .filter(Period::isKnown)
            .collect(Collectors.toSet());
    Map<Whole, Integer> parts = new HashMap<>();
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Metric metric = sentence.get(i);
      Metric.Reading reading = metric.reading();
      int part =
          metric.rule().equals(STRUCTURE)
              ? parts.merge(new Whole(reading.indicator(), reading.period()), 1, Integer::sum)
              : ofTwo(sentence, i);
      standings.add(new Standing(times.contains(reading.period()), part, tallies.get(i)));
    }
    return standings;
  }

  /** Which of two figures of one name it is: {@code 产销26万辆和24万辆}; 0 where it is none. */
  private static int ofTwo(List<Metric> sentence, int at) {
    if (!Fellows.areTwo(sentence.get(at).reading().indicator())) {
      return 0;
    }
    if (at > 0 && areTwo(sentence.get(at - 1), sentence.get(at))) {
      return 2;
    }
    return at + 1 < sentence.size() && areTwo(sentence.get(at), sentence.get(at + 1)) ? 1 : 0;
  }

  private static boolean areTwo(Metric one, Metric other) {
    return one.reading().indicator().equals(other.reading().indicator())
        && one.evidence()
            .sentence()
            .contains(one.evidence().text() + AND + other.evidence().text());
  }

  /** Whether both are parts of structures, and not the same ones. */
  boolean isOtherPart(Standing other) {
    return part > 0 && other.part > 0 && part != other.part;
  }
}
