package io.zhibiao.audit.claim;

import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures, and asserts nothing: what 1,000 and what 10,000 claims cost against 100,000 rows of
 * many regions, years and indicators. A claim looks only at rows whose names share its head.
 */
final class CostOfClaims {

  private static final List<String> CODES =
      List.of(
          "320100", "320200", "320300", "320400", "320500", "320600", "320700", "320800", "320900",
          "321000", "330100", "330200", "330300", "330400", "330500", "330600", "330700", "330800",
          "420600", "511400");
  private static final int FIRST_YEAR = 2010;
  private static final int YEARS = 10;

  private CostOfClaims() {}

  /** Takes the number of rows, 100,000 unless told. */
  public static void main(String[] args) {
    int rows = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    long start = System.nanoTime();
    ClaimAuditor auditor = new ClaimAuditor(new Extractor(), Indicators.standard(), reported(rows));
    System.out.printf("%d rows taken in %d ms%n", rows, millis(start));
    judge(auditor, 1_000);
    long few = judge(auditor, 1_000);
    long many = judge(auditor, 10_000);
    System.out.printf("10,000 claims cost %.1f times 1,000%n", (double) many / few);
  }

  private static List<Metric> reported(int count) {
    List<Indicator> indicators = Indicators.standard().all();
    List<Metric> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row(i, indicators.get(i % indicators.size()), i / indicators.size()));
    }
    return rows;
  }

  private static Metric row(int i, Indicator indicator, int round) {
    Region region = NamedParts.regionOfCode(CODES.get(round % CODES.size()));
    int year = FIRST_YEAR + round / CODES.size() % YEARS;
    BigDecimal value = new BigDecimal(i).movePointLeft(1);
    String text = value.toPlainString();
    String sentence = year + "年，" + indicator.name() + "为" + text + "。";
    return new Metric(
        Integer.toString(i),
        new Metric.Origin("page" + round + ".txt", 1, "", Optional.empty()),
        new Figure.Quantity(
            FigureType.MEASURE, new Amount.Single(value), indicator.unit(), Bound.EXACT),
        new Metric.Reading(
            region,
            "",
            indicator.name(),
            Aspect.LEVEL,
            Comparison.NONE,
            NamedParts.period(Integer.toString(year)).orElseThrow(),
            Status.ACTUAL,
            Set.of()),
        new Metric.Evidence(text, sentence, i * 100, i * 100 + 5, i * 100, i * 100 + 50),
        "measured");
  }

  private static long judge(ClaimAuditor auditor, int count) {
    List<Indicator> indicators = Indicators.standard().all();
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      String region = NamedParts.regionOfCode(CODES.get(i % CODES.size())).path();
      String sentence =
          "%d年，%s%s为%d.%d亿元。"
              .formatted(
                  FIRST_YEAR + i % (YEARS + 1),
                  region.replace("/", ""),
                  indicators.get(i % indicators.size()).name(),
                  i,
                  i % 10);
      auditor
          .judge(new Claim(Integer.toString(i), sentence, Claim.Named.NOTHING))
          .forEach(judgement -> verdicts.merge(judgement.verdict(), 1, Integer::sum));
    }
    System.out.printf("%d claims judged in %d ms: %s%n", count, millis(start), verdicts);
    return millis(start);
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
