package io.zhibiao.fuzz;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.ClaimAuditor;
import io.zhibiao.audit.claim.Drafts;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import java.util.ArrayList;
import java.util.List;

/** Claims of any draft, judged by the figures of the draft itself and of a report. */
public final class ClaimsFuzz {

  private static final Extraction REPORT =
      Figures.in("2021年，金坛区实现地区生产总值1178.5亿元，比上年增长8.6%；常住人口58.6万人。");

  private ClaimsFuzz() {}

  /** Before the first input. */
  public static void fuzzerInitialize() {
    Figures.prepare();
  }

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Extraction draft = Figures.in(Promises.text(bytes));
    List<Metric> reported = new ArrayList<>(REPORT.metrics());
    reported.addAll(draft.metrics());
    ClaimAuditor auditor = new ClaimAuditor(Figures.EXTRACTOR, Indicators.standard(), reported);
    for (Claim claim : Drafts.claims(draft)) {
      Promises.require(!auditor.judge(claim).isEmpty(), "a claim without a judgement");
    }
  }
}
