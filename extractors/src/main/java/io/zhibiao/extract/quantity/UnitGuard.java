package io.zhibiao.extract.quantity;

import java.util.EnumMap;
import java.util.Map;

/**
 * Units whose character has other uses count only where their guard lets them: see {@link
 * Unit.Need}.
 */
final class UnitGuard implements Judge {

  private static final Map<Unit.Need, Judge> GUARDS = guards();

  private static Map<Unit.Need, Judge> guards() {
    Map<Unit.Need, Judge> guards = new EnumMap<>(Unit.Need.class);
    guards.put(Unit.Need.LONG, NumberGuards::lacksLength);
    guards.put(Unit.Need.WORD, NumberGuards::beginsWord);
    guards.put(Unit.Need.SPAN, NumberGuards::isCalendarYear);
    guards.put(Unit.Need.TENTHS, NumberGuards::isNoTenths);
    guards.put(Unit.Need.SCORE, ContextGuards::isNoScore);
    guards.put(Unit.Need.DISCOUNT, ContextGuards::isNoDiscount);
    guards.put(Unit.Need.LEVELS, ContextGuards::isNoLevel);
    guards.put(Unit.Need.RUN, ContextGuards::isNoRun);
    guards.put(Unit.Need.CLOCK, ContextGuards::isClock);
    guards.put(Unit.Need.DEGREE, ContextGuards::isNoDegree);
    guards.put(Unit.Need.ARC, NumberGuards::hasMinutes);
    guards.put(Unit.Need.DAY, ContextGuards::isNoSpanOfDays);
    guards.put(Unit.Need.MONTHS, ContextGuards::isNoSpanOfMonths);
    guards.put(Unit.Need.TURN, (candidate, around) -> true);
    return guards;
  }

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    Judge guard = GUARDS.get(candidate.need());
    return guard != null && guard.refuses(candidate, around);
  }
}
