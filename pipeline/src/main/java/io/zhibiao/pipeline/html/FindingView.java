package io.zhibiao.pipeline.html;

import io.zhibiao.audit.finding.Finding;
import io.zhibiao.pipeline.plain.Grouped;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding as pages show it.
 *
 * @param figures all involved, the checked one last
 */
public record FindingView(Finding finding, List<Reference> figures) {

  public FindingView {
    figures = List.copyOf(figures);
  }

  public String kind() {
    return finding.kind().label();
  }

  public String outcome() {
    return finding.outcome().label();
  }

  public String explanation() {
    return Visible.plain(finding.explanation());
  }

  public String expected() {
    return Grouped.of(finding.expected());
  }

  public String reported() {
    return Grouped.of(finding.reported());
  }

  public String tolerance() {
    return Grouped.of(finding.tolerance());
  }

  /** The checked figure. */
  public Reference checked() {
    return figures.get(figures.size() - 1);
  }

  /** Rows of the figures that are on the page: {@code 3 5 7}. */
  public String numbers(String page) {
    return figures.stream()
        .filter(figure -> figure.isOn(page))
        .map(figure -> Integer.toString(figure.number()))
        .collect(Collectors.joining(" "));
  }
}
