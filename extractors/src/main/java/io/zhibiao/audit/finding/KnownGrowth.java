package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A level, its change on the year before, and that year's level elsewhere in the article or in
 * another source of the run: {@code 进出口354.8亿元，增长24.6%} in one year's communiqué, {@code 284.7亿元}
 * in that of the year before. Such levels are revised, so only a gap that a misprint of the rate
 * explains is an error, and not even that at constant prices.
 */
final class KnownGrowth {

  /** How many figures before the change its level may stand. */
  private static final int NEAR = 3;

  private KnownGrowth() {}

  static List<Relation> in(List<Ledger> ledgers) {
    Map<String, Told> levels = new HashMap<>();
    for (Ledger ledger : ledgers) {
      for (Told told : ledger.told()) {
        if (told.isLevel()) {
          KnownRepeats.topic(told)
              .ifPresent(topic -> levels.putIfAbsent(key(topic, told.period()), told));
        }
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Ledger ledger : ledgers) {
      for (Told told : ledger.told()) {
        relation(told, ledger, levels).ifPresent(relations::add);
      }
    }
    return relations;
  }

  private static Optional<Relation> relation(Told rate, Ledger ledger, Map<String, Told> levels) {
    boolean yearly = rate.metric().reading().comparison() == Comparison.YOY;
    if (!rate.isPercent() || !rate.isChange() || !yearly) {
      return Optional.empty();
    }
    Passage passage = ledger.passageOf(rate);
    for (Told level : passage.told()) {
      boolean before = level.place() < rate.place() && rate.place() - level.place() <= NEAR;
      if (before && level.isLevel() && isOne(level, rate)) {
        return yearBefore(level, levels).map(earlier -> relation(earlier, level, rate, passage));
      }
    }
    return Optional.empty();
  }

  private static boolean isOne(Told level, Told rate) {
    return level.name().equals(rate.name())
        && level.period().equals(rate.period())
        && level.metric().reading().region().equals(rate.metric().reading().region())
        && level.metric().reading().subject().equals(rate.metric().reading().subject());
  }

  private static Relation relation(Told earlier, Told level, Told rate, Passage passage) {
    Formula formula = rate.aspect() == Aspect.INCREASE ? Formula.RISE : Formula.FALL;
    boolean real = passage.real() || Cue.REAL_NAME.isIn(level.name());
    boolean sure = Stream.of(earlier, level, rate).allMatch(KnownRepeats::isSure);
    Relation open = Relation.of(formula, List.of(earlier, level), rate, Trust.OPEN);
    return sure && !real && Misprint.isOfChecked(open)
        ? Relation.of(formula, List.of(earlier, level), rate, Trust.EXPLAINED)
        : open;
  }

  private static Optional<Told> yearBefore(Told level, Map<String, Told> levels) {
    Period period = level.period();
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    if (start == null || end == null) {
      return Optional.empty();
    }
    return KnownRepeats.topic(level)
        .map(topic -> levels.get(key(topic, before(start), before(end))));
  }

  /** The last day of a month is that of the month a year before. */
  private static LocalDate before(LocalDate day) {
    LocalDate before = day.minusYears(1);
    boolean last = day.equals(YearMonth.from(day).atEndOfMonth());
    return last ? YearMonth.from(before).atEndOfMonth() : before;
  }

  private static String key(String topic, Period period) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    return start == null || end == null ? "" : key(topic, start, end);
  }

  private static String key(String topic, LocalDate start, LocalDate end) {
    return topic + "\n" + start + "\n" + end;
  }
}
