package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.between;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import java.util.List;
import java.util.Optional;

/** Tells which figures a time has for its own: one of several, or that of a base. */
final class OwnTimes {

  /** How far behind 分别 its figures stand. */
  private static final int LIST_REACH = 60;

  /** 、 and 以及. */
  private static final int LONGEST_SIGN = 2;

  /** 个百分点. */
  private static final String POINTS = "pp";

  /** More figures than any list of levels has. */
  private static final int LONGEST_LIST = 8;

  /** How long the link from a base to its figure may be: 的, 的每日. */
  private static final int LONGEST_LINK = 4;

  private final Passage passage;
  private final String chars;
  private final Clauses clauses;
  private final Standing standing;

  OwnTimes(Passage passage, Clauses clauses, Standing standing) {
    this.passage = passage;
    this.clauses = clauses;
    this.chars = passage.view().chars();
    this.standing = standing;
  }

  /**
   * {@code 2019年、2020年分别为5亿元、6亿元}, {@code 1—3月分别为5件、6件、7件}, {@code 2017年至2019年分别为5件、6件、7件}: one
   * each.
   */
  Optional<Period> each(Said time, int index) {
    int place = passage.mentions().get(index).span().start();
    int from = Math.max(time.span().end(), place - LIST_REACH);
    List<Period> named = time.given().each();
    List<Period> steps = named.isEmpty() ? Periods.steps(time.governing()) : List.of();
    boolean one = named.isEmpty() && steps.isEmpty();
    int respectively = one || from > place ? -1 : respectively(between(chars, from, place));
    if (respectively < 0) {
      return Optional.empty();
    }
    int first = index;
    while (first > 0 && passage.mentions().get(first - 1).span().start() > from + respectively) {
      first--;
    }
    boolean stepwise =
        figuresFrom(first) == steps.size() && !isList(between(chars, from, from + respectively));
    List<Period> each = stepwise ? steps : named;
    return index - first < each.size() ? Optional.of(each.get(index - first)) : Optional.empty();
  }

  /** {@code 对甲国、乙国分别}: gives each of those its own, not each month. */
  private static boolean isList(String before) {
    return before.chars().anyMatch(sign -> PassageTimes.LISTS.indexOf(sign) >= 0);
  }

  /** How many figures follow each other in a list. */
  private int figuresFrom(int first) {
    int last = first;
    while (last + 1 < passage.mentions().size()
        && passage.mentions().get(last + 1).span().start()
                - passage.mentions().get(last).span().end()
            <= LONGEST_SIGN) {
      last++;
    }
    return last + 1 - first;
  }

  /** Where the last 分别 or its like begins in a text; -1 for nowhere. */
  private static int respectively(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !Cues.RESPECTIVELY.beginAt(text, at)) {
      at--;
    }
    return at;
  }

  /** {@code 比1997年的65%提高}: 65% is of 1997; {@code 从2020年的5元、8元提高到}: both are of 2020. */
  boolean isOfBase(Said base, int place) {
    int index = headOfList(place, base.span().end());
    Mention mention = passage.mentions().get(index);
    int end = base.span().end();
    int start = mention.span().start();
    boolean first =
        index == 0
            || passage.mentions().get(index - 1).span().start() < end
            || passage.mentions().get(index - 1).figure().type() == FigureType.ORDINAL;
    if (first && standing.isLeft(base.span(), mention.span())) {
      return true;
    }
    if (start == Cues.SAME.end(chars, end)
        && isDistance(mention)
        && !standing.isStart(base.span())) {
      return false;
    }
    return start - end <= LONGEST_LINK
        && (mention.figure().type() != FigureType.RATIO || standing.isStart(base.span()))
        && standing.owns(base.span(), between(chars, end, start));
  }

  /** The first of the figures that stand listed behind a place, of which one is given. */
  private int headOfList(int index, int from) {
    int first = index;
    while (first > 0
        && index - first < LONGEST_LIST
        && passage.mentions().get(first - 1).span().start() >= from
        && isListed(first)) {
      first--;
    }
    return first;
  }

  /** Whether nothing but 、 parts a figure from the one before it. */
  private boolean isListed(int index) {
    int end = passage.mentions().get(index - 1).span().end();
    return between(chars, end, passage.mentions().get(index).span().start()).equals("、");
  }

  /** {@code 今年1—7月的产值超过1亿元，达} 1.2亿元: the clause has no subject of its own. */
  boolean goesOn(Said time, int index) {
    Span figure = passage.mentions().get(index).span();
    int clause = clauses.start(figure.start());
    Span before = passage.mentions().get(Math.max(0, index - 1)).span();
    return Cues.STILL.beginAt(chars, clause)
        && before.start() >= time.span().end()
        && clauses.start(before.start()) <= time.span().start();
  }

  /** {@code 高于上月0.1个百分点}: how far the present lies from the base. */
  private static boolean isDistance(Mention mention) {
    return mention.figure() instanceof Figure.Quantity quantity && quantity.unit().equals(POINTS);
  }
}
