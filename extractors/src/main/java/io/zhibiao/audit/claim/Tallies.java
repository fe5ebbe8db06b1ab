package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears 新增 and 累计 on the way through an article. What the head of a list tells holds for its items,
 * as long as they are of the same thing: {@code 累计报告病例179例。其中：甲市47例；乙市19例}.
 */
final class Tallies {

  private Metric.@Nullable Origin article;
  private String thing = "";
  private Tally told = Tally.UNSAID;

  /** Of the figures of one sentence, in their order; sentences come in theirs. */
  List<Tally> of(List<Metric> sentence) {
    List<Tally> tallies = new ArrayList<>();
    String text = sentence.get(0).evidence().sentence();
    int from = 0;
    for (Metric metric : sentence) {
      if (!metric.origin().equals(article)) {
        article = metric.origin();
        told = Tally.UNSAID;
      }
      int at = text.indexOf(metric.evidence().text(), from);
      String lead = at < 0 ? "" : text.substring(from, at);
      from = at < 0 ? from : at + metric.evidence().text().length();
      tallies.add(of(metric, Indicators.key(lead)));
    }
    return tallies;
  }

  private Tally of(Metric metric, String lead) {
    String name = metric.reading().indicator();
    String measured = metric.figure().type() + " " + Indicators.key(name);
    Tally said = Words.tally(lead).orElseGet(() -> Words.tally(name).orElse(Tally.UNSAID));
    if (said != Tally.UNSAID) {
      told = said;
      thing = measured;
      return said;
    }
    return measured.equals(thing) ? told : Tally.UNSAID;
  }
}
