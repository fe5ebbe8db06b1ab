package io.zhibiao.audit.finding;

import java.math.BigDecimal;
import java.util.List;

/**
 * A relation between figures that a text tells, checked.
 *
 * @param id the same for the same kind of relation between the same rows
 * @param expected what the other figures give, scale words folded in
 * @param reported what the checked figure says
 * @param tolerance how far both may lie apart by the digits that all figures are printed with; the
 *     relation holds exactly where they do not lie further apart
 * @param metricIds ids of all rows involved, the checked one last
 * @param source of the checked figure
 * @param sentence of the checked figure
 * @param explanation the arithmetic in one line: {@code 1820 + 488 = 2308}
 * @param mend of one that breaks: the row's id, {@code =} and the number that one changed digit of
 *     one figure would make hold; an offer, never a fact; empty where there is none
 */
public record Finding(
    String id,
    Kind kind,
    Outcome outcome,
    BigDecimal expected,
    BigDecimal reported,
    BigDecimal tolerance,
    List<String> metricIds,
    String source,
    String sentence,
    String explanation,
    String mend) {

  public Finding {
    metricIds = List.copyOf(metricIds);
  }
}
