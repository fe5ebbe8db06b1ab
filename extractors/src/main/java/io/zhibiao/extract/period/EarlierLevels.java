package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds times of which only the level is told that the present is held against: {@code
 * 2月持平，上月为上涨0.4%}, {@code 5亿元，上年4亿元，增长25%}. Not {@code 收入5亿元，增长8%，上年4亿元，增长9%}, nor a time of which
 * something else is told: {@code 果园5万亩，上年产量9万吨}.
 */
final class EarlierLevels {

  /** How far behind a time the same thing is told of the step before it. */
  private static final int REACH = 80;

  /** 为上涨, 仅为负增长. */
  private static final int LONGEST_BEING = 6;

  private final String chars;
  private final Clauses clauses;
  private final List<Mention> figures;

  EarlierLevels(String chars, Clauses clauses, List<Mention> figures) {
    this.chars = chars;
    this.clauses = clauses;
    this.figures = figures;
  }

  /**
   * What such a time does; none where it is none.
   *
   * @param time one that opens its clause
   * @param next the number of the first figure behind it
   * @param from where what is told of the step behind it begins; empty where nothing is
   */
  Optional<Role> role(Span time, int next, OptionalInt from) {
    if (from.isEmpty() || next >= figures.size()) {
      return Optional.empty();
    }
    int figure = figures.get(next).span().start();
    if (figure >= clauses.end(time.end() - 1)) {
      return Optional.empty();
    }
    boolean levels =
        figure - from.getAsInt() <= REACH
            && !Cues.CHANGE.in(chars.substring(from.getAsInt(), figure));
    if (levels && isToldSince(from.getAsInt(), next)) {
      return Optional.of(Role.EARLIER);
    }
    boolean being = Cues.BEING.beginAt(chars, time.end()) && figure - time.end() <= LONGEST_BEING;
    return being ? Optional.of(levels ? Role.EARLIER : Role.ASIDE) : Optional.empty();
  }

  /** Whether the like of a figure was told from a place on, in the same unit. */
  private boolean isToldSince(int from, int like) {
    for (int i = like - 1; i >= 0 && figures.get(i).span().start() >= from; i--) {
      if (unit(figures.get(i)).equals(unit(figures.get(like)))) {
        return true;
      }
    }
    return false;
  }

  private static String unit(Mention mention) {
    return mention.figure() instanceof Figure.Quantity quantity
        ? quantity.type() + quantity.unit()
        : "";
  }
}
