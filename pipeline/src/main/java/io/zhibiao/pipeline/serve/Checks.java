package io.zhibiao.pipeline.serve;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.ClaimAuditor;
import io.zhibiao.audit.claim.Drafts;
import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.finding.Finding;
import io.zhibiao.audit.finding.Findings;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.audit.ClaimTable;
import io.zhibiao.pipeline.audit.DraftClaims;
import io.zhibiao.pipeline.html.ServedPages;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.row.MetricRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges claims by the rows, and these by each other. What takes long is done once for all rows as
 * they are, and again when they have changed.
 */
final class Checks {

  /** More than these are checked source by source only. */
  private static final int MOST_TOGETHER = 100_000;

  private final Shelf shelf;
  private final Sources sources;
  private final Extractor extractor;
  private @Nullable State state;

  Checks(Shelf shelf, Sources sources, Extractor extractor) {
    this.shelf = shelf;
    this.sources = sources;
    this.extractor = extractor;
  }

  /** All rows as they were, and what is known of them. */
  private record State(
      String stamp, List<Metric> metrics, List<Finding> findings, ClaimAuditor auditor) {}

  /** The page. */
  String page() {
    State now = now();
    return ServedPages.checks("", List.of(), now.metrics(), now.findings(), sources.pages());
  }

  /** The page with what is said to claims that were pasted: each sentence with figures is one. */
  String judge(String text) {
    Document draft = new Document("claims", text, "", null, "");
    return judge(text, Drafts.claims(extractor.extract(draft)));
  }

  /** Likewise, to those of a file: a table where its name says so, else a draft. */
  String judge(Path file) {
    return judge(
        "",
        file.toString().endsWith(".csv")
            ? ClaimTable.read(file)
            : DraftClaims.read(
                    Inputs.list(List.of(file.toString())).get(0), Manifest.NONE, extractor)
                .claims());
  }

  private String judge(String text, List<Claim> claims) {
    State now = now();
    List<Judgement> judgements = new ArrayList<>();
    claims.forEach(claim -> judgements.addAll(now.auditor().judge(claim)));
    return ServedPages.checks(text, judgements, now.metrics(), now.findings(), sources.pages());
  }

  private synchronized State now() {
    String stamp =
        shelf
            .lines(
                "select (select max(revision) from decision) || '/'"
                    + " || (select string_agg(sha256, ',' order by source) from source)")
            .toString();
    State known = state;
    if (known == null || !known.stamp().equals(stamp)) {
      List<Metric> metrics =
          shelf.rows("from result order by source, start, \"end\", metric_id").stream()
              .map(MetricRow::metric)
              .toList();
      known =
          new State(
              stamp,
              metrics,
              findings(metrics),
              new ClaimAuditor(extractor, shelf.indicators(), metrics));
      state = known;
    }
    return known;
  }

  private List<Finding> findings(List<Metric> metrics) {
    if (metrics.size() <= MOST_TOGETHER) {
      return Findings.of(metrics);
    }
    List<Finding> findings = new ArrayList<>();
    List<Metric> source = new ArrayList<>();
    for (Metric metric : metrics) {
      boolean other =
          !source.isEmpty() && !source.get(0).origin().source().equals(metric.origin().source());
      if (other) {
        findings.addAll(Findings.of(source));
        source.clear();
      }
      source.add(metric);
    }
    findings.addAll(Findings.of(source));
    return findings;
  }
}
