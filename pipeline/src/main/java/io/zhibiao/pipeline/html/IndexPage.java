package io.zhibiao.pipeline.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhibiao.audit.claim.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the first page shows: all sources, all claims, all findings. */
public record IndexPage(
    List<SourceLine> sources,
    List<FindingView> findings,
    List<ClaimView> claims,
    Optional<DraftPage> draft) {

  /**
   * A source in the list of all.
   *
   * @param page file of its page
   */
  public record SourceLine(
      String page,
      String name,
      String title,
      String published,
      int figures,
      long doubted,
      long breaks,
      long holds,
      int claims) {

    static SourceLine of(SourcePage page) {
      return new SourceLine(
          page.file(),
          page.name(),
          page.title(),
          page.published(),
          page.figures().size(),
          page.doubted(),
          page.breaks(),
          page.findings().size() - page.breaks(),
          page.claims().size());
    }
  }

  public long figures() {
    return sources.stream().mapToLong(SourceLine::figures).sum();
  }

  /** How many of the figures are not sure of all their columns. */
  public long doubted() {
    return sources.stream().mapToLong(SourceLine::doubted).sum();
  }

  public List<FindingView> breaks() {
    return findings.stream().filter(finding -> finding.outcome().equals("breaks")).toList();
  }

  /** How many claims have each verdict. */
  public Map<String, Long> verdicts() {
    Map<String, Long> counts = claims.stream().collect(groupingBy(ClaimView::verdict, counting()));
    Map<String, Long> all = new LinkedHashMap<>();
    Arrays.stream(Verdict.values())
        .map(Verdict::label)
        .forEach(verdict -> all.put(verdict, counts.getOrDefault(verdict, 0L)));
    return all;
  }

  /** JSON for the script. */
  public String data() {
    return PageData.ofIndex();
  }
}
