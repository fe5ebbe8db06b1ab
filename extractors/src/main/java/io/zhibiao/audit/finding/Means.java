package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.FigureType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A total and what it comes to for each: {@code 20个项目，总投资50亿元，平均每个2.5亿元}, {@code
 * 五年1700亿元，平均每年340亿元}.
 */
final class Means implements RelationReader {

  private static final int FIGURES_BACK = 4;

  /** A unit, as units are written for a mean: {@code CNY/个} is a mean of each 个. */
  private static final char EACH = '/';

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    for (Passage passage : ledger.passages()) {
      for (int i = 1; i < passage.told().size(); i++) {
        Told mean = passage.told().get(i);
        List<Told> before = passage.told().subList(Math.max(0, i - FIGURES_BACK), i);
        yearly(before.get(before.size() - 1), mean)
            .or(() -> each(before, mean))
            .ifPresent(relations::add);
      }
    }
    return relations;
  }

  /** A mean that is said to be yearly, of a total of whole years. */
  private static Optional<Relation> yearly(Told total, Told mean) {
    LocalDate start = total.period().start().orElse(null);
    LocalDate end = total.period().end().orElse(null);
    String lead = Clauses.last(mean.lead());
    boolean isMean =
        Cue.YEARLY.begins(lead)
            && !Cue.RISE.isIn(lead)
            && !Cue.FALL.isIn(lead)
            && mean.isLike(total)
            && mean.name().equals(total.name())
            && total.addend();
    if (!isMean || start == null || end == null) {
      return Optional.empty();
    }
    int years = end.getYear() - start.getYear() + 1;
    boolean isWhole = start.getDayOfYear() == 1 && end.plusDays(1).getDayOfYear() == 1;
    return isWhole && years > 1
        ? Optional.of(
            new Relation(
                Formula.MEAN, List.of(Operand.of(total), Operand.years(years)), mean, Trust.LIKELY))
        : Optional.empty();
  }

  /** A mean of each of those counted before. */
  private static Optional<Relation> each(List<Told> before, Told mean) {
    String lead = Clauses.last(mean.lead());
    if (!isAmount(mean) || !Cue.MEAN.begins(lead)) {
      return Optional.empty();
    }
    int each = mean.unit().indexOf(EACH);
    String currency = each < 0 ? mean.unit() : mean.unit().substring(0, each);
    String counted = each < 0 ? lead : mean.unit().substring(each + 1);
    List<Told> counts =
        before.stream()
            .filter(told -> isCounted(told) && !told.unit().equals(mean.unit()))
            .toList();
    Optional<Told> count =
        last(counts, told -> told.name().length() > 1 && lead.contains(told.name()))
            .or(() -> last(counts, told -> counted.contains(told.unit())));
    Optional<Told> total =
        last(
            before,
            told ->
                told.unit().equals(currency) && told.isLevel() && !count.equals(Optional.of(told)));
    if (total.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    int first = Math.min(total.get().place(), count.get().place());
    boolean isBare =
        Cue.MEAN.is(lead)
            || lead.endsWith(count.get().unit())
            || (count.get().name().length() > 1 && lead.contains(count.get().name()));
    Trust trust = isBare && mean.place() - first == 2 ? Trust.CERTAIN : Trust.LIKELY;
    return Optional.of(Relation.of(Formula.MEAN, List.of(total.get(), count.get()), mean, trust));
  }

  private static boolean isAmount(Told mean) {
    return mean.type() == FigureType.MONEY
        || mean.type() == FigureType.COUNT
        || mean.type() == FigureType.MEASURE;
  }

  private static boolean isCounted(Told told) {
    return told.type() == FigureType.COUNT || told.type() == FigureType.DURATION;
  }

  private static Optional<Told> last(List<Told> told, Predicate<Told> isWanted) {
    return told.stream().filter(isWanted).reduce((earlier, later) -> later);
  }
}
