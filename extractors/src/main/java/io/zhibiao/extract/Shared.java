package io.zhibiao.extract;

import io.zhibiao.extract.period.FoundTimes;
import io.zhibiao.extract.place.FoundNames;

/**
 * What several readers of one document ask of its paragraphs, found once for all of them.
 *
 * @param times the expressions of time
 * @param names where divisions may be named
 */
record Shared(FoundTimes times, FoundNames names) {

  Shared() {
    this(new FoundTimes(), new FoundNames());
  }
}
