package io.zhibiao.pipeline.html;

import io.zhibiao.pipeline.html.IndexPage.SourceLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the pages of an audit: {@code html/index.html}, one page a source beside it, and {@code
 * draft.html} where the claims are those of a draft. Each appears whole or not at all; the index,
 * which leads to the others, comes last. A source that could not be read has none.
 */
public final class AuditPages {

  private final Path folder;

  private AuditPages(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes them.
   *
   * @param output an existing folder for the result
   * @return the index
   */
  public static Path write(Path output, AuditReport report, SourceTexts texts) throws IOException {
    Path folder = Files.createDirectories(output.resolve("html"));
    return new AuditPages(folder).write(report, texts);
  }

  private Path write(AuditReport report, SourceTexts texts) throws IOException {
    Map<String, String> pages = PageNames.of(report.sources());
    Links links =
        new Links(
            report.metrics(),
            metric -> Objects.requireNonNull(pages.get(metric.origin().source())));
    List<FindingView> findings = report.findings().stream().map(links::view).toList();
    List<ClaimView> claims = report.judgements().stream().map(links::view).toList();
    Map<String, List<FindingView>> findingsOf = byPage(findings, FindingView::figures);
    Map<String, List<ClaimView>> claimsOf =
        byPage(claims, claim -> claim.evidence().stream().toList());
    List<SourceLine> lines = new ArrayList<>();
    for (String source : report.sources()) {
      Optional<String> text = texts.of(source);
      String file = Objects.requireNonNull(pages.get(source));
      if (text.isPresent() || !links.metricsOn(file).isEmpty()) {
        SourcePage page =
            SourcePage.of(
                source,
                file,
                text,
                links.metricsOn(file),
                findingsOf.getOrDefault(file, List.of()),
                claimsOf.getOrDefault(file, List.of()),
                Optional.empty());
        render("source.jte", page, page.file());
        lines.add(SourceLine.of(page));
      }
    }
    Optional<DraftPage> draft = report.draft().map(text -> DraftPage.of(text, claims));
    if (draft.isPresent()) {
      render("draft.jte", draft.get(), DraftPage.FILE);
    }
    return render("index.jte", IndexPage.ofFiles(lines, findings, claims, draft), "index.html");
  }

  /** What each page has to show of them: those with a figure on it. */
  private static <T> Map<String, List<T>> byPage(
      List<T> items, Function<T, List<Reference>> figuresOf) {
    Map<String, List<T>> byPage = new HashMap<>();
    for (T item : items) {
      figuresOf.apply(item).stream()
          .map(Reference::page)
          .distinct()
          .forEach(page -> byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(item));
    }
    return byPage;
  }

  private Path render(String template, Object page, String file) throws IOException {
    Path place = folder.resolve(file);
    Templates.write(template, page, place);
    return place;
  }
}
