package io.zhibiao.extract;

import static io.zhibiao.extract.TableCells.cells;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables run flat: small shapes, and what is no table. */
class TableShapesTest {

  @Test
  void theRowIsTheSentence() {
    List<Metric> cells = cells("指标\n绝对数\n增长（%）\n鲜蛋（吨）\n520\n-1.5\n蜂蜜（吨）\n33\n4.0\n");
    assertThat(cells)
        .extracting(cell -> cell.evidence().sentence())
        .containsExactly("鲜蛋（吨）520-1.5", "鲜蛋（吨）520-1.5", "蜂蜜（吨）334.0", "蜂蜜（吨）334.0");
  }

  @Test
  void aHeadMayLackItsFirstCell() {
    List<Metric> cells = cells("绝对数（亿元）\n比上年增长（%）\n零售业\n41.5\n3.2\n餐饮业\n9.6\n-7.7\n");
    assertThat(cells).extracting(cell -> cell.evidence().text()).hasSize(4).contains("-7.7");
    assertThat(cells.get(3).reading().aspect()).isEqualTo(Aspect.DECREASE);
  }

  @Test
  void aHeadOverAbsoluteNumbersAndGrowthNamesBoth() {
    String text = "地区\t工业投资绝对数（亿元）\t工业投资增长（%）\n莲都区\t12.5\t8.9\n龙泉市\t10\t7.5\n";
    List<Metric> cells = cells(new Document("page.txt", text, "", Optional.empty(), "331100"));
    assertThat(cells)
        .extracting(cell -> cell.reading().indicator())
        .hasSize(4)
        .allMatch(indicator -> indicator.endsWith("工业投资"));
  }

  @Test
  void oneRowIsATableBelowAHeadThatNamesItsFirstColumn() {
    List<Metric> cells = cells("指标\t2021年目标\t2021年实际\n新建公园\t3个\t4个\n");
    assertThat(cells)
        .extracting(cell -> cell.reading().status())
        .containsExactly(Status.PLANNED, Status.ACTUAL);
  }

  @Test
  void monthsToComeAreBlank() {
    List<Metric> cells =
        cells("2024年\n单位：万元指标1月比年初增加2月比年初增加3月比年初增加活期存款30.5 1.2 31.0 1.7  定期存款80.0 2.0 79.1 1.1 ");
    assertThat(cells)
        .extracting(cell -> cell.reading().period().edtf())
        .containsExactly(
            "2024-01", "2024-01", "2024-02", "2024-02", "2024-01", "2024-01", "2024-02", "2024-02");
  }

  @Test
  void aYuanIsThatOfThePlace() {
    Document document =
        new Document("hk", "單位：億元\n指標\n數值\n零售業\n41.5\n餐飲業\n9.6\n", "", Optional.empty(), "810000");
    assertThat(cells(document))
        .extracting(cell -> ((Figure.Quantity) cell.figure()).unit())
        .containsExactly("HKD", "HKD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年各县（市、区）主要指标\n地区\n固定资产投资（亿元）\n同比增长（%）\n全市\n640.5\n6.2\n莲都区\n96.3\n8.8\n龙泉市\n48.7\n-3.5\n",
        "2023年丽水市固定资产投资\n县（市、区）　　投资（亿元）　　同比增长（%）\n全市　　640.5　　6.2\n莲都区　　96.3　　8.8\n龙泉市　　48.7　　-3.5\n",
        "2023年丽水市固定资产投资\n单位：亿元地  区1-12月同比增长（%）全市640.5 6.2  莲都区96.3 8.8  龙泉市48.7 -3.5  ",
      })
  void aRowNamedAfterADivisionIsAboutIt(String text) {
    List<Metric> cells = cells(new Document("page.txt", text, "", Optional.empty(), "331100"));
    assertThat(cells)
        .extracting(cell -> cell.reading().region().code())
        .containsExactly("331100", "331100", "331102", "331102", "331181", "331181");
    assertThat(cells)
        .extracting(cell -> cell.reading().indicator())
        .allMatch(indicator -> indicator.endsWith("投资") && !indicator.contains("莲都"));
  }

  @Test
  void aRowNamedAfterMoreThanADivisionIsNot() {
    List<Metric> cells =
        cells(
            new Document(
                "page.txt",
                "单位：亿元\n指标\n12月末\n莲都区财政存款\n64.5\n龙泉市财政存款\n12.6\n",
                "",
                Optional.empty(),
                "331100"));
    assertThat(cells)
        .extracting(cell -> cell.reading().indicator())
        .containsExactly("莲都区财政存款", "龙泉市财政存款");
  }

