package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which figures of a sentence are statements of their own. Dates tell when; lengths of time, ages
 * and ranks beside another figure tell of whom or since when it is told; a count of kinds may open
 * a name; a figure that narrows a noun behind it belongs to what is told of that noun: {@code
 * 年收入500万元以上的商户80家}; one that opens a name in quotes belongs to the name: {@code “8条措施”}.
 */
final class Checkable {

  private static final Set<FigureType> CIRCUMSTANCE =
      Set.of(FigureType.DURATION, FigureType.AGE, FigureType.ORDINAL);

  private static final String CLAUSE_ENDS = "，,。；;：:！!？?";

  /** Last characters of 以上, 以下 and 以内. */
  private static final String LIMITS = "上下内";

  /** Kinds are counted to tell which things are meant. */
  private static final String KIND = "种";

  private static final char OF = '的';

  private static final String QUOTE = "“";
  private static final String UNQUOTE = "”";

  /** What stands behind the figure of a name in quotes is no longer. */
  private static final int LONGEST_REST = 6;

  private Checkable() {}

  static List<Metric> of(List<Metric> figures) {
    List<Metric> quantities =
        figures.stream().filter(metric -> metric.figure() instanceof Figure.Quantity).toList();
    List<Metric> told = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Metric metric = quantities.get(i);
      boolean narrows =
          i + 1 < quantities.size() && narrows(metric.evidence(), quantities.get(i + 1).evidence());
      boolean names = quantities.stream().anyMatch(other -> names(metric, other));
      boolean quoted = opensQuotedName(metric.evidence());
      if (!narrows && !names && !quoted && !CIRCUMSTANCE.contains(metric.figure().type())) {
        told.add(metric);
      }
    }
    return told.isEmpty() ? quantities : told;
  }

  /** Whether a figure is of the name of what another one tells: {@code 十种有色金属产量1655万吨}. */
  private static boolean names(Metric figure, Metric other) {
    return figure.figure() instanceof Figure.Quantity quantity
        && quantity.unit().equals(KIND)
        && !other.reading().indicator().isEmpty()
        && figure.evidence().sentenceStart() == other.evidence().sentenceStart()
        && figure
            .evidence()
            .sentence()
            .contains(figure.evidence().text() + other.reading().indicator());
  }

  /** Whether it stands behind an opening quotation mark and is not all of a short quotation. */
  private static boolean opensQuotedName(Metric.Evidence figure) {
    String sentence = figure.sentence();
    int open = sentence.indexOf(QUOTE + figure.text());
    int end = open + 1 + figure.text().length();
    int close = open < 0 ? -1 : sentence.indexOf(UNQUOTE, end);
    return close > end
        && close - end <= LONGEST_REST
        && sentence.substring(end, close).chars().allMatch(Character::isIdeographic);
  }

  /** Whether a noun stands behind a figure that another figure of the same clause counts. */
  private static boolean narrows(Metric.Evidence figure, Metric.Evidence next) {
    if (figure.sentenceStart() != next.sentenceStart() || next.start() <= figure.end()) {
      return false;
    }
    String sentence = figure.sentence();
    int from = sentence.indexOf(figure.text());
    int to = from < 0 ? -1 : sentence.indexOf(next.text(), from + figure.text().length());
    if (to < 0) {
      return false;
    }
    String between = sentence.substring(from + figure.text().length(), to);
    boolean limit = LIMITS.indexOf(figure.text().charAt(figure.text().length() - 1)) >= 0;
    return !between.isEmpty()
        && (limit || between.charAt(0) == OF)
        && between.chars().noneMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0);
  }
}
