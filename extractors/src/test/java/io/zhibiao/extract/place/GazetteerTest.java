package io.zhibiao.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Region;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  @ParameterizedTest
  @CsvSource({
    "100000, 全国",
    "320000, 江苏省",
    "320413, 江苏省/常州市/金坛区",
    "320413108, 江苏省/常州市/金坛区/朱林镇",
    "500116, 重庆市/江津区",
    "110105, 北京市/朝阳区",
    "429004, 湖北省/仙桃市",
    "441900117, 广东省/东莞市/凤岗镇",
    "460400100, 海南省/儋州市/那大镇",
    "451031, 广西壮族自治区/百色市/隆林各族自治县",
    "810000, 香港特别行政区",
    "820000, 澳门特别行政区",
    "710000, 台湾省",
    "320684, 江苏省/南通市/海门市",
    "320482, 江苏省/常州市/金坛市",
    "110228, 北京市/密云县",
    "310230, 上海市/崇明县",
    "500381, 重庆市/江津市",
  })
  void knowsTheFullNameFromTheProvinceDown(String code, String path) {
    assertThat(Gazetteer.byCode(code)).contains(new Region(code, path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3204", "999999", "320413999", "abcdefghi", "32041310８"})
  void knowsNoOtherCode(String code) {
    assertThat(Gazetteer.byCode(code)).isEmpty();
  }

  @Test
  void everyDivisionLiesInAnother() {
    List<String> astray = new ArrayList<>();
    for (Table.Row row : Table.load(Gazetteer.class, "divisions.tsv").rows()) {
      Division division = Gazetteer.division(row.get("code")).orElseThrow();
      if (division.level().compareTo(Division.Level.PROVINCE) > 0
          && Gazetteer.chain(division).size() < 2) {
        astray.add(division.code());
      }
    }
    assertThat(astray).isEmpty();
  }

  @Test
  void everySuccessorIsThere() {
    List<String> astray = new ArrayList<>();
    for (Table.Row row : Table.load(Gazetteer.class, "former.tsv").rows()) {
      String successor = row.get("successor");
      if (!successor.isEmpty()
          && Gazetteer.division(successor).filter(Division::isCurrent).isEmpty()) {
        astray.add(row.get("code"));
      }
    }
    assertThat(astray).isEmpty();
  }

  @Test
  void everyTownLiesInACountyOrACity() {
    List<String> astray = new ArrayList<>();
    int towns = 0;
    for (Table.Row row : Table.load(Gazetteer.class, "towns.tsv").rows()) {
      Division one = Gazetteer.division(row.get("county") + firstTown(row)).orElseThrow();
      if (Gazetteer.chain(one).size() < 2) {
        astray.add(row.get("county"));
      }
      for (String town : row.get("towns").split(" ", -1)) {
        towns++;
        if (!town.matches("\\d{3}\\D{2,}")) {
          astray.add(row.get("county") + town);
        }
      }
    }
    assertThat(astray).isEmpty();
    assertThat(towns).isGreaterThan(38000);
  }

  private static String firstTown(Table.Row row) {
    return row.get("towns").substring(0, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "320413, 320600, 320000",
    "320413108, 320413109, 320413",
    "500116, 500117, 500000",
    "440300, 350200, 100000",
    "320600, 320681, 320600",
  })
  void findsWhatHoldsBoth(String one, String other, String holder) {
    Division found =
        Gazetteer.holderOf(
            Gazetteer.division(one).orElseThrow(), Gazetteer.division(other).orElseThrow());
    assertThat(found.code()).isEqualTo(holder);
  }
}
