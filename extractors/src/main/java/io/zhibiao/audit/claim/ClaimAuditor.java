package io.zhibiao.audit.claim;

import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Judges claims by the figures of sources. Total, pure and safe for many threads. */
public final class ClaimAuditor {

  private final ClaimReader reader;
  private final Indicators indicators;
  private final Sources sources;

  /**
   * Takes the figures in.
   *
   * @param reported of all sources
   * @param indicators the canonical ones that names are compared by
   */
  public ClaimAuditor(Extractor extractor, Indicators indicators, Iterable<Metric> reported) {
    this.reader = new ClaimReader(extractor);
    this.indicators = indicators;
    this.sources = new Sources(reported, indicators);
  }

  /** A judgement for each figure that the claim states; one where it states none. */
  public List<Judgement> judge(Claim claim) {
    return reader.read(claim).stream().map(this::judge).toList();
  }

  private Judgement judge(Statement statement) {
    Optional<Row> claimed =
        statement
            .figure()
            .flatMap(figure -> Row.of(figure, context(statement.claim()), true, indicators));
    return claimed
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

  private static String context(Claim claim) {
    return Indicators.key(claim.sentence() + '\n' + claim.named().indicator());
  }

  private List<Fit> fits(Row claim) {
    return sources.about(claim.measure()).stream()
        .map(reported -> Fit.of(claim, reported))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Fit::score).reversed())
        .toList();
  }

  private static Judgement judge(Statement statement, Row claim, List<Fit> fits) {
    List<Fit> here = fits.stream().filter(Fit::isHere).toList();
    if (here.isEmpty()) {
      return elsewhere(statement, claim, fits);
    }
    List<Fit> best = Nearest.of(here);
    Optional<Fit> holding = best.stream().filter(Fit::holds).findFirst();
    if (holding.isPresent()) {
      return judgement(statement, claim, Verdict.SUPPORTED, holding.get().value(), holding.get());
    }
    Fit against =
        best.stream()
            .filter(fit -> fit.value() != Reason.VALUE_DIFFERS)
            .findFirst()
            .orElse(best.get(0));
    return judgement(statement, claim, Verdict.CONTRADICTED, against.value(), against);
  }

  /** The nearest figure: of another time, else of another place, with the claimed value at best. */
  private static Judgement elsewhere(Statement statement, Row claim, List<Fit> fits) {
    Predicate<Fit> there = Fit::there;
    Predicate<Fit> then = fit -> fit.period() != PeriodFit.OTHER;
    List<Predicate<Fit>> nearness = new ArrayList<>();
    nearness.add(there.and(Fit::holds));
    nearness.add(then.and(Fit::holds));
    nearness.add(there);
    nearness.add(then);
    Stream<Fit> nearest = nearness.stream().flatMap(near -> fits.stream().filter(near).limit(1));
    return nearest
        .findFirst()
        .map(
            fit ->
                judgement(
                    statement,
                    claim,
                    Verdict.NOT_FOUND,
                    fit.there() ? Reason.PERIOD_DIFFERS : Reason.REGION_DIFFERS,
                    fit))
        .orElseGet(
            () ->
                new Judgement(
                    statement.id(),
                    statement.claim().sentence(),
                    Verdict.NOT_FOUND,
                    Reason.NO_SUCH_INDICATOR,
                    claim.quantity().amount().low(),
                    claim.unit(),
                    null,
                    Optional.empty()));
  }

  private static Judgement judgement(
      Statement statement, Row claim, Verdict verdict, Reason reason, Fit fit) {
    Figure.Quantity reported = fit.reported().quantity();
    BigDecimal difference =
        Units.alike(claim.unit(), reported.unit())
            ? reported
                .amount()
                .low()
                .subtract(
                    Units.convert(claim.quantity().amount().low(), claim.unit(), reported.unit()))
            : null;
    return new Judgement(
        statement.id(),
        statement.claim().sentence(),
        verdict,
        reason,
        claim.quantity().amount().low(),
        claim.unit(),
        difference,
        Optional.of(fit.reported().metric()));
  }
}
