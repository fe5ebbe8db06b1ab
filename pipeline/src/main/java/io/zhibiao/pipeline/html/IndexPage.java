package io.zhibiao.pipeline.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhibiao.audit.claim.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the first page shows: all sources, all claims, all findings.
 *
 * @param served whether it is served, and takes files
 */
public record IndexPage(
    List<SourceLine> sources,
    List<FindingView> findings,
    List<ClaimView> claims,
    Optional<DraftPage> draft,
    boolean served) {

  /** The first of pages that are files. */
  static IndexPage ofFiles(
      List<SourceLine> sources,
      List<FindingView> findings,
      List<ClaimView> claims,
      Optional<DraftPage> draft) {
    return new IndexPage(sources, findings, claims, draft, false);
  }

  /** The first of pages that are served. */
  static IndexPage ofServed(List<SourceLine> sources) {
    return new IndexPage(sources, List.of(), List.of(), Optional.empty(), true);
  }

  /** Its style and script. */
  public Inline inline() {
    return served ? Inline.SERVED_INDEX : Inline.INDEX;
  }

  /**
   * A source in the list of all.
   *
   * @param page of its own; empty where it has none
   * @param source as rows have it, for the program and not for readers
   * @param articles in it
   * @param trouble why it could not be read; mostly empty
   */
  public record SourceLine(
      String page,
      String source,
      String name,
      String title,
      String published,
      int figures,
      long doubted,
      long breaks,
      long holds,
      int claims,
      long articles,
      String trouble) {

    /** Of a source that is served. */
    public static SourceLine served(
        String page, String source, String title, String published, Counts counts, String trouble) {
      return new SourceLine(
          page,
          source,
          Visible.plain(source),
          Visible.plain(title),
          published,
          counts.figures(),
          counts.doubted(),
          0,
          0,
          0,
          counts.articles(),
          Visible.plain(trouble));
    }

    static SourceLine of(SourcePage page) {
      return new SourceLine(
          page.file(),
          "",
          page.name(),
          page.title(),
          page.published(),
          page.figures().size(),
          page.doubted(),
          page.breaks(),
          page.findings().size() - page.breaks(),
          page.claims().size(),
          0,
          "");
    }
  }

  /** How much there is of a source. */
  public record Counts(long articles, int figures, long doubted) {}

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
