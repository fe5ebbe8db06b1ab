package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two levels and their change: {@code 由100亿元增加到120亿元，增长20%}, {@code 120亿元，比上年的100亿元增加20亿元}; a
 * level, its change in amount and in rate: {@code 120亿元，比年初增加20亿元，增长20%}.
 */
final class Changes implements RelationReader {

  private static final int NEAR = 3;
  private static final int SENTENCES_BACK = 2;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    for (Passage passage : ledger.passages()) {
      againstFirst(passage, ledger, relations);
      for (int i = 0; i + 1 < passage.told().size(); i++) {
        Told one = passage.told().get(i);
        Told two = passage.told().get(i + 1);
        if (isPair(one, two) && isFromTo(one, two)) {
          changes(one, two, i + 2, passage, relations);
        } else if (isAgainst(two)) {
          Optional<Told> after = after(two, passage.told().subList(Math.max(0, i - NEAR), i + 1));
          if (after.isPresent()) {
            changes(two, after.get(), i + 2, passage, relations);
          }
        }
        if (i + 2 < passage.told().size()) {
          rateOfChange(one, two, passage.told().get(i + 2), passage).ifPresent(relations::add);
        }
      }
    }
    return relations;
  }

  /** Both are values of the same thing. */
  private static boolean isPair(Told one, Told two) {
    return one.isLike(two)
        && (one.type() == FigureType.COUNT
            || one.type() == FigureType.MEASURE
            || one.type() == FigureType.MONEY
            || one.type() == FigureType.PERCENTAGE)
        && !one.isPoints();
  }

  /** {@code 由…增加到…}. */
  private static boolean isFromTo(Told one, Told two) {
    String to = two.lead();
    return Cue.FROM.isIn(Clauses.last(one.lead()))
        && Clauses.isOne(to)
        && Cue.TO.isIn(Cue.RISE.behindLastIn(Cue.FALL.behindLastIn(to)))
        && (Cue.RISE.isIn(to) || Cue.FALL.isIn(to));
  }

  /** {@code 较第一季的4.2%增加2%} opens a sentence; the level after stands in one before it. */
  private static void againstFirst(Passage passage, Ledger ledger, List<Relation> relations) {
    Told before = passage.told().get(0);
    if (!isAgainst(before) || passage.told().size() < 2) {
      return;
    }
    Told change = passage.told().get(1);
    Look.back(
            ledger,
            before,
            after ->
                isPair(after, before)
                    && after.isLevel()
                    && before.passage() - after.passage() <= SENTENCES_BACK
                    && after.name().equals(before.name())
                    && after.period().equals(change.period())
                    && !after.period().equals(before.period()))
        .ifPresent(after -> changes(before, after, 1, passage, relations));
  }

  /** The value that one before is compared with, the nearest of its kind. */
  private static Optional<Told> after(Told before, List<Told> earlier) {
    return earlier.stream()
        .filter(told -> isPair(told, before) && !told.isChange())
        .reduce((first, last) -> last);
  }

  /** {@code …，比上年的…}, the change directly behind it. */
  private static boolean isAgainst(Told two) {
    String lead = Clauses.last(two.lead());
    return Cue.AGAINST.isIn(lead)
        && (lead.endsWith("的") || lead.endsWith("时期"))
        && !Cue.TO.isIn(lead);
  }

  /** The changes that are told from one level to the other, up to two of them. */
  private static void changes(
      Told before, Told after, int next, Passage passage, List<Relation> relations) {
    int seen = 0;
    for (int i = next; i < passage.told().size() && seen < 2; i++) {
      Told change = passage.told().get(i);
      if (change.type() == FigureType.DURATION) {
        continue;
      }
      seen++;
      Optional<Formula> formula = formula(before, after, change);
      if (formula.isEmpty()) {
        return;
      }
      yearly(before, after, change)
          .or(() -> whole(before, after, change, formula.get(), passage))
          .ifPresent(relations::add);
    }
  }

  private static Optional<Formula> formula(Told before, Told after, Told change) {
    String verb = verb(Clauses.last(change.lead()));
    boolean rises = Cue.RISE.is(verb);
    boolean falls = Cue.FALL.is(verb);
    if (rises == falls || after.value().compareTo(before.value()) == 0) {
      return Optional.empty();
    }
    boolean isAmount =
        (change.isLike(after) && !after.isPercent()) || (change.isPoints() && after.isPercent());
    if (isAmount) {
      return Optional.of(rises ? Formula.MORE : Formula.LESS);
    }
    if (after.isPercent() && change.isPercent() && isAgainst(before)) {
      return inPoints(before, after, change, rises);
    }
    if (after.isPercent()) {
      return Optional.empty();
    }
    if (change.isPercent()) {
      return Optional.of(rises ? Formula.RISE : Formula.FALL);
    }
    return change.type() == FigureType.RATIO && rises && change.isChange()
        ? Optional.of(Formula.TIMES_MORE)
        : Optional.empty();
  }

  /** {@code 4.2%增加2%} in points, where it is not told as a rate of the rate. */
  private static Optional<Formula> inPoints(Told before, Told after, Told change, boolean rises) {
    Formula rate = rises ? Formula.RISE : Formula.FALL;
    boolean isRate = Relation.of(rate, List.of(before, after), change, Trust.OPEN).comesOut();
    Formula points = rises ? Formula.MORE : Formula.LESS;
    return Optional.of(isRate ? rate : points);
  }

  /** {@code 平均每年增长了} is 增长; with a subject of its own it is a change of something else. */
  private static String verb(String lead) {
    String bare = lead.endsWith("了") ? lead.substring(0, lead.length() - 1) : lead;
    return Cue.YEARLY.begins(bare) ? Cue.YEARLY.behindLastIn(bare) : Cue.ALSO.cutFront(bare);
  }

  private static Optional<Relation> whole(
      Told before, Told after, Told change, Formula formula, Passage passage) {
    if (Cue.YEARLY.isIn(change.lead())) {
      return Optional.empty();
    }
    Trust trust =
        formula.kind() == Kind.GROWTH && isReal(after, change, passage)
            ? Trust.OPEN
            : Trust.CERTAIN;
    return Optional.of(Relation.of(formula, List.of(before, after), change, trust));
  }

  /** {@code 平均每年增加3亿元}: the rise, divided by the years from one to the other. */
  private static Optional<Relation> yearly(Told before, Told after, Told change) {
    LocalDate from = before.period().end().orElse(null);
    LocalDate to = after.period().end().orElse(null);
    if (!Cue.YEARLY.isIn(change.lead())
        || !change.isLike(after)
        || change.aspect() == Aspect.DECREASE
        || from == null
        || to == null
        || from.getYear() >= to.getYear()) {
      return Optional.empty();
    }
    List<Operand> operands =
        List.of(
            Operand.of(before), Operand.of(after), Operand.years(to.getYear() - from.getYear()));
    return Optional.of(new Relation(Formula.YEARLY, operands, change, Trust.LIKELY));
  }

  /** Whether the rate is at constant prices, which the levels are not. */
  private static boolean isReal(Told level, Told rate, Passage passage) {
    return passage.real() || Cue.REAL_NAME.isIn(level.name()) || Cue.REAL_NAME.isIn(rate.name());
  }

  /** {@code 120亿元，比年初增加20亿元，增长20%}, or the rate first. */
  private static Optional<Relation> rateOfChange(Told level, Told one, Told two, Passage passage) {
    Told amount = one.isPercent() ? two : one;
    Told rate = one.isPercent() ? one : two;
    boolean isChange =
        level.isLevel()
            && level.addend()
            && amount.isLike(level)
            && amount.isChange()
            && rate.isPercent()
            && rate.aspect() == amount.aspect()
            && level.name().equals(amount.name())
            && level.name().equals(rate.name())
            && isOneComparison(one, two)
            && !Cue.YEARLY.isIn(one.lead() + two.lead());
    if (!isChange) {
      return Optional.empty();
    }
    Formula formula = amount.aspect() == Aspect.INCREASE ? Formula.RISE_BY : Formula.FALL_BY;
    if (isAgainst(level)) {
      formula = Formula.CHANGE;
    }
    Trust told = rate.equals(two) ? Trust.CERTAIN : Trust.LIKELY;
    Trust trust = isReal(level, rate, passage) ? Trust.OPEN : told;
    return Optional.of(Relation.of(formula, List.of(level, amount), rate, trust));
  }

  /** The first names what it is measured against, the second the same or nothing. */
  private static boolean isOneComparison(Told one, Told two) {
    Comparison first = one.metric().reading().comparison();
    Comparison second = two.metric().reading().comparison();
    String lead = two.lead().strip();
    boolean isBare = lead.length() > 1 && "，,、".indexOf(lead.charAt(0)) >= 0;
    String verb = isBare ? lead.substring(1) : "";
    return first != Comparison.NONE
        && (second == first || second == Comparison.NONE)
        && (Cue.RISE.begins(verb) || Cue.FALL.begins(verb));
  }
}
