package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The headings of an article, and the times that they tell.
 *
 * @param article its passages
 * @param alone the times of each, as far as it tells them itself
 */
record Heads(List<TimedPassage> article, List<Placed> alone) {

  private static final int LONGEST_HEADING = 40;

  /** So many passages stand over a text at most. */
  private static final int OVER_TEXT = 6;

  /** The headings that stand over the text, by their index. */
  IntStream top() {
    return IntStream.range(0, Math.min(OVER_TEXT, article.size())).filter(this::isHeading);
  }

  /** The same with the line that leads to the text: {@code 主要目标是：}. */
  IntStream opening() {
    return IntStream.range(0, Math.min(OVER_TEXT, article.size()))
        .filter(i -> isHeading(i) || text(i).stripTrailing().endsWith("："));
  }

  boolean isHeading(int index) {
    Passage passage = article.get(index).passage();
    return switch (passage.role()) {
      case KICKER, HEADLINE, SUBHEAD -> true;
      default -> text(index).length() <= LONGEST_HEADING && text(index).indexOf('。') < 0;
    };
  }

  String text(int index) {
    return article.get(index).passage().view().chars();
  }

  /** The first time that governs in a heading. */
  Optional<Period> period(int heading) {
    return alone.get(heading).said().stream()
        .filter(time -> time.role().governs())
        .map(Said::governing)
        .filter(Period::isKnown)
        .findFirst();
  }
}
