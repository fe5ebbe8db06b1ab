package io.zhibiao.extract;

import io.zhibiao.extract.period.LinkedPassage;
import io.zhibiao.extract.period.TimedPassage;
import java.util.List;

/**
 * An article as it was read.
 *
 * @param passages its passages in reading order
 * @param times for each of them when its times are and what they do
 * @param rows for each of them the row of each figure
 */
record ReadArticle(List<TimedPassage> passages, List<LinkedPassage> times, List<List<Row>> rows) {

  ReadArticle {
    passages = List.copyOf(passages);
    times = List.copyOf(times);
    rows = List.copyOf(rows);
  }
}
