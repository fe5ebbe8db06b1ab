package io.zhibiao.extract;

import io.zhibiao.extract.Explanation.Cell;
import io.zhibiao.extract.Explanation.Reason;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what gave a row its cells. */
final class Reasons {

  private Reasons() {}

  /** All that may be told of a cell, as {@code cell.cause}. */
  static List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (NameSource source : NameSource.values()) {
      kinds.add("indicator." + label(source));
    }
    for (Verdict.Cause cause : Verdict.Cause.values()) {
      kinds.add("status." + label(cause));
    }
    kinds.addAll(List.of("aspect.said", "aspect.bare", "region.place", "region.article"));
    kinds.addAll(List.of("period.time", "period.article", "period.none"));
    return List.copyOf(kinds);
  }

  /** The reasons of a row; a date has no indicator and no aspect. */
  static List<Reason> of(Row row, SourceText source) {
    Why why = row.why();
    List<Reason> reasons = new ArrayList<>();
    if (row.metric().figure().type() != FigureType.DATE) {
      String name = row.metric().reading().indicator();
      reasons.add(new Reason(Cell.INDICATOR, label(why.link().source()), name));
      String predicate = why.link().predicate();
      reasons.add(new Reason(Cell.ASPECT, predicate.isEmpty() ? "bare" : "said", predicate));
      boolean known = row.metric().reading().period().isKnown();
      reasons.add(told(Cell.PERIOD, why.time(), "time", known ? "article" : "none", source));
    }
    Verdict verdict = why.verdict();
    reasons.add(new Reason(Cell.STATUS, label(verdict.cause()), verdict.sign()));
    reasons.add(told(Cell.REGION, why.place(), "place", "article", source));
    return List.copyOf(reasons);
  }

  private static String label(Enum<?> cause) {
    return cause.name().toLowerCase(Locale.ROOT);
  }

  private static Reason told(
      Cell cell, Optional<Span> by, String cause, String otherwise, SourceText source) {
    return by.map(span -> new Reason(cell, cause, source.print(span)))
        .orElse(new Reason(cell, otherwise, ""));
  }
}
