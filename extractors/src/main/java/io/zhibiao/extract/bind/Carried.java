package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Finds which of the names told before a clause without its own goes on with. */
final class Carried {

  private final List<Token> tokens;
  private final Memory memory;

  Carried(List<Token> tokens, Memory memory) {
    this.tokens = tokens;
    this.memory = memory;
  }

  /** A change is of what was told last, {@code 较前一周的 51宗} of what was last told in 宗. */
  Term of(Clause clause) {
    Predicate predicate = clause.predicate();
    boolean level = predicate.aspect() == Aspect.LEVEL;
    if (level && !memory.isFramed() && isOfPlace(clause)) {
      return memory.toldIn(clause.quantity().unit());
    }
    if (level && clause.type() == FigureType.COUNT) {
      return memory.countedIn(clause.quantity().unit());
    }
    Term told = memory.indicator();
    boolean rate = RiseNouns.changeIn(told) != Aspect.LEVEL && !memory.stem().isEmpty();
    boolean grows = predicate.aspect().isChange() && clause.quantity().unit().equals("%");
    grows |= clause.type() != FigureType.PERCENTAGE && clause.type() != FigureType.RATIO;
    return rate && grows ? memory.stem() : told;
  }

  /** {@code 甲县} 5万人次: nothing but the place that it is told of. */
  private boolean isOfPlace(Clause clause) {
    boolean counts =
        switch (clause.type()) {
          case COUNT, MONEY, MEASURE -> true;
          default -> false;
        };
    int before = clause.figure() - 1;
    while (tokens.get(before).is(Kind.SHADE)) {
      before--;
    }
    return counts && tokens.get(before).is(Kind.PLACE);
  }
}
