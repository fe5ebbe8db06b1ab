package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.between;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.FigureType;

/** Tells which figures are changes, and which figure before them it is that changes. */
final class Levels {

  /** How far before a figure the word for its change may stand. */
  private static final int CHANGE_REACH = 30;

  private final Passage passage;
  private final String chars;
  private final Clauses clauses;

  Levels(Passage passage, Clauses clauses) {
    this.passage = passage;
    this.chars = passage.view().chars();
    this.clauses = clauses;
  }

  /** Index of the last figure before that tells no time; -1 where there is none. */
  int before(int index) {
    int before = index - 1;
    while (before >= 0 && tellsTime(passage.mentions().get(before).figure().type())) {
      before--;
    }
    return before;
  }

  private static boolean tellsTime(FigureType type) {
    return type == FigureType.DURATION || type == FigureType.DATE;
  }

  boolean isChange(int index) {
    int start = passage.mentions().get(index).span().start();
    int amount = before(index);
    int end = amount < 0 ? 0 : passage.mentions().get(amount).span().end();
    int from = Math.max(end, clauses.start(start));
    String between = between(chars, Math.max(from, start - CHANGE_REACH), start);
    return Cues.CHANGE.in(between) && !Cues.NO_CHANGE.in(between);
  }
}
