package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;

/**
 * The period that an article reports on.
 *
 * @param period unknown where it reports on none
 * @param news whether the article is a piece of news, which also tells much that is of no time:
 *     there only changes and what happens in the course of a time are of it
 */
record Reported(Period period, boolean news) {

  static final Reported NOTHING = new Reported(Period.UNKNOWN, false);
}
