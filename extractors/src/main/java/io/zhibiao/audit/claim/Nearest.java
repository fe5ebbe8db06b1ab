package io.zhibiao.audit.claim;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Of the figures that may speak of a claim, those that speak of nothing else. */
final class Nearest {

  /** Names that differ by so little are equally near. */
  private static final int LIKENESS = 40;

  /** So much less of all the rest is still as near. */
  private static final int SCORE = 150;

  private Nearest() {}

  /**
   * Those of the likest name; among them, where there are any, those whose time is known and told
   * in their own sentence; among them the best fitting ones. The best comes first, of equal ones
   * that with the nearest value.
   *
   * @param fits of the claimed time and region
   */
  static List<Fit> of(List<Fit> fits) {
    int likest = fits.stream().mapToInt(Fit::likeness).max().orElse(0);
    List<Fit> nearest = fits.stream().filter(fit -> fit.likeness() >= likest - LIKENESS).toList();
    nearest = preferred(nearest, fit -> fit.period() != PeriodFit.OPEN);
    nearest = preferred(nearest, fit -> fit.reported().standing().dated());
    int best = nearest.stream().mapToInt(Fit::score).max().orElse(0);
    return nearest.stream()
        .filter(fit -> fit.score() >= best - SCORE)
        .sorted(Comparator.comparingInt(Fit::score).reversed().thenComparing(Fit::distance))
        .toList();
  }

  private static List<Fit> preferred(List<Fit> fits, Predicate<Fit> preference) {
    List<Fit> preferred = fits.stream().filter(preference).toList();
    return preferred.isEmpty() ? fits : preferred;
  }
}
