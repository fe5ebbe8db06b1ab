package io.zhibiao.extract;

import static io.zhibiao.extract.TableCells.cells;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cells of a table are counted in, and how they stand to their names. */
class TableMeasuresTest {

  @Test
  void aRowPrintedInIsAPartOfTheOneAbove() {
    List<Metric> cells =
        cells(
            """
            指标                  绝对量    同比增长(%)
            工业产值(亿元)        38.62     8.9
            　第一片区            18.05     2.7
            消费价格(上年同期=100)  102.4     2.4
            """);
    assertThat(cells)
        .extracting(cell -> ((Figure.Quantity) cell.figure()).unit())
        .containsExactly("CNY", "%", "CNY", "%", "", "%");
  }

  @Test
  void aColumnInPerCentOfThePlanIsARatio() {
    List<Metric> cells =
        cells(
            "项目\t预算数（万元）\t执行数（万元）\t执行数为预算数的%\t执行数比上年增长%\n契税\t16\t12\t75\t-3.2\n烟叶税\t64\t68\t106\t12\n");
    assertThat(cells)
        .extracting(cell -> cell.reading().aspect())
        .startsWith(Aspect.LEVEL, Aspect.LEVEL, Aspect.RATIO, Aspect.DECREASE);
  }

  @Test
  void anIndexNeedsNoUnit() {
    List<Metric> cells = cells("县区\t综合指数\t同比变化率\n莲都区\t3.92\t-11.3%\n龙泉市\t3.98\t-8.7%\n");
    assertThat(cells).extracting(cell -> cell.evidence().text()).contains("3.92", "-8.7%");
  }
}
