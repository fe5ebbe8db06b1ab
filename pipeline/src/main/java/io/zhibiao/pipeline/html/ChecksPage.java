package io.zhibiao.pipeline.html;

import java.util.List;

/**
 * Whether sources say what is claimed, and whether their figures agree.
 *
 * @param asked the claims as they were pasted
 * @param claims what the sources say to them
 * @param findings those that break
 * @param holds how many hold
 */
public record ChecksPage(
    String asked, List<ClaimView> claims, List<FindingView> findings, long holds) {

  public ChecksPage {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  /** JSON for the script. */
  public String data() {
    return PageData.ofIndex();
  }
}
