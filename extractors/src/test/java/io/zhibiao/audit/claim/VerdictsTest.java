package io.zhibiao.audit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.lexicon.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One source sentence, one claim: each agreement that is seen beside one that is refused. */
class VerdictsTest {

  private static final Extractor EXTRACTOR = new Extractor();

  @ParameterizedTest
  @MethodSource("pairs")
  void judgesAClaimBySentence(String source, String sentence, String verdict, String reason) {
    List<Metric> reported = EXTRACTOR.extract(Document.of("page.txt", source)).metrics();
    ClaimAuditor auditor = new ClaimAuditor(EXTRACTOR, Indicators.standard(), reported);
    List<Judgement> judgements = auditor.judge(new Claim("1", sentence, Claim.Named.NOTHING));
    assertThat(joined(judgements, judgement -> judgement.verdict().label())).isEqualTo(verdict);
    assertThat(joined(judgements, judgement -> judgement.reason().label())).isEqualTo(reason);
  }

  private static String joined(List<Judgement> judgements, Function<Judgement, String> label) {
    return judgements.stream().map(label).collect(Collectors.joining(" "));
  }

  static Stream<Arguments> pairs() {
    List<Table.Row> rows = Table.load(VerdictsTest.class, "/testdata/audit/verdicts.tsv").rows();
    assertThat(rows).hasSizeGreaterThan(40);
    return rows.stream()
        .map(
            row ->
                Arguments.of(
                    row.get("source"), row.get("claim"), row.get("verdict"), row.get("reason")));
  }
}
