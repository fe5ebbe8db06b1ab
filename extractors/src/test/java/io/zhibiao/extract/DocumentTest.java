package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @Test
  void whatIsKnownIsSaidByName() {
    assertThat(
            Document.of("a.txt", "5家")
                .publishedBy("南通日报")
                .publishedOn(LocalDate.of(2022, 2, 7))
                .in("320600"))
        .isEqualTo(
            new Document("a.txt", "5家", "南通日报", Optional.of(LocalDate.of(2022, 2, 7)), "320600"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "999999", "3206", "南通", "320600 "})
  void codesOfNoDivisionAreRefused(String code) {
    assertThatThrownBy(() -> Document.of("a.txt", "5家").in(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'" + code + "'", "GB/T 2260");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullsAreRefusedByName() {
    assertThatThrownBy(() -> Document.of("a.txt", null)).hasMessage("text");
    assertThatThrownBy(() -> Document.of(null, "")).hasMessage("source");
    assertThatThrownBy(() -> Document.of("", "").publishedBy(null)).hasMessage("publication");
    assertThatThrownBy(() -> Document.of("", "").publishedOn(null)).hasMessage("day");
  }
}
