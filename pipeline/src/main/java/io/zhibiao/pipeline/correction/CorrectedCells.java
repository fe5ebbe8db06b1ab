package io.zhibiao.pipeline.correction;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Status;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.row.Edtf;
import io.zhibiao.pipeline.row.MetricColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a corrected row, looked at together: what they give is a row of the contract,
 * whatever the row was.
 */
final class CorrectedCells {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}([.][0-9]{1,40})?");
  private static final Pattern MONEY = Pattern.compile("[A-Z]{3}(/.+)?");
  private static final Set<String> PERCENTAGES = Set.of("%", "‰", "pp");
  private static final Map<MetricColumn, List<String>> LABELS =
      Map.of(
          MetricColumn.TYPE, labels(FigureType.values(), FigureType::label),
          MetricColumn.BOUND, labels(Bound.values(), Bound::label),
          MetricColumn.ASPECT, labels(Aspect.values(), Aspect::label),
          MetricColumn.COMPARISON, labels(Comparison.values(), Comparison::label),
          MetricColumn.STATUS, labels(Status.values(), Status::label));

  /** Those of a quantity, which a date has not. */
  private static final List<MetricColumn> QUANTITY =
      List.of(MetricColumn.VALUE, MetricColumn.UNIT, MetricColumn.BOUND, MetricColumn.ASPECT);

  private final CorrectionLine line;
  private final Map<MetricColumn, String> cells = new EnumMap<>(MetricColumn.class);

  private CorrectedCells(CorrectionLine line) {
    this.line = line;
  }

  /** All columns of the reading that the table has. */
  static Map<MetricColumn, String> of(CorrectionLine line) {
    CorrectedCells corrected = new CorrectedCells(line);
    for (MetricColumn column : MetricColumn.READING) {
      if (line.has(column)) {
        corrected.cells.put(column, line.get(column));
      }
    }
    corrected.check();
    return corrected.cells;
  }

  /** Likewise, for a row that there was none of: the table has to have all of them. */
  static Map<MetricColumn, String> whole(CorrectionLine line) {
    for (MetricColumn column : MetricColumn.READING) {
      if (!line.has(column)) {
        String header = column.header();
        throw line.refuse(
            MetricColumn.METRIC_ID,
            "补录的数据还要有列 " + header,
            "is added, and so needs the column " + header);
      }
    }
    return of(line);
  }

  private void check() {
    boolean date = FigureType.DATE.label().equals(cells.get(MetricColumn.TYPE));
    if (date) {
      refuseQuantity();
    } else {
      checkQuantity();
    }
    checkLabel(MetricColumn.TYPE, false);
    checkLabel(MetricColumn.BOUND, date);
    checkLabel(MetricColumn.ASPECT, date);
    checkLabel(MetricColumn.COMPARISON, true);
    checkLabel(MetricColumn.STATUS, false);
    checkRegionCode();
    checkPeriod();
  }

  private void refuseQuantity() {
    for (MetricColumn column :
        List.of(
            MetricColumn.VALUE,
            MetricColumn.VALUE_MAX,
            MetricColumn.UNIT,
            MetricColumn.BOUND,
            MetricColumn.ASPECT)) {
      if (!cells.getOrDefault(column, "").isEmpty()) {
        throw line.refuse(column, "类型为 date 时应为空", "is empty where the type is date");
      }
      cells.put(column, "");
    }
  }

  private void checkQuantity() {
    if (cells.containsKey(MetricColumn.TYPE)) {
      for (MetricColumn column : QUANTITY) {
        if (!line.has(column)) {
          throw line.refuse(
              MetricColumn.TYPE,
              "列 type 须与 value、unit、bound、aspect 同在",
              "goes with the columns value, unit, bound and aspect");
        }
      }
      checkUnit();
    }
    checkDecimal(MetricColumn.VALUE, false);
    checkDecimal(MetricColumn.VALUE_MAX, true);
  }

  private void checkDecimal(MetricColumn column, boolean mayBeEmpty) {
    String cell = cells.get(column);
    if (cell == null || (cell.isEmpty() && mayBeEmpty)) {
      return;
    }
    if (!DECIMAL.matcher(cell).matches()) {
      throw line.refuse(column, "应为小数，如 5827.81", "is a decimal, such as 5827.81");
    }
  }

  private void checkUnit() {
    String unit = cells.getOrDefault(MetricColumn.UNIT, "");
    @Nullable FigureType type = type();
    boolean fits =
        type == null
            || switch (type) {
              case PERCENTAGE -> PERCENTAGES.contains(unit);
              case MONEY -> MONEY.matcher(unit).matches();
              case RATIO -> unit.equals("倍");
              case AGE -> unit.equals("岁");
              case ORDINAL -> unit.isEmpty();
              case MEASURE, DURATION -> !unit.isEmpty();
              case COUNT, DATE -> true;
            };
    if (!fits) {
      throw line.refuse(
          MetricColumn.UNIT,
          "不是类型 %s 的单位".formatted(cells.get(MetricColumn.TYPE)),
          "is no unit of the type " + cells.get(MetricColumn.TYPE));
    }
  }

  /** Null where the label is none; that is told of the label itself. */
  private @Nullable FigureType type() {
    return Arrays.stream(FigureType.values())
        .filter(type -> type.label().equals(cells.get(MetricColumn.TYPE)))
        .findFirst()
        .orElse(null);
  }

  private void checkLabel(MetricColumn column, boolean mayBeEmpty) {
    String cell = cells.get(column);
    List<String> labels = LABELS.getOrDefault(column, List.of());
    if (cell == null || (cell.isEmpty() && mayBeEmpty) || labels.contains(cell)) {
      return;
    }
    String all = String.join(", ", labels);
    throw line.refuse(column, "应为其中之一：" + all, "is one of " + all);
  }

  private void checkRegionCode() {
    String code = cells.getOrDefault(MetricColumn.REGION_CODE, "");
    if (!code.isEmpty() && !Imprint.isRegionCode(code)) {
      var wrong = Imprint.notRegionCode(code);
      throw line.refuse(MetricColumn.REGION_CODE, wrong.chinese(), wrong.english());
    }
  }

  private void checkPeriod() {
    String edtf = cells.get(MetricColumn.PERIOD);
    if (edtf == null) {
      return;
    }
    try {
      Period period = Edtf.period(edtf);
      putDay(MetricColumn.PERIOD_START, period.start());
      putDay(MetricColumn.PERIOD_END, period.end());
    } catch (IllegalArgumentException e) {
      throw line.refuse(
          MetricColumn.PERIOD,
          "时期应写作 2021、2021-03、2021-03-05 或 2021-01/2021-06",
          "a period is written 2021, 2021-03, 2021-03-05 or 2021-01/2021-06");
    }
  }

  /** A period's days follow from it; the table may have them, but no others. */
  private void putDay(MetricColumn column, Optional<LocalDate> day) {
    String follows = day.map(LocalDate::toString).orElse("");
    String given = line.get(column);
    if (!given.isEmpty() && !given.equals(follows)) {
      throw line.refuse(column, "与 period 不符", "does not agree with period");
    }
    cells.put(column, follows);
  }

  private static <T> List<String> labels(T[] values, Function<T, String> labelOf) {
    return Arrays.stream(values).map(labelOf).filter(label -> !label.isEmpty()).toList();
  }
}
