package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/**
 * A passage with its expressions of time, as {@link Times#find} gives them.
 *
 * @param passage the passage; its dates may be among its mentions
 * @param times its expressions of time, in order
 */
public record TimedPassage(Passage passage, List<TimeExpression> times) {

  public TimedPassage {
    times = List.copyOf(times);
  }

  /** The mentions of a passage that are no dates. */
  static List<Mention> figures(Passage passage) {
    return figures(passage.mentions());
  }

  /** Those of some mentions that are no dates. */
  static List<Mention> figures(List<Mention> mentions) {
    return mentions.stream().filter(mention -> mention.figure().type() != FigureType.DATE).toList();
  }
}
