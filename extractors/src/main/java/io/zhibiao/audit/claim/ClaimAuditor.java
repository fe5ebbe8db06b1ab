package io.zhibiao.audit.claim;

import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Judges claims by the figures of sources. Total, pure and safe for many threads. */
public final class ClaimAuditor {

  private final ClaimReader reader;
  private final Sources sources;

  /**
   * Takes the figures in.
   *
   * @param extractor reads the claims' sentences, as it read the sources
   * @param reported of all sources; an audit sees those that are there now
   * @param indicators the canonical ones that names are compared by
   */
  public ClaimAuditor(Extractor extractor, Indicators indicators, Iterable<Metric> reported) {
    this.reader = new ClaimReader(extractor, indicators);
    this.sources = new Sources(reported, indicators);
  }

  /**
   * A judgement for each figure that the claim states; one where it states none.
   *
   * @throws NullPointerException where the claim is null; nothing else is thrown
   */
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
    List<Fit> fits = fits(statement, claim);
    List<Fit> nearest = Nearest.of(fits.stream().filter(Fit::isMeant).toList());
    Optional<Fit> holding = nearest.stream().filter(Fit::holds).findFirst();
    if (holding.isPresent()) {
      Fit held = holding.get();
      return judgement(
          statement, Verdict.SUPPORTED, held.value(), held, disagreeing(nearest, held));
    }
    Optional<Fit> other = first(fits, fit -> fit.isNear() && isOtherAspect(fit) && fit.holds());
    if (other.isPresent()) {
      return judgement(statement, Verdict.CONTRADICTED, Reason.ASPECT_DIFFERS, other.get());
    }
    if (nearest.stream().anyMatch(Fit::denies)) {
      Fit against =
          first(nearest, fit -> fit.denies() && fit.value() != Reason.VALUE_DIFFERS)
              .or(() -> first(nearest, Fit::denies))
              .orElseThrow();
      List<Metric> others = disagreeing(nearest, against);
      return judgement(statement, Verdict.CONTRADICTED, against.value(), against, others);
    }
    return sources
        .ofDoubtfulName(claim)
        .filter(row -> statement.place().mayBe(row))
        .map(
            row ->
                new Fit(claim, row, 0, PeriodFit.of(claim, row), Optional.empty(), Reason.EQUAL, 0))
        .filter(Fit::isNear)
        .map(fit -> judgement(statement, Verdict.SUPPORTED, fit.value(), fit))
        .orElseGet(() -> elsewhere(statement, fits));
  }

  /** All of the claim's name, and where none of them is what is meant, those of its end. */
  private List<Fit> fits(Statement statement, Row claim) {
    List<Fit> fits = fits(claim, placed(statement, sources.about(claim.measure())));
    return fits.stream().anyMatch(Fit::isMeant)
        ? fits
        : Stream.concat(fits.stream(), byEnd(statement, claim).stream()).toList();
  }

  private static boolean isOtherAspect(Fit fit) {
    return fit.other().equals(Optional.of(Reason.ASPECT_DIFFERS));
  }

  private static List<Row> placed(Statement statement, List<Row> rows) {
    return rows.stream().filter(statement.place()::mayBe).toList();
  }

  /** The figures whose names end in the claim's, where all sources have one such name only. */
  private List<Fit> byEnd(Statement statement, Row claim) {
    return placed(statement, sources.onlyEndingIn(claim)).stream()
        .filter(row -> claim.measure().sameSide(row.measure()) && !isStock(claim, row))
        .map(row -> Fit.of(claim, row, Likeness.END, true))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether what was added is claimed, and the source does not tell that it was. */
  private static boolean isStock(Row claim, Row reported) {
    return claim.standing().tally() == Tally.ADDED && reported.standing().tally() != Tally.ADDED;
  }

  /** No figure is the claimed one: what is nearest to it is shown, and what differs. */
  private static Judgement elsewhere(Statement statement, List<Fit> fits) {
    List<Fit> same = fits.stream().filter(fit -> fit.other().isEmpty()).toList();
    if (fits.isEmpty() && !statement.place().unresolved().isEmpty()) {
      return without(statement, Verdict.UNCLEAR, Reason.REGION_UNKNOWN);
    }
    List<Fit> there =
        same.stream().filter(fit -> Fit.isThere(fit.claim(), fit.reported())).toList();
    List<Fit> then = same.stream().filter(fit -> fit.period() != PeriodFit.OTHER).toList();
    List<Fit> near = fits.stream().filter(Fit::isNear).toList();
    return first(there, Fit::holds)
        .map(fit -> notFound(statement, differing(fit, Reason.PERIOD_DIFFERS), fit))
        .or(
            () ->
                first(then, Fit::holds)
                    .map(fit -> notFound(statement, differing(fit, Reason.REGION_DIFFERS), fit)))
        .or(() -> first(near, fit -> fit.other().isPresent()).map(fit -> another(statement, fit)))
        .or(
            () ->
                there.stream()
                    .findFirst()
                    .map(fit -> notFound(statement, differing(fit, Reason.PERIOD_DIFFERS), fit)))
        .orElseGet(() -> without(statement, Verdict.NOT_FOUND, Reason.NO_SUCH_INDICATOR));
  }

  private static Judgement another(Statement statement, Fit fit) {
    return notFound(statement, fit.other().orElse(Reason.NO_SUCH_INDICATOR), fit);
  }

  private static Judgement notFound(Statement statement, Reason reason, Fit fit) {
    return judgement(statement, Verdict.NOT_FOUND, reason, fit);
  }

  /** Of a figure near the claim it is not known whether it is the same thing's. */
  private static Reason differing(Fit fit, Reason reason) {
    return fit.isNear() ? Reason.NO_SUCH_INDICATOR : reason;
  }

  private static Optional<Fit> first(List<Fit> fits, Predicate<Fit> wanted) {
    return fits.stream().filter(wanted).findFirst();
  }

  /** The best fitting one first. */
  private static List<Fit> fits(Row claim, List<Row> named) {
    return named.stream()
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
        statement.figure().map(Row::value),
        statement.figure().map(Row::unit).orElse(""),
        Optional.empty(),
        Optional.empty(),
        statement.figure().map(Row::metric),
        List.of());
  }

  private static Judgement judgement(Statement statement, Verdict verdict, Reason reason, Fit fit) {
    return judgement(statement, verdict, reason, fit, List.of());
  }

  /** What other sources tell of the same thing, where it is not what the evidence tells. */
  private static List<Metric> disagreeing(List<Fit> nearest, Fit evidence) {
    String source = evidence.reported().metric().origin().source();
    return nearest.stream()
        .filter(Fit::denies)
        .map(Fit::reported)
        .filter(row -> !row.metric().origin().source().equals(source))
        .filter(row -> ValueReason.differs(evidence.reported(), row))
        .map(Row::metric)
        .distinct()
        .toList();
  }

  private static Judgement judgement(
      Statement statement, Verdict verdict, Reason reason, Fit fit, List<Metric> disagreeing) {
    return new Judgement(
        statement.id(),
        statement.claim().sentence(),
        verdict,
        reason,
        Optional.of(fit.claim().value()),
        fit.claim().unit(),
        fit.difference(),
        Optional.of(fit.reported().metric()),
        statement.figure().map(Row::metric),
        disagreeing);
  }
}
