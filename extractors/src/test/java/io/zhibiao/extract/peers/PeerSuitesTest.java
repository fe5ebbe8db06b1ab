package io.zhibiao.extract.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.lexicon.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The peers' own suites. Every case is in scope, with what our rows must say, or out of scope, with
 * the reason. Where the suites do not lie beside the project only the lists are checked.
 */
class PeerSuitesTest {

  private static final double ENOUGH = 0.98;

  private final List<Expectation> expectations =
      Table.load(PeerSuitesTest.class, "/testdata/peers/in-scope.tsv").rows().stream()
          .map(Expectation::of)
          .toList();

  private final List<Table.Row> exclusions =
      Table.load(PeerSuitesTest.class, "/testdata/peers/out-of-scope.tsv").rows();

  @Test
  void everyExpectationIsSaidOnce() {
    Set<String> said = new HashSet<>();
    assertThat(expectations).hasSizeGreaterThan(900);
    assertThat(expectations)
        .allMatch(e -> said.add(e.name() + "/" + e.number()), "said once")
        .allMatch(e -> e.isNone() || e.cells().matches("\\d+\\|\\d+\\|[a-z]+\\|.*"), "has cells");
  }

  @Test
  void everyExclusionHasItsReasonAndIsNotInScope() {
    Set<String> inScope = expectations.stream().map(Expectation::name).collect(Collectors.toSet());
    assertThat(exclusions).allMatch(row -> row.get("reason").length() > 10, "a reason");
    assertThat(excluded()).doesNotContainAnyElementsOf(inScope);
    long listed = exclusions.stream().mapToLong(row -> ids(row).count()).sum();
    assertThat(excluded()).as("each excluded once").hasSize((int) listed);
  }

  @Test
  void casesWithinTheContractAreRight() throws IOException {
    Path folder = PeerSuites.folder();
    if (!Files.isDirectory(folder)) {
      System.out.println("Peers' suites: " + folder + " is not here; only the lists are checked.");
      assertThat(expectations).isNotEmpty();
      return;
    }
    List<PeerCase> cases = PeerSuites.cases(folder);
    Map<String, List<Expectation>> inScope =
        expectations.stream()
            .collect(Collectors.groupingBy(Expectation::name, TreeMap::new, Collectors.toList()));
    Set<String> all = cases.stream().map(PeerCase::name).collect(Collectors.toSet());
    Set<String> listed = new TreeSet<>(excluded());
    listed.addAll(inScope.keySet());
    assertThat(listed).as("every case is in one of the lists").isEqualTo(new TreeSet<>(all));
    List<String> wrong = wrong(cases, inScope);
    int right = inScope.size() - wrong.size();
    System.out.println("Peers' suites: " + right + " of " + inScope.size() + " cases right.");
    wrong.forEach(System.out::println);
    assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(ENOUGH * inScope.size()));
  }

  private static List<String> wrong(List<PeerCase> cases, Map<String, List<Expectation>> inScope) {
    Extractor extractor = new Extractor();
    List<String> wrong = new ArrayList<>();
    for (PeerCase peer : cases) {
      List<Expectation> expected = inScope.getOrDefault(peer.name(), List.of());
      if (!expected.isEmpty()) {
        List<Metric> metrics =
            extractor
                .extract(
                    new Document(
                        peer.name(), peer.input(), "", Optional.ofNullable(peer.reference()), ""))
                .metrics();
        if (!isRight(expected, metrics)) {
          wrong.add(peer.name() + ": " + metrics.stream().map(Expectation::cells).toList());
        }
      }
    }
    return wrong;
  }

  private static boolean isRight(List<Expectation> expected, List<Metric> metrics) {
    return expected.get(0).isNone()
        ? metrics.isEmpty()
        : expected.stream().allMatch(e -> metrics.stream().anyMatch(e::isMetBy));
  }

  private Set<String> excluded() {
    return exclusions.stream()
        .flatMap(row -> ids(row).mapToObj(id -> row.get("suite") + "#" + id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code 1-3,7} are 1, 2, 3 and 7. */
  private static IntStream ids(Table.Row row) {
    return List.of(row.get("ids").split(",", -1)).stream()
        .flatMapToInt(
            part -> {
              int dash = part.indexOf('-');
              int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
              int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1));
              return IntStream.rangeClosed(first, last);
            });
  }
}
