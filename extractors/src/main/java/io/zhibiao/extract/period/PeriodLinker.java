package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gives every expression of time and every figure of an article its period. */
public final class PeriodLinker {

  private PeriodLinker() {}

  /**
   * The periods of each passage, in the order of the passages.
   *
   * @param article all passages of one article, in the order of the page
   * @param published when the text was published, as far as known
   * @param faults keeps what is thrown on the way
   */
  public static List<LinkedPassage> link(
      List<TimedPassage> article, Published published, Faults faults) {
    List<Clauses> clauses =
        article.stream().map(timed -> new Clauses(timed.passage().view().chars())).toList();
    List<Period> reporting =
        faults.guard(
            () -> new Reporting(article, clauses, published).periods(),
            () -> Collections.nCopies(article.size(), Period.UNKNOWN));
    List<LinkedPassage> linked = new ArrayList<>();
    Period last = Period.UNKNOWN;
    Optional<Said> running = Optional.empty();
    for (int i = 0; i < article.size(); i++) {
      TimedPassage timed = article.get(i);
      PassageTimes times =
          new PassageTimes(timed, clauses.get(i), published, reporting.get(i), last);
      List<Said> said = times.said();
      Governing governing =
          new Governing(
              timed.passage(), clauses.get(i), said, reporting.get(i), published, running, faults);
      last = times.last();
      running = governing.running();
      List<Governed> governed = governing.periods();
      linked.add(
          new LinkedPassage(
              said.stream().map(Said::own).toList(),
              said.stream().map(Said::role).toList(),
              governed.stream().map(Governed::period).toList(),
              governed.stream().map(Governed::by).toList()));
    }
    return List.copyOf(linked);
  }
}
