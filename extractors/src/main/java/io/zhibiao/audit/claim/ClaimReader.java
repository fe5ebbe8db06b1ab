package io.zhibiao.audit.claim;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what a claim states: reads its sentence as a source is read, then its named parts. */
final class ClaimReader {

  /** A claim stands in no source. */
  private static final Metric.Origin NOWHERE = new Metric.Origin("", 1, "", Optional.empty());

  /** No rule read it. */
  private static final String NAMED = "named";

  private final Extractor extractor;
  private final Indicators indicators;
  private final NamedValues values;

  ClaimReader(Extractor extractor, Indicators indicators) {
    this.extractor = extractor;
    this.indicators = indicators;
    this.values = new NamedValues(extractor);
  }

  /** At least one statement; several have {@code .1}, {@code .2} behind the claim's id. */
  List<Statement> read(Claim claim) {
    ClaimPlace place = ClaimPlace.of(claim);
    List<Metric> figures = figures(claim, place.region());
    if (figures.isEmpty()) {
      return List.of(new Statement(claim.id(), claim, place, Optional.empty()));
    }
    List<Standing> standings = Standing.of(figures, new Tallies().of(figures));
    Context around = Context.of("", claim.sentence() + '\n' + claim.named().indicator());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      String id = figures.size() == 1 ? claim.id() : claim.id() + "." + (i + 1);
      Optional<Row> figure =
          Row.of(
              figures.get(i),
              Indicators.key(figures.get(i).reading().indicator()),
              around,
              standings.get(i),
              indicators);
      statements.add(new Statement(id, claim, place, figure));
    }
    return statements;
  }

  private List<Metric> figures(Claim claim, Region region) {
    if (!claim.read().isEmpty()) {
      return Checkable.of(claim.read());
    }
    Claim.Named named = claim.named();
    List<Metric> told = told(claim, region);
    if (named.value().isEmpty()) {
      return told.stream().map(metric -> named(metric, named)).toList();
    }
    Metric.Reading reading = told.size() == 1 ? told.get(0).reading() : silent(region);
    return values.read(named.value(), named.unit()).stream()
        .map(
            value ->
                new Metric(
                    "",
                    NOWHERE,
                    value.quantity(),
                    named(reading, named),
                    new Metric.Evidence(value.text(), claim.sentence(), 0, 0, 0, 0),
                    NAMED))
        .toList();
  }

  private List<Metric> told(Claim claim, Region region) {
    Document document =
        new Document("", Words.official(claim.sentence()), "", Optional.empty(), region.code());
    return Checkable.of(extractor.extract(document).metrics());
  }

  /** What is known of a value before its named parts are. */
  private static Metric.Reading silent(Region region) {
    return new Metric.Reading(
        region,
        "",
        "",
        Aspect.NONE,
        Comparison.NONE,
        Period.UNKNOWN,
        Status.ACTUAL,
        Set.of(Doubt.STATUS));
  }

  private static Metric named(Metric told, Claim.Named named) {
    return new Metric(
        told.id(),
        told.origin(),
        told.figure(),
        named(told.reading(), named),
        told.evidence(),
        told.rule());
  }

  private static Metric.Reading named(Metric.Reading told, Claim.Named named) {
    return new Metric.Reading(
        named.region().equals(Region.UNKNOWN) ? told.region() : named.region(),
        told.subject(),
        named.indicator().isEmpty() ? told.indicator() : named.indicator(),
        named.aspect() == Aspect.NONE ? told.aspect() : named.aspect(),
        told.comparison(),
        named.period().isKnown() ? named.period() : told.period(),
        told.status(),
        told.doubt());
  }
}
