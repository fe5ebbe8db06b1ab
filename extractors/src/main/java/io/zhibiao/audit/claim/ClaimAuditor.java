package io.zhibiao.audit.claim;

import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges claims by the figures of sources. Total, pure and safe for many threads. */
public final class ClaimAuditor {

  private final ClaimReader reader;
  private final Sources sources;

  /**
   * Takes the figures in.
   *
   * @param reported of all sources
   * @param indicators the canonical ones that names are compared by
   */
  public ClaimAuditor(Extractor extractor, Indicators indicators, Iterable<Metric> reported) {
    this.reader = new ClaimReader(extractor, indicators);
    this.sources = new Sources(reported, indicators);
  }

  /** A judgement for each figure that the claim states; one where it states none. */
  public List<Judgement> judge(Claim claim) {
    return reader.read(claim).stream().map(this::judge).toList();
  }

  private Judgement judge(Statement statement) {
    return statement
        .figure()
        .map(claim -> judge(statement, claim, fits(claim)))
        .orElseGet(
            () ->
                new Judgement(
                    statement.id(),
                    statement.claim().sentence(),
                    Verdict.UNCLEAR,
                    Reason.NO_FIGURE_IN_CLAIM,
                    null,
                    "",
                    null,
                    Optional.empty()));
  }

  private List<Fit> fits(Row claim) {
    return sources.about(claim.measure()).stream()
        .map(reported -> Fit.of(claim, reported))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Fit::score).reversed())
        .toList();
  }

  private static Judgement judge(Statement statement, Row claim, List<Fit> fits) {
    List<Fit> nearest =
        Nearest.of(fits.stream().filter(fit -> fit.isThere() && fit.isThen()).toList());
    if (nearest.isEmpty()) {
      return elsewhere(statement, claim, fits);
    }
    Optional<Fit> holding = nearest.stream().filter(Fit::holds).findFirst();
    if (holding.isPresent()) {
      return judgement(statement, Verdict.SUPPORTED, holding.get().value(), holding.get());
    }
    Fit against =
        nearest.stream()
            .filter(fit -> fit.value() != Reason.VALUE_DIFFERS)
            .findFirst()
            .orElse(nearest.get(0));
    return judgement(statement, Verdict.CONTRADICTED, against.value(), against);
  }

  /** The claimed value of another time, or else of another place, or else that of another time. */
  private static Judgement elsewhere(Statement statement, Row claim, List<Fit> fits) {
    return first(fits, fit -> fit.isThere() && fit.holds())
        .or(() -> first(fits, fit -> fit.isThen() && fit.holds()))
        .or(() -> first(fits, Fit::isThere))
        .map(
            fit ->
                judgement(
                    statement,
                    Verdict.NOT_FOUND,
                    fit.isThere() ? Reason.PERIOD_DIFFERS : Reason.REGION_DIFFERS,
                    fit))
        .orElseGet(
            () ->
                new Judgement(
                    statement.id(),
                    statement.claim().sentence(),
                    Verdict.NOT_FOUND,
                    Reason.NO_SUCH_INDICATOR,
                    claim.value(),
                    claim.unit(),
                    null,
                    Optional.empty()));
  }

  private static Optional<Fit> first(List<Fit> fits, Predicate<Fit> wanted) {
    return fits.stream().filter(wanted).findFirst();
  }

  private static Judgement judgement(Statement statement, Verdict verdict, Reason reason, Fit fit) {
    return new Judgement(
        statement.id(),
        statement.claim().sentence(),
        verdict,
        reason,
        fit.claim().value(),
        fit.claim().unit(),
        fit.difference().orElse(null),
        Optional.of(fit.reported().metric()));
  }
}
