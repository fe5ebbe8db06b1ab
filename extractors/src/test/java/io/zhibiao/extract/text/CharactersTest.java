package io.zhibiao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

  @ParameterizedTest
  @CsvSource({
    "５,5", "Ａ,A", "％,%", "(,（", "!,！", "億,亿", "「,“", "–,—", "．,.", "○,〇", "中,中", "a,a", "-,-", "∶,∶"
  })
  void haveOneNormalForm(char printed, char normal) {
    assertThat(Characters.normalize(printed)).isEqualTo(normal);
  }

  @Test
  void normalFormsAreTheirOwn() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      char normal = Characters.normalize(c);
      assertThat(Characters.normalize(normal)).as("normal form of %d", (int) c).isEqualTo(normal);
    }
  }

  @Test
  void digitsLettersAndIdeographsAreApart() {
    assertThat("09".chars().allMatch(c -> Characters.isDigit((char) c))).isTrue();
    assertThat("a５亿".chars().noneMatch(c -> Characters.isDigit((char) c))).isTrue();
    assertThat("azAZ".chars().allMatch(c -> Characters.isLetter((char) c))).isTrue();
    assertThat("一龥〇㐀".chars().allMatch(c -> Characters.isIdeograph((char) c))).isTrue();
    assertThat("，1a・".chars().noneMatch(c -> Characters.isIdeograph((char) c))).isTrue();
  }

  @Test
  void blanksAreNoLineBreaks() {
    String blanks = " \t\u00A0\u3000\u2009";
    String breaks = "\n\r\f\u000B\u0085\u2028\u2029";

    assertThat(blanks.chars().allMatch(c -> Characters.isBlank((char) c))).isTrue();
    assertThat(breaks.chars().noneMatch(c -> Characters.isBlank((char) c))).isTrue();
    assertThat(breaks.chars().allMatch(c -> LineBreaks.isLineBreak((char) c))).isTrue();
    assertThat(blanks.chars().noneMatch(c -> LineBreaks.isLineBreak((char) c))).isTrue();
    assertThat("\u200B\uFEFF\u00AD".chars().allMatch(c -> Characters.isInvisible((char) c)))
        .isTrue();
    assertThat(LineBreaks.removeFrom("12\r\n3\u20284")).isEqualTo("1234");
  }
}
