package io.zhibiao.audit.finding;

import io.zhibiao.extract.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks figures against each other: within each source what its text relates, and between sources
 * what they tell of the same indicator, region and period, and of the year before.
 */
public final class Findings {

  private static final List<RelationReader> READERS =
      List.of(
          new DividedSums(),
          new ListedSums(),
          new BreakdownSums(),
          new ItemSums(),
          new SharedSums(),
          new TopicSums(),
          new TotalSums(),
          new TableSums(),
          new HeadlineSums(),
          new Shares(),
          new StructureShares(),
          new Changes(),
          new Gaps(),
          new Means(),
          new HeadlineRepeats(),
          new TitleRepeats(),
          new LeadRepeats(),
          new TwiceTold(),
          new NamedRepeats(),
          new Repeats());

  private Findings() {}

  /**
   * The relations that the rows of a run tell, in the order of sources and of the checked figures.
   * Costs time in proportion to the rows.
   *
   * @param metrics of all sources, those of one source together and in the order of their places
   */
  public static List<Finding> of(List<Metric> metrics) {
    Map<String, List<Metric>> bySource = new LinkedHashMap<>();
    for (Metric metric : metrics) {
      bySource.computeIfAbsent(metric.origin().source(), none -> new ArrayList<>()).add(metric);
    }
    List<Ledger> ledgers = bySource.values().stream().map(Ledger::of).toList();
    List<Relation> relations = new ArrayList<>();
    for (Ledger ledger : ledgers) {
      Scopes scopes = new Scopes(ledger);
      READERS.forEach(reader -> relations.addAll(reader.read(ledger, scopes)));
    }
    relations.addAll(KnownRepeats.in(ledgers));
    relations.addAll(KnownGrowth.in(ledgers));
    return sorted(judged(relations), metrics);
  }

  /** Each relation once; none breaks whose figures come out in another one of its kind. */
  private static List<Finding> judged(List<Relation> relations) {
    Map<String, Finding> byId = new LinkedHashMap<>();
    Set<String> settled = new HashSet<>();
    Map<String, String> partsOf = new HashMap<>();
    for (Relation relation : relations) {
      Optional<Finding> finding = Judge.judge(relation);
      if (finding.isPresent()) {
        Finding one = finding.get();
        List<String> ids = one.metricIds();
        String parts = one.kind() + " " + ids.subList(0, ids.size() - 1);
        Finding other = byId.get(one.id());
        if (other == null || other.outcome() == Outcome.HOLDS) {
          byId.putIfAbsent(one.id(), one);
        }
        partsOf.put(one.id(), parts);
        if (one.outcome() == Outcome.HOLDS && one.kind() == Kind.SUM) {
          settled.add(parts);
        }
      }
    }
    return byId.values().stream()
        .filter(
            finding ->
                finding.outcome() == Outcome.HOLDS || !settled.contains(partsOf.get(finding.id())))
        .toList();
  }

  private static List<Finding> sorted(List<Finding> findings, List<Metric> metrics) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < metrics.size(); i++) {
      places.put(metrics.get(i).id(), i);
    }
    return findings.stream()
        .sorted(
            Comparator.<Finding>comparingInt(
                    finding -> places.get(finding.metricIds().get(finding.metricIds().size() - 1)))
                .thenComparing(Finding::kind))
        .toList();
  }
}
