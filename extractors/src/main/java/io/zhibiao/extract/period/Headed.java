package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a headline's figures the time of the body that tells the same: under {@code 转贷275.16亿元}
 * stands {@code 2021年，全市转贷275.16亿元}. Not of another amount.
 */
final class Headed {

  private record Key(FigureType type, Amount amount, String unit) {}

  private Headed() {}

  /** The passages' times, those of headlines completed. */
  static List<LinkedPassage> completed(List<TimedPassage> article, List<LinkedPassage> linked) {
    Map<Key, Period> told = told(article, linked);
    List<LinkedPassage> completed = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      Passage passage = article.get(i).passage();
      LinkedPassage own = linked.get(i);
      completed.add(isHeading(passage.role()) ? complete(passage, own, told) : own);
    }
    return List.copyOf(completed);
  }

  private static Map<Key, Period> told(List<TimedPassage> article, List<LinkedPassage> linked) {
    Map<Key, Period> told = new HashMap<>();
    for (int i = 0; i < article.size(); i++) {
      List<Mention> mentions = article.get(i).passage().mentions();
      boolean body = article.get(i).passage().role() == Passage.Role.BODY;
      for (int m = 0; body && m < mentions.size(); m++) {
        Period period = linked.get(i).mentions().get(m);
        if (mentions.get(m).figure() instanceof Figure.Quantity quantity && period.isKnown()) {
          told.putIfAbsent(key(quantity), period);
        }
      }
    }
    return told;
  }

  private static LinkedPassage complete(Passage passage, LinkedPassage own, Map<Key, Period> told) {
    List<Period> periods = new ArrayList<>();
    for (int m = 0; m < passage.mentions().size(); m++) {
      Period period = own.mentions().get(m);
      boolean ordinal = passage.mentions().get(m).figure().type() == FigureType.ORDINAL;
      boolean open = !period.isKnown() && !ordinal;
      periods.add(
          open && passage.mentions().get(m).figure() instanceof Figure.Quantity quantity
              ? told.getOrDefault(key(quantity), period)
              : period);
    }
    return new LinkedPassage(own.times(), own.roles(), periods, own.governors());
  }

  private static Key key(Figure.Quantity quantity) {
    return new Key(quantity.type(), quantity.amount(), quantity.unit());
  }

  private static boolean isHeading(Passage.Role role) {
    return switch (role) {
      case KICKER, HEADLINE, SUBHEAD -> true;
      default -> false;
    };
  }
}
