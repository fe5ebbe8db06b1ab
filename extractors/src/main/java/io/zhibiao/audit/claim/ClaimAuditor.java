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
        .map(claim -> judge(statement, claim))
        .orElseGet(() -> without(statement, Verdict.UNCLEAR, Reason.NO_FIGURE_IN_CLAIM));
  }

  private Judgement judge(Statement statement, Row claim) {
    List<Row> named = sources.about(claim.measure());
    List<Fit> nearest =
        Nearest.of(fits(claim, named, row -> Fit.isThere(claim, row) && Fit.isThen(claim, row)));
    if (nearest.isEmpty()) {
      return elsewhere(statement, claim, named);
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

  /** The claimed value of another time, or of another place, or any value of another time. */
  private static Judgement elsewhere(Statement statement, Row claim, List<Row> named) {
    List<Fit> there = fits(claim, named, row -> Fit.isThere(claim, row) && !Fit.isThen(claim, row));
    Optional<Fit> sameValue = there.stream().filter(Fit::holds).findFirst();
    if (sameValue.isPresent()) {
      return judgement(statement, Verdict.NOT_FOUND, Reason.PERIOD_DIFFERS, sameValue.get());
    }
    List<Fit> then = fits(claim, named, row -> !Fit.isThere(claim, row) && Fit.isThen(claim, row));
    return then.stream()
        .filter(Fit::holds)
        .findFirst()
        .map(fit -> judgement(statement, Verdict.NOT_FOUND, Reason.REGION_DIFFERS, fit))
        .or(
            () ->
                there.stream()
                    .findFirst()
                    .map(
                        fit -> judgement(statement, Verdict.NOT_FOUND, Reason.PERIOD_DIFFERS, fit)))
        .orElseGet(() -> without(statement, Verdict.NOT_FOUND, Reason.NO_SUCH_INDICATOR));
  }

  /** The best fitting one first. */
  private static List<Fit> fits(Row claim, List<Row> named, Predicate<Row> wanted) {
    return named.stream()
        .filter(wanted)
        .map(reported -> Fit.of(claim, reported))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Fit::score).reversed())
        .toList();
  }

  private static Judgement without(Statement statement, Verdict verdict, Reason reason) {
    return new Judgement(
        statement.id(),
        statement.claim().sentence(),
        verdict,
        reason,
        statement.figure().map(Row::value).orElse(null),
        statement.figure().map(Row::unit).orElse(""),
        null,
        Optional.empty());
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
