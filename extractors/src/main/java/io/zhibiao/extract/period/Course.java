package io.zhibiao.extract.period;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Characters;
import java.util.List;
import java.util.Optional;

/** Whether what is measured is there at a moment or happens in the course of a time. */
enum Course {
  /** 余额, 存栏, 建成区: there at a year's end. */
  STOCK,
  /** 产量, 出栏, 出生率: of the whole year. */
  FLOW,
  /** 在校生: there when the school year begins. */
  TERM;

  private static final class Holder {
    private static final Phrases<Course> WORDS =
        new Phrases<>(
            Table.load(Course.class, "courses.tsv")
                .meanings("word", row -> Course.valueOf(row.get("course"))));
  }

  /**
   * What the last word of the stretch tells that tells any; what stands before 的 tells of which
   * things: {@code 收入20万元以上的} 村占24%.
   */
  static Optional<Course> of(String chars, int from, int to) {
    int head = to;
    while (head > from && !(chars.charAt(head - 1) == '的' && isNoun(chars, head))) {
      head--;
    }
    List<Phrases.Hit<Course>> hits = Holder.WORDS.allIn(chars, head, to);
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1).meaning());
  }

  /** Whether 的 before the place makes an attribute of what stands before it: not in 上年末的7.3张. */
  private static boolean isNoun(String chars, int place) {
    return place < chars.length() && Characters.isIdeograph(chars.charAt(place));
  }
}
