package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.PrintedIntervals;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.List;

/**
 * What one source tells, in order. Ranges, ranks and figures open to one side stand in no relation
 * and are left out.
 *
 * @param told all quantities, each at its place
 * @param passages the sentences that have any
 */
record Ledger(List<Told> told, List<Passage> passages) {

  Ledger {
    told = List.copyOf(told);
    passages = List.copyOf(passages);
  }

  /** Of the rows of one source, in order. */
  static Ledger of(List<Metric> metrics) {
    List<Told> all = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    while (from < metrics.size()) {
      int to = from + 1;
      while (to < metrics.size() && isOneSentence(metrics.get(from), metrics.get(to))) {
        to++;
      }
      Passage passage = passage(metrics.subList(from, to), all.size(), passages.size());
      if (!passage.told().isEmpty()) {
        passages.add(passage);
        all.addAll(passage.told());
      }
      from = to;
    }
    return new Ledger(all, passages);
  }

  private static boolean isOneSentence(Metric one, Metric other) {
    return one.evidence().sentenceStart() == other.evidence().sentenceStart()
        && one.evidence().sentence().equals(other.evidence().sentence());
  }

  private static Passage passage(List<Metric> metrics, int place, int number) {
    List<Told> told = new ArrayList<>();
    String text = metrics.get(0).evidence().sentence();
    boolean headline = isHeadline(metrics.get(0));
    SentencePlaces places = new SentencePlaces(metrics.get(0).evidence());
    int end = 0;
    String area = "";
    for (Metric metric : metrics) {
      int start = places.next(metric.evidence());
      if (start < end || !(metric.figure() instanceof Figure.Quantity quantity)) {
        continue;
      }
      if (isUsable(quantity)) {
        String lead = Printed.plain(text.substring(end, start));
        area = Whereabouts.after(lead, area);
        told.add(
            Told.of(
                metric,
                quantity,
                PrintedIntervals.of(quantity, metric.evidence().text()),
                place + told.size(),
                number,
                headline,
                lead,
                area));
        end = start + metric.evidence().text().length();
      }
    }
    return new Passage(text, told, Printed.plain(text.substring(end)), Cue.REAL.isIn(text));
  }

  private static boolean isHeadline(Metric metric) {
    String title = Indicators.key(metric.origin().title());
    return !title.isEmpty() && title.contains(Indicators.key(metric.evidence().sentence()));
  }

  private static boolean isUsable(Figure.Quantity quantity) {
    return quantity.amount() instanceof Amount.Single
        && quantity.type() != FigureType.ORDINAL
        && (quantity.bound() == Bound.EXACT || quantity.bound() == Bound.ABOUT);
  }

  Passage passageOf(Told one) {
    return passages.get(one.passage());
  }
}