  /** The unit of a table is none of rates, nor of a column whose own head counts. */
  @Test
  void aColumnThatCountsHasItsOwnUnit() {
    List<Metric> cells = cells("单位：万元\n镇\t补助资金\t受益户数\t脱贫率\n石门镇\t52.5\t13\t97\n龙潭镇\t31\t8\t95\n");
    assertThat(cells)
        .extracting(cell -> ((Figure.Quantity) cell.figure()).unit())
        .containsExactly("CNY", "户", "CNY", "户");
  }

  @Test
  void aNamedYearBeforeIsThatBefore() {
    List<Metric> cells =
        cells("品名\t单位\t2020年\t2021年比2020年增长（%）\n粮食\t万吨\t33.5\t2.1\n水果\t万吨\t13.1\t6.1\n");
    assertThat(cells)
        .extracting(cell -> cell.reading().comparison().label())
        .containsExactly("", "yoy", "", "yoy");
  }

  /** Prose, lists and captions; a head with one row; rows that no head explains. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "主要经济指标平稳增长，全年完成产值4000万元，同比增长3.5%。\n去年完成产值3800万元，同比增长2.1%。",
        "项目\n投资\n35\n",
        "指标\n绝对数\n增长（%）\n小麦（吨）\n52\n3.1\n",
        "一等奖\n12\n二等奖\n35\n三等奖\n80\n",
        "产品名称\n产量\n同比增长（%）\n一月生产正常\n二月停产检修\n",
        "指标\n绝对数\n张三\n12\n李四\n35\n",
        "电话\n0570 3021234\n传真\n0570 3021235\n",
        "单位：亿元\n本报记者 陈禾 摄\n第3版\n第4版\n",
        "单位：万元\n张三 12\n李四 35\n王五 80\n",
        "单位：万元\n张三 12\n",
        "参赛名单\n甲队，张三，李四\n乙队，王五，赵六\n",
        "今年种植茶叶，面积1，286亩\n今年种植柑橘，面积2，340亩\n",
        "首页 | 新闻 | 图片\n",
        "| 姓名 | 分数 |\n| --- | --- |\n| 张三 | 12 |\n| 李四 | 35 |\n",
        "指标完成情况\n全市开工项目 120 个 投资 35 亿元\n全市竣工项目 60 个 投资 12 亿元\n",
        "2022年 2021年\n比分 3 2\n比分 1 0\n",
        "队名\t胜\t负\t积分\n红队\t3\t1\t10\n蓝队\t2\t2\t7\n",
        "科室\t周一\t电话\n内科\t8:00\t3021234\n外科\t8:30\t3021235\n",
        "编号\t姓名\t证号\n1\t张三\t31001\n2\t李四\t31002\n",
        "县\t款项\n甲\t12\n",
        "参会的有甲，乙，丙，丁，戊，己，庚，辛，壬，癸，子，丑，寅，共12，13，14，15人。\n",
      })
  void noTable(String text) {
    assertThat(cells(text)).isEmpty();
  }

  @Test
  void aBlankBetweenBordersKeepsItsColumn() {
    List<Metric> cells =
        cells("指标,2020年,2021年,增长（%）\n茶叶（吨）,12,,3.1\n柑橘（吨）,52,50.5,-2.9\n桑蚕（吨）,9,8,-11.1\n");
    assertThat(cells)
        .extracting(cell -> cell.evidence().text() + " " + cell.reading().period().edtf())
        .startsWith("12 2020", "3.1 2021", "52 2020", "50.5 2021");
  }

  /** Two values without a sign may be a level and its change, or two changes. */
  @Test
  void aShortRowThatMayBeReadTwiceGivesNone() {
    String head = "指标 单位 本月 同比增长（%） 1-本月 同比增长（%）\n";
    String rows = "总产值 亿元 86.4 3.1 402.5 3.9\n发电量 亿千瓦时 12.6 -1.4 71.9 2.2\n";
    assertThat(cells("2022年6月主要指标\n" + head + rows + "投资 亿元 11.2 9.7\n")).hasSize(8);
    assertThat(cells("2022年6月主要指标\n" + head + rows + "投资 亿元 -11.2 9.7\n")).hasSize(10);
    assertThat(cells("2022年6月主要指标\n" + head + rows + "利润 亿元 -11.2 9.7\n")).hasSize(8);
  }

