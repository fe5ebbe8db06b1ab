package io.zhibiao.pipeline.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhibiao.audit.claim.Verdict;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.html.AuditReport.DraftText;
import io.zhibiao.pipeline.html.MarkedText.Line;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of a draft shows: its text, each figure by the verdict on it, and beside it what
 * the sources say.
 *
 * @param draftName of its file
 * @param lines the text; where it can't be shown, its sentences with figures
 * @param claims in the order of their figures
 */
public record DraftPage(String draftName, List<Line> lines, List<ClaimView> claims) {

  /** File of the page. */
  public static final String FILE = "draft.html";

  public DraftPage {
    lines = List.copyOf(lines);
    claims = List.copyOf(claims);
  }

  /** Makes the page; claims without a figure of their own are none of it. */
  static DraftPage of(DraftText draft, List<ClaimView> claims) {
    List<ClaimView> told =
        claims.stream()
            .filter(claim -> claim.judgement().told().isPresent())
            .sorted(Comparator.comparingInt(DraftPage::start))
            .toList();
    List<MetricRow> rows =
        told.stream()
            .flatMap(claim -> claim.judgement().told().stream())
            .map(MetricRow::of)
            .toList();
    Spans spans = Spans.of(draft.text(), rows, 0).orElseGet(() -> Spans.ofSentences(rows));
    return new DraftPage(draft.name(), MarkedText.lines(spans), told);
  }

  private static int start(ClaimView claim) {
    return claim.judgement().told().map(Metric::evidence).map(Metric.Evidence::start).orElse(0);
  }

  /** A verdict and how many figures have it. */
  public record VerdictCount(String verdict, long figures) {}

  public String name() {
    return Visible.plain(draftName);
  }

  /** Those that figures have, the bad news first. */
  public List<VerdictCount> verdicts() {
    Map<String, Long> counts = claims.stream().collect(groupingBy(ClaimView::verdict, counting()));
    return Arrays.stream(Verdict.values())
        .sorted(Comparator.comparing(verdict -> verdict != Verdict.CONTRADICTED))
        .flatMap(
            verdict ->
                Optional.ofNullable(counts.get(verdict.label()))
                    .map(figures -> new VerdictCount(verdict.label(), figures))
                    .stream())
        .toList();
  }

  /** JSON for the script. */
  public String data() {
    return PageData.ofIndex();
  }
}
