package io.zhibiao.pipeline.cli;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.finding.Finding;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.html.AuditPages;
import io.zhibiao.pipeline.html.AuditReport;
import io.zhibiao.pipeline.html.AuditReport.DraftText;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.read.NearFile;
import io.zhibiao.pipeline.read.PageReading;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether an audit writes pages to work with, and how. */
final class HtmlOptions {

  @Option(names = "--html", fallbackValue = StandardOptions.ON)
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }

  /**
   * Writes the pages and says where they are.
   *
   * @param folder for the result, as the user named it
   * @param files the sources that were read; those of the metrics may be others
   * @param draft what the judged claims stand in; empty where in none
   */
  static Bilingual write(
      Path folder,
      List<SourceFile> files,
      List<Metric> metrics,
      List<Finding> findings,
      List<Judgement> judgements,
      Optional<DraftText> draft) {
    Map<String, SourceFile> fileOf = new LinkedHashMap<>();
    files.forEach(file -> fileOf.put(file.source(), file));
    Set<String> sources = new LinkedHashSet<>(fileOf.keySet());
    metrics.forEach(metric -> sources.add(metric.origin().source()));
    AuditReport report =
        new AuditReport(List.copyOf(sources), metrics, findings, judgements, draft);
    try {
      AuditPages.write(folder, report, source -> text(fileOf.get(source)));
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
    String index = Bilingual.quote(folder.resolve("html").resolve("index.html"));
    return new Bilingual("审核页见 " + index, "the pages begin at " + index);
  }

  /** What can't be read any more is not at hand; that it could not be read was told before. */
  private static Optional<String> text(@Nullable SourceFile file) {
    if (file == null) {
      return Optional.empty();
    }
    try (NearFile near = NearFile.of(file, Limits.WIDEST)) {
      return Optional.of(PageReading.read(near.file(), Limits.WIDEST).text());
    } catch (ReadException | IOException notAtHand) {
      return Optional.empty();
    }
  }
}
