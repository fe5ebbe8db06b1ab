package io.zhibiao.pipeline.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTableTest {

  private final Path file;

  IndicatorTableTest(@TempDir Path temp) {
    this.file = temp.resolve("own.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,theme,name,unit,aliases\nsocks,工业,袜业产值,CNY,袜子产值|织袜产值\n",
        "id\ttheme\tname\tunit\taliases\nsocks\t工业\t袜业产值\tCNY\t袜子产值|织袜产值\n",
        "# ours\nid\ttheme\tname\tunit\taliases\n# socks\nsocks\t工业\t袜业产值\tCNY\t袜子产值|织袜产值",
        "aliases,name,id\r\n\"袜子产值|织袜产值\",袜业产值,socks\r\n\r\n",
        "\uFEFFid,name,aliases,note\nsocks,袜业产值,织袜产值| 袜子产值 |,local\n",
      })
  void takesTheUsersOwn(String table) throws IOException {
    Files.writeString(file, table);
    Indicators indicators = IndicatorTable.read(Location.of(file));
    assertThat(indicators.canonical("全市织袜产值").map(Indicator::id)).hasValue("socks");
    assertThat(indicators.canonical("袜子产值").map(Indicator::name)).hasValue("袜业产值");
    assertThat(indicators.canonical("GDP").map(Indicator::id)).hasValue("gdp");
  }

  @Test
  void ownRowsWin() throws IOException {
    Files.write(file, "id,name\nexports_own,出口额\n".getBytes(Charset.forName("GB18030")));
    Indicators indicators = IndicatorTable.read(Location.of(file));
    assertThat(indicators.canonical("出口额").map(Indicator::id)).hasValue("exports_own");
    assertThat(indicators.canonical("出口总额").map(Indicator::id)).hasValue("exports");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "''                                  ! line 1: no header id,name",
        "id,unit|1,2                         ! line 1: column name is missing",
        "id,name,id|1,2,3                    ! line 1, column 3 id: the column stands there twice",
        "id,name|a,甲|b                       ! line 3, column 2 name: 2 cells expected, 1 found",
        "id,name|a,甲|b,乙,                    ! line 3, column 3: 2 cells expected, 3 found",
        "id,name|a,甲|,乙                      ! line 3, column 1 id: may not be empty",
        "id,name|a,                          ! line 2, column 2 name: may not be empty",
        "id,name|a,甲|a,乙                     ! line 3, column 1 id: a stands there twice",
        "id,name|a,甲|b,甲                     ! line 3, column 2 name: 甲 stands there twice",
        "id,name,aliases|a,甲,|b,乙,丙;甲      ! line 3, column 3 aliases: 甲 stands there twice",
        "id,name,aliases|a,甲,的甲;G D P|b,乙,gdp ! line 3, column 3 aliases: gdp stands there twice",
        "id~name|#|a~甲|b~                    ! line 4, column 2 name: may not be empty",
        "id,name|a,'甲                        ! line 2: a quote is not closed",
      })
  void refusesWhatIsMalformed(String table, String told) throws IOException {
    Files.writeString(
        file, table.replace('|', '\n').replace(';', '|').replace('~', '\t').replace('\'', '"'));
    assertThatThrownBy(() -> IndicatorTable.read(Location.of(file)))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("指标表 " + file + " 第 ")
        .hasMessageEndingWith("indicators " + file + ", " + told);
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatThrownBy(() -> IndicatorTable.read(Location.of(file)))
        .isInstanceOf(UsageException.class)
        .hasMessage("无法读取指标表 %s / cannot read the indicators %s".formatted(file, file));
  }

  @Test
  void lineIsThatOfTheRowsBeginning() throws IOException {
    Files.write(file, "id,name\na,\"甲\n乙\"\n,丙\n".getBytes(UTF_8));
    assertThatThrownBy(() -> IndicatorTable.read(Location.of(file)))
        .hasMessageContaining("line 4, column 1");
  }
}
