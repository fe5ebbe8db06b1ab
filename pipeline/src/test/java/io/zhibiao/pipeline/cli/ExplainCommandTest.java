package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  @Test
  void tellsInChinese() {
    ProgramRun run =
        ProgramRun.inChinese(
            "explain", "去年，我市出口额约12亿元。", "--published", "2023-07-20", "--region", "320400");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            "  · 去年：2022（2022-01-01 至 2022-12-31）；管后面的数字；不成行（date/calendar）",
            "  · 我市：江苏省/常州市（320400）",
            "  ✓ 12亿元：采用，读作数字带单位（measured）",
            "     数值：1200000000",
            "     界限：大约（about）",
            "     标准指标：出口总额（exports）");
  }

  @Test
  void tellsInEnglish() {
    ProgramRun run = ProgramRun.of("explain", "--lang", "en", "这两天有12家企业来访。");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("✗ 两天: dropped", "(TheseDays)", "✓ 12家: kept", "unit: 家");
  }

  @Test
  void knowsTheUsersIndicators(@TempDir Path temp) throws IOException {
    Path own = Files.writeString(temp.resolve("own.csv"), "id,name,aliases\nsocks,袜业产值,织袜产值\n");
    ProgramRun run = ProgramRun.inChinese("explain", "织袜产值12亿元。", "--indicators", own.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("标准指标：袜业产值（socks）");
  }

  @Test
  void emptySentenceHasNoText() {
    assertThat(ProgramRun.inChinese("explain", "").out()).isEqualToIgnoringNewLines("没有文字。");
  }

  @ParameterizedTest
  @CsvSource({
    "explain,                           zhibiao explain --help",
    "explain 5家 6家,                   zhibiao explain --help",
    "explain 5家 --published 2021-13-1, --published",
    "explain 5家 --region 12,           region code",
    "explain 5家 --region 999999,       region code 999999",
    "explain 5家 --lang fr,             --lang",
    "explain 5家 --indicators none.csv, none.csv",
  })
  void wrongUsageIsToldInOneLine(String arguments, String told) {
    ProgramRun run = ProgramRun.of(arguments.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("zhibiao: ").contains(told).hasLineCount(1);
  }
}
