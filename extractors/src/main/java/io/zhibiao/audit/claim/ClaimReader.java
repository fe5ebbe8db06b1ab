package io.zhibiao.audit.claim;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what a claim states: reads its sentence as a source is read, then its named parts. */
final class ClaimReader {

  private final Extractor extractor;
  private final NamedValues values;

  ClaimReader(Extractor extractor) {
    this.extractor = extractor;
    this.values = new NamedValues(extractor);
  }

  /** At least one statement; several have {@code .1}, {@code .2} behind the claim's id. */
  List<Statement> read(Claim claim) {
    List<Metric> figures = figures(claim);
    if (figures.size() <= 1) {
      return List.of(new Statement(claim.id(), claim, figures.stream().findFirst()));
    }
    List<Statement> statements = new ArrayList<>();
    for (Metric figure : figures) {
      String id = claim.id() + "." + (statements.size() + 1);
      statements.add(new Statement(id, claim, Optional.of(figure)));
    }
    return statements;
  }

  private List<Metric> figures(Claim claim) {
    List<Metric> told = told(claim);
    Claim.Named named = claim.named();
    if (!named.value().isEmpty()) {
      Optional<NamedValues.Read> value = values.read(named.value(), named.unit());
      Metric base = told.size() == 1 ? told.get(0) : bare(claim);
      return value.stream().map(read -> valued(base, read)).map(m -> named(m, named)).toList();
    }
    if (!named.indicator().isEmpty() && claim.sentence().isEmpty()) {
      return List.of();
    }
    return told.stream().map(metric -> named(metric, named)).toList();
  }

  private List<Metric> told(Claim claim) {
    String home = claim.named().region().code();
    Document document = new Document("", claim.sentence(), "", null, home);
    List<Metric> all = extractor.extract(document).metrics();
    Region fallback = region(claim.sentence());
    return Checkable.of(all).stream().map(metric -> placed(metric, fallback)).toList();
  }

  /** The deepest division of those that a sentence names, where each lies inside the one before. */
  private static Region region(String sentence) {
    List<Region> named = new ArrayList<>(Places.regionsIn(sentence));
    if (named.isEmpty()) {
      named.addAll(Places.countiesByShortName(sentence));
    }
    Region deepest = Region.UNKNOWN;
    for (Region region : named) {
      if (region.path().startsWith(deepest.path())) {
        deepest = region;
      } else if (!deepest.path().startsWith(region.path())) {
        return Region.UNKNOWN;
      }
    }
    return deepest;
  }

  private static Metric placed(Metric metric, Region fallback) {
    return metric.reading().region().code().isEmpty()
        ? about(metric, metric.reading().indicator(), fallback, metric.reading().period())
        : metric;
  }

  /** A figure without any, to be filled by named parts. */
  private static Metric bare(Claim claim) {
    Figure none = new Figure.Time(Period.UNKNOWN);
    String sentence = claim.sentence();
    int end = sentence.codePointCount(0, sentence.length());
    return new Metric(
        "",
        new Metric.Origin("", 1, "", null),
        none,
        new Metric.Reading(
            region(sentence), "", "", null, Comparison.NONE, Period.UNKNOWN, Status.ACTUAL),
        new Metric.Evidence(sentence, sentence, 0, end, 0, end),
        "claim");
  }

  private static Metric valued(Metric metric, NamedValues.Read value) {
    Metric.Evidence place = metric.evidence();
    return new Metric(
        metric.id(),
        metric.origin(),
        value.quantity(),
        metric.reading(),
        new Metric.Evidence(
            value.text(),
            place.sentence(),
            place.start(),
            place.end(),
            place.sentenceStart(),
            place.sentenceEnd()),
        metric.rule());
  }

  private static Metric named(Metric metric, Claim.Named named) {
    Metric.Reading told = metric.reading();
    Metric.Reading reading =
        new Metric.Reading(
            named.region().code().isEmpty() ? told.region() : named.region(),
            told.subject(),
            named.indicator().isEmpty() ? told.indicator() : named.indicator(),
            named.aspect() == null ? told.aspect() : named.aspect(),
            told.comparison(),
            named.period().isKnown() ? named.period() : told.period(),
            told.status());
    return with(metric, reading);
  }

  private static Metric about(Metric metric, String indicator, Region region, Period period) {
    Metric.Reading told = metric.reading();
    return with(
        metric,
        new Metric.Reading(
            region,
            told.subject(),
            indicator,
            told.aspect(),
            told.comparison(),
            period,
            told.status()));
  }

  private static Metric with(Metric metric, Metric.Reading reading) {
    return new Metric(
        metric.id(), metric.origin(), metric.figure(), reading, metric.evidence(), metric.rule());
  }
}