  /** A row's number is no value; a number that fills its line is. */
  @Test
  void aRowMayBeNumbered() {
    assertThat(
            cells(
                """
                水利发展主要指标
                序号 指标名称 2020年 2025年目标 年均增长 属性
                1 用水总量（亿立方米） 3.2 3.5 — 约束性
                2 普及率（%） 86 95 〔9〕 预期性
                """))
        .extracting(cell -> cell.evidence().text())
        .containsExactly("3.2", "3.5", "86", "95", "9");
    assertThat(cells("指标\n2020年\n2021年\n企业（家）\n3\n4\n个体（家）\n8\n9\n"))
        .extracting(cell -> cell.evidence().text())
        .containsExactly("3", "4", "8", "9");
  }

  /** {@code 各市} is no part of what is measured. */
  @Test
  void aTitleMayTellForWhomItIs() {
    assertThat(cells("2024年各市专利授权量\n单位：件\n杭州市 38215\n宁波市 25904\n温州市 17330\n"))
        .extracting(cell -> cell.reading().indicator())
        .containsOnly("专利授权量");
  }

  /** A blank within a number is one only where every other number has a fraction. */
  @Test
  void aBlankMayPartTwoCells() {
    assertThat(cells("指标\n2020年\n2021年\n企业（家）\n12\n350\n个体（家）\n820\n940\n"))
        .extracting(cell -> cell.evidence().text())
        .containsExactly("12", "350", "820", "940");
  }

  @Test
  void aTargetMayBeABound() {
    List<Metric> cells = cells("指标\n2020年目标\n受害率（‰）\n≤0.9\n覆盖率（%）\n>43.5\n绿化率（%）\n38\n");
    assertThat(cells)
        .extracting(cell -> ((Figure.Quantity) cell.figure()).bound().label())
        .containsExactly("under", "over", "exact");
    assertThat(cells).extracting(cell -> cell.evidence().text()).startsWith("0.9", "43.5");
  }

  /** {@code 美国大豆} is no state, {@code 上季} of a month is no quarter. */
  @Test
  void aStateIsWhoseARowIs() {
    assertThat(cells("国别\n进口量（吨）\n美国\n52\n巴西\n33\n"))
        .extracting(cell -> cell.reading().subject())
        .containsExactly("美国", "巴西");
    assertThat(cells("品名\n进口量（吨）\n美国大豆\n52\n巴西大豆\n33\n"))
        .extracting(cell -> cell.reading().subject())
        .containsExactly("", "");
  }

  /** 性别比 and 自然增长率 end like words of change; they are levels. */
  @Test
  void aSettledNameOfARateIsALevel() {
    assertThat(cells("指标\n2019年\n2020年\n人口自然增长率（‰）\n3.1\n2.8\n总人口性别比（%）\n104\n103\n"))
        .hasSize(4)
        .allMatch(cell -> cell.reading().aspect() == Aspect.LEVEL);
  }

  /** Two values under three divisions: nobody can say whose they are. */
  @Test
  void aRowWithoutAllItsCellsGivesNone() {
    assertThat(
            cells(
                new Document(
                    "page.txt",
                    "指标\n全市\n莲都区\n龙泉市\n投资（亿元）\n640.5\n96.3\n48.7\n产值（亿元）\n12.6\n8.8\n税收（亿元）\n20\n3\n4\n",
                    "",
                    Optional.empty(),
                    "331100")))
        .extracting(cell -> cell.evidence().text())
        .containsExactly("640.5", "96.3", "48.7", "20", "3", "4");
  }

  /** A head among divisions that names none and no body of theirs gives no row. */
  @Test
  void aColumnThatNamesNobodyGivesNone() {
    assertThat(
            cells(
                new Document(
                    "page.txt",
                    "指标\n全市\n莲都区\n张三\n投资（亿元）\n640.5\n96.3\n48.7\n税收（亿元）\n20\n3\n4\n",
                    "",
                    Optional.empty(),
                    "331100")))
        .extracting(cell -> cell.evidence().text())
        .containsExactly("640.5", "96.3", "20", "3");
  }

  @Test
  void aNameMayReadLikeAHead() {
    assertThat(cells("单位：亿元指标12月末比年初增减存款34.8 1.2 贷款22.5 -0.7 "))
        .extracting(cell -> cell.reading().indicator())
        .containsExactly("存款", "存款", "贷款", "贷款");
  }

  @Test
  void aLongLineOfNumbersCostsItsLength() {
    String row = "存款2291.6 34.8 ".repeat(5_000);
    assertThat(cells("单位：亿元指标12月末比年初增减" + row)).hasSize(10_000);
  }
}
