package io.zhibiao.pipeline.html;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.finding.Finding;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.html.ChecksPage.Broken;
import io.zhibiao.pipeline.html.IndexPage.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages as they are served: the same templates, with what only a program can do beside. */
public final class ServedPages {

  private ServedPages() {}

  /** The first page. */
  public static String index(List<SourceLine> sources) {
    return Templates.render("index.jte", IndexPage.ofServed(sources));
  }

  /**
   * A part of a source.
   *
   * @param text of the part
   * @param metrics of the whole source, in the order of the contract
   * @param findings on them
   * @param pages the page of each figure
   */
  public static String source(
      String source,
      String text,
      List<Metric> metrics,
      List<Finding> findings,
      Function<Metric, String> pages,
      Served served) {
    String file = served.page();
    Links links = new Links(metrics, pages);
    List<FindingView> here =
        findings.stream()
            .map(links::view)
            .filter(finding -> finding.figures().stream().anyMatch(figure -> figure.isOn(file)))
            .toList();
    return Templates.render(
        "source.jte",
        SourcePage.of(
            source,
            file,
            Optional.of(text),
            links.metricsOn(file),
            here,
            List.of(),
            Optional.of(served)));
  }

  /** What a question finds. */
  public static String rows(RowsPage page) {
    return Templates.render("rows.jte", page);
  }

  /** An indicator through time and space. */
  public static String series(SeriesPage page) {
    return Templates.render("series.jte", page);
  }

  /**
   * Place for claims, and whether the figures agree.
   *
   * @param agreement empty where that is not told yet
   */
  public static String checks(Optional<Agreement> agreement, Function<Metric, String> pages) {
    return Templates.render(
        "checks.jte", new ChecksPage(List.of(), agreement.map(told -> Broken.of(told, pages))));
  }

  /** What the sources say to claims. */
  public static String judged(List<Judgement> judgements, Function<Metric, String> pages) {
    Links links = new Links(List.of(), pages);
    return Templates.render(
        "checks.jte",
        new ChecksPage(judgements.stream().map(links::view).toList(), Optional.empty()));
  }
}
