package io.zhibiao.pipeline.serve;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.ClaimAuditor;
import io.zhibiao.audit.claim.Drafts;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.audit.ClaimTable;
import io.zhibiao.pipeline.audit.DraftClaims;
import io.zhibiao.pipeline.html.Agreement;
import io.zhibiao.pipeline.html.ServedPages;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.row.MetricRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Judges claims by the rows, and these by each other. */
final class Checks {

  /** More than these are checked source by source only. */
  private static final int MOST_TOGETHER = 100_000;

  /** Whoever asks is told that long after at the latest, if only that it goes on. */
  private static final long PATIENCE_MILLIS = 700;

  private final Shelf shelf;
  private final Sources sources;
  private final Extractor extractor;
  private final Remembered<ClaimAuditor> auditor;
  private final Remembered<Agreement> agreement;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "checking");
            thread.setDaemon(true);
            return thread;
          });

  Checks(Shelf shelf, Sources sources, Extractor extractor) {
    this.shelf = shelf;
    this.sources = sources;
    this.extractor = extractor;
    auditor =
        new Remembered<>(
            shelf, () -> new ClaimAuditor(extractor, shelf.indicators(), rows("from result")));
    agreement = new Remembered<>(shelf, this::check);
  }

  /** The page; what breaks comes to it later where there is much to check. */
  String page() {
    Optional<Agreement> told =
        CompletableFuture.supplyAsync(() -> Optional.of(agreement.get()), worker)
            .completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
            .join();
    return ServedPages.checks(told, sources.pages());
  }

  /** What is said to claims that were pasted: each sentence with figures is one. */
  String judge(String text) {
    Document draft = Document.of("claims", text);
    return judge(Drafts.claims(extractor.extract(draft)));
  }

  /** Likewise, to those of a file: a table where its name says so, else a draft. */
  String judge(Path file) {
    return judge(
        file.toString().endsWith(".csv")
            ? ClaimTable.read(file)
            : DraftClaims.read(
                    Inputs.list(List.of(file.toString())).get(0), Manifest.NONE, extractor)
                .claims());
  }

  private String judge(List<Claim> claims) {
    ClaimAuditor judge = auditor.get();
    return ServedPages.judged(
        claims.stream().flatMap(claim -> judge.judge(claim).stream()).toList(), sources.pages());
  }

  private Agreement check() {
    Agreement agreement = new Agreement();
    List<List<String>> sizes =
        shelf.lines("select source, count(*) from result group by source order by source");
    if (sizes.stream().mapToLong(size -> Long.parseLong(size.get(1))).sum() <= MOST_TOGETHER) {
      agreement.add(rows("from result"));
    } else {
      for (List<String> size : sizes) {
        agreement.add(rows("from result where source = ?", size.get(0)));
      }
    }
    return agreement;
  }

  private List<Metric> rows(String from, Object... values) {
    return shelf.rows(from + " order by source, start, \"end\", metric_id", values).stream()
        .map(MetricRow::metric)
        .toList();
  }
}
