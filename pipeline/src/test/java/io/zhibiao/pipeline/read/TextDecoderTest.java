package io.zhibiao.pipeline.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String TEXT = "今年产值达到275.16亿元，\n比上年增长８%。𠮷家村 ok\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void tellsEncodingsApart(String charset) throws ReadException {
    DecodedText decoded = TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)));
    assertThat(decoded).isEqualTo(new DecodedText(TEXT, Charset.forName(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void takesByteOrderMarkAway(String charset) throws ReadException {
    DecodedText decoded = TextDecoder.decode(("\ufeff" + TEXT).getBytes(Charset.forName(charset)));
    assertThat(decoded).isEqualTo(new DecodedText(TEXT, Charset.forName(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"全区", "产值5亿元", "全年完成投资额，其中：工业", "a", "1\n", "\n"})
  void readsShortPieces(String piece) throws ReadException {
    assertThat(TextDecoder.decode(piece.getBytes(UTF_8)).text()).isEqualTo(piece);
    assertThat(TextDecoder.decode(piece.getBytes(Charset.forName("GB18030"))).text())
        .isEqualTo(piece);
    assertThat(TextDecoder.decode(("\ufeff" + piece).getBytes(UTF_16LE)).text()).isEqualTo(piece);
    assertThat(TextDecoder.decode((piece + "\n").getBytes(UTF_16BE)).text())
        .isEqualTo(piece + "\n");
  }

  @Test
  void readsTheOldGbk() throws ReadException {
    String old = "國民生產總值增長，鎔";
    assertThat(TextDecoder.decode(old.getBytes(Charset.forName("GBK"))).text()).isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年產值達五億元",
        "區政府昨日公布，首三季出口貨值為275.16億元，按年上升8%。",
        "運輸署表示，巴士乘客量由去年的每日410萬人次增至422萬人次，增幅約3%；同期的士下跌。",
        "漢字「鰂魚涌」、「深水埗」及「啫喱」均見於上列統計表內的地區名稱"
      })
  void tellsBig5FromGb18030(String piece) throws ReadException {
    Charset big5 = Charset.forName("Big5-HKSCS");
    assertThat(TextDecoder.decode(piece.getBytes(big5))).isEqualTo(new DecodedText(piece, big5));
    assertThat(TextDecoder.decode(piece.getBytes(Charset.forName("GB18030"))).text())
        .isEqualTo(piece);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "windows-1252"})
  void refusesWhatNoEncodingExplains(String charset) {
    String text =
        switch (charset) {
          case "windows-1251" -> "Производство выросло на двенадцать процентов";
          case "KOI8-R" -> "Объём производства достиг пяти миллионов";
          default -> "Größe, Änderung, naïve, déjà vu, señor";
        };
    assertRefused(text.getBytes(Charset.forName(charset)), "encoding");
  }

  @Test
  void refusesUtf8ThatIsHurt() {
    byte[] hurt = TEXT.repeat(5).getBytes(UTF_8);
    hurt[10] = (byte) 0xE4;
    assertRefused(hurt, "encoding");
    assertRefused(Arrays.copyOfRange(hurt, 21, hurt.length - 6), "encoding");
  }

  @Test
  void nothingIsText() throws ReadException {
    assertThat(TextDecoder.decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void aFewControlCharactersAreNoHarm() throws ReadException {
    String dump = "\f" + TEXT.repeat(10) + "\u0000\u0007";
    assertThat(TextDecoder.decode(dump.getBytes(UTF_8)).text()).isEqualTo(dump);
  }

  @Test
  void refusesBinary() {
    byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\1\0".getBytes(ISO_8859_1);
    assertRefused(png, "binary");
    assertRefused(new byte[1000], "binary");
  }

  @Test
  void refusesNoise() {
    SplittableRandom random = new SplittableRandom(20210225);
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[500 + i];
      random.nextBytes(noise);
      assertThatExceptionOfType(ReadException.class)
          .as("noise %d", i)
          .isThrownBy(() -> TextDecoder.decode(noise));
    }
  }

  @Test
  void refusesBrokenText() {
    assertRefused(new byte[] {'a', (byte) 0xFF, 'b'}, "encoding");
    assertRefused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3}, "encoding");
    assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8}, "encoding");
  }

  private static void assertRefused(byte[] bytes, String error) {
    assertThatExceptionOfType(ReadException.class)
        .isThrownBy(() -> TextDecoder.decode(bytes))
        .satisfies(e -> assertThat(e.error()).isEqualTo(error));
  }
}
