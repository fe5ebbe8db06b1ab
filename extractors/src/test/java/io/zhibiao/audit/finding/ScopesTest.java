package io.zhibiao.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

  /** Each figure with its whole: {@code 95<120}. */
  @ParameterizedTest
  @CsvSource({
    "'全市共有学校120所，其中小学95所，中学25所。', 95所<120所 25所<120所",
    "'全市共有学校120所。其中，小学95所；中学25所。', 95所<120所 25所<120所",
    "'小学95所，其中村小12所；中学25所。', 12所<95所",
    "'学校120所（小学95所、中学25所），医院8所。', 95所<120所 25所<120所",
    "'学校120所，其中小学95所（其中村小12所），中学25所。', 95所<120所 12所<95所 25所<120所",
    "'学校120所，教师950人，其中女教师512人。', 512人<950人",
    "'学校120所，小学95所，中学25所。', ''",
    "'增长12%，其中出口增长5%。', ''",
  })
  void knowsWhatAFigureIsAPartOf(String text, String wholes) {
    Ledger ledger = Ledger.of(Pages.sentence(text));
    Scopes scopes = new Scopes(ledger);
    String found =
        ledger.told().stream()
            .flatMap(
                part ->
                    scopes.wholeOf(part).stream()
                        .map(whole -> printed(part) + "<" + printed(whole)))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(wholes);
  }

  private static String printed(Told told) {
    return told.metric().evidence().text();
  }
}
