package io.zhibiao.extract;

import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.quantity.Judged;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out what only numbers the items of a list, paragraph by paragraph: {@code 169例：男，34岁},
 * then {@code 170例：女，36岁}. Keeps {@code 3家：} before {@code 8家：}, and what stands alone.
 */
final class NumberedItems {

  /** Of the judge that refuses 第一，… for the same reason. */
  private static final String JUDGE = "ListMarker";

  private NumberedItems() {}

  /** The passages of an article without such numbers. */
  static List<TimedPassage> leftOut(List<TimedPassage> read) {
    List<TimedPassage> kept = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      TimedPassage here = read.get(i);
      boolean numbered =
          (i > 0 && follows(read.get(i - 1), here))
              || (i + 1 < read.size() && follows(here, read.get(i + 1)));
      kept.add(numbered ? new TimedPassage(unnumbered(here.passage()), here.times()) : here);
    }
    return List.copyOf(kept);
  }

  /** What became of a candidate of a passage that this may have left without its number. */
  static Judged judged(Judged judged, Passage passage) {
    Mention candidate = judged.mention();
    boolean leftOut =
        judged.isKept()
            && candidate.span().start() == 0
            && passage.mentions().stream().noneMatch(m -> m.span().equals(candidate.span()));
    return leftOut ? new Judged(candidate, JUDGE) : judged;
  }

  private static Passage unnumbered(Passage passage) {
    return passage.with(passage.mentions().subList(1, passage.mentions().size()));
  }

  /** Whether the second one's number is the next. */
  private static boolean follows(TimedPassage first, TimedPassage second) {
    Optional<Figure.Quantity> one = number(first.passage());
    Optional<Figure.Quantity> next = number(second.passage());
    return one.isPresent()
        && next.isPresent()
        && one.get().unit().equals(next.get().unit())
        && one.get().amount().low().add(BigDecimal.ONE).compareTo(next.get().amount().low()) == 0;
  }

  /** A count that opens the passage, with a colon behind. */
  private static Optional<Figure.Quantity> number(Passage passage) {
    return passage.mentions().stream()
        .findFirst()
        .filter(mention -> mention.span().start() == 0)
        .filter(mention -> passage.view().chars().startsWith("：", mention.span().end()))
        .map(Mention::figure)
        .filter(figure -> figure.type() == FigureType.COUNT)
        .map(Figure.Quantity.class::cast)
        .filter(quantity -> quantity.amount() instanceof Amount.Single);
  }
}
