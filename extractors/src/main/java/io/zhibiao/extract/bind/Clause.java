package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;

/**
 * A clause as one of its figures sees it: {@code 全市造林} (head) {@code 比上年增长} (predicate) {@code 8万亩}
 * (figure), {@code 新建} (head) {@code 8个} (figure) {@code 水厂} (thing).
 *
 * @param figure index of the figure's token
 * @param quantity the figure
 * @param head the name before the predicate, and whose it is
 * @param predicate what stands between that name and the figure
 * @param thing what the figure counts, behind it
 * @param size how many figures share the predicate, from this one on
 */
record Clause(
    int figure,
    Figure.Quantity quantity,
    HeadReader.Head head,
    Predicate predicate,
    CountedReader.Counted thing,
    int size) {

  FigureType type() {
    return quantity.type();
  }

  /** Whether it has a name for each of its figures. */
  boolean isList() {
    return size > 1 && head.items().size() == size;
  }

  /** Whether its thing names the figure, not the head. */
  boolean isNamedBehind() {
    return !thing.name().isEmpty() && Choice.isBehind(this);
  }

  /** Whether the figure is a time in which something is done: {@code 五年} 植树8万亩. */
  boolean isTimeFrame() {
    return type() == FigureType.DURATION && !thing.linked();
  }
}
