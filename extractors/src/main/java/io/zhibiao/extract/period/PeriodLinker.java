package io.zhibiao.extract.period;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.value.Published;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gives every expression of time and every figure of an article its period. */
public final class PeriodLinker {

  private PeriodLinker() {}

  /**
   * The periods of each passage, in the order of the passages. They are read by what each paragraph
   * tells itself, from which it is judged what the whole article reports on; then those again that
   * this changes.
   *
   * @param article all passages of one article, in the order of the page
   * @param discourse which of them go on with which
   * @param published when the text was published, as far as known
   * @param faults keeps what is thrown on the way
   */
  public static List<LinkedPassage> link(
      List<TimedPassage> article, Discourse discourse, Published published, Faults faults) {
    List<Clauses> clauses =
        article.stream().map(timed -> new Clauses(timed.passage().view().chars())).toList();
    Optional<Integer> fiscal = Fiscal.of(article, published);
    List<Reported> none = Collections.nCopies(article.size(), Reported.nothing(fiscal));
    List<Placed> alone = Placed.of(article, clauses, discourse, published, none, List.of(), faults);
    List<Reported> reporting =
        faults.guard(
            () -> new Reporting(article, clauses, alone, published, fiscal).periods(), () -> none);
    List<Placed> placed =
        Placed.of(article, clauses, discourse, published, reporting, alone, faults);
    List<Reported> widened = new Announced(article, placed, published).widened(reporting);
    List<LinkedPassage> linked =
        Placed.of(article, clauses, discourse, published, widened, placed, faults).stream()
            .map(Placed::linked)
            .toList();
    return Headed.completed(article, linked);
  }
}
