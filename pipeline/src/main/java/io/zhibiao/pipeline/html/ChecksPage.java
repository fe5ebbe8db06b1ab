package io.zhibiao.pipeline.html;

import io.zhibiao.extract.Metric;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether sources say what is claimed, and whether their figures agree.
 *
 * @param claims what the sources say to them
 * @param broken what breaks; empty where it is not told yet
 */
public record ChecksPage(List<ClaimView> claims, Optional<Broken> broken) {

  public ChecksPage {
    claims = List.copyOf(claims);
  }

  /**
   * Relations between figures that break.
   *
   * @param findings the first of them
   * @param breaks how many there are
   * @param holds how many hold
   */
  public record Broken(List<FindingView> findings, long breaks, long holds) {

    static Broken of(Agreement agreement, Function<Metric, String> pages) {
      Links links = new Links(agreement.figures(), pages);
      return new Broken(
          agreement.shown().stream().map(links::view).toList(),
          agreement.breaks(),
          agreement.holds());
    }
  }

  /** JSON for the script. */
  public String data() {
    return PageData.ofIndex();
  }
}
