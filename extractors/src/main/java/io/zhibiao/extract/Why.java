package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.text.Span;
import java.util.Optional;

/**
 * What told the cells of a row.
 *
 * @param link how its words were bound to it
 * @param verdict what told plan from report
 * @param time the expression of time that gives its period, in the source; none where the article's
 *     own period does, or nothing
 * @param place the name that gives its region, likewise
 * @param compared what the changes before it in its article have to do with what it is measured
 *     against
 */
record Why(
    Link link, Verdict verdict, Optional<Span> time, Optional<Span> place, Compared compared) {

  /** How changes told before stand to one that may tell no base of its own. */
  enum Compared {
    /** None told a base. */
    NONE_TOLD,
    /** One did. */
    TOLD,
    /** It goes by theirs. */
    LENT
  }

  /**
   * The same behind another figure of its passage: where that one is a forecast and this its change
   * ({@code 预计全年实现5亿元，增长8%}), this is one, too.
   */
  Why behind(Why before) {
    boolean changes = link.source() == NameSource.CARRIED && link.aspect().isChange();
    boolean forecast = before.verdict.cause() == Verdict.Cause.ESTIMATE;
    return changes && forecast && before.link.indicator().equals(link.indicator())
        ? new Why(link, before.verdict, time, place, compared)
        : this;
  }
}
