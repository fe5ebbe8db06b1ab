package io.zhibiao.extract.quantity;

import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What makes a numeral a quantity.
 *
 * @param type the kind of figure that it makes
 * @param symbol as rows print it: {@code CNY}, {@code km2}, {@code 家}
 * @param factor what the numeral is to be multiplied by: 0.1 for 角, 10 for 成, else 1
 * @param need what has to be true around it, since its character has other uses
 */
record Unit(FigureType type, String symbol, BigDecimal factor, Need need) {

  /** The guards of ambiguous units; {@code units.tsv} explains each and names the units. */
  enum Need {
    NOTHING,
    LONG,
    SPAN,
    SCORE,
    PART,
    THINGS,
    TENTHS,
    DISCOUNT,
    TURN,
    LEVELS,
    RUN,
    CLOCK,
    DEGREE,
    ARC,
    WORD,
    DAY,
    MONTHS,
    PREFIX,
    SPACED,
    SHIELD;

    static Need of(String cell) {
      return cell.isEmpty() ? NOTHING : valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }

  boolean isMoney() {
    return type == FigureType.MONEY;
  }

  /** The same unit by another name. */
  Unit as(String name) {
    return new Unit(type, name, factor, Need.NOTHING);
  }

  /** Times of rates have their UCUM names: km/h, m/s. */
  private String asBase(FigureType kind) {
    if (kind != FigureType.MEASURE) {
      return symbol;
    }
    return switch (symbol) {
      case "小时" -> "h";
      case "分钟" -> "min";
      case "秒" -> "s";
      default -> symbol;
    };
  }

  /** The same unit with a tenth of the value, so many times. */
  Unit dividedBy(int power) {
    return new Unit(type, symbol, factor.scaleByPowerOfTen(-power), need);
  }

  /** A unit per another: {@code 元/吨 → CNY/t}. */
  Unit per(Unit base) {
    FigureType kind = type == FigureType.COUNT ? FigureType.MEASURE : type;
    return new Unit(kind, symbol + "/" + base.asBase(kind), factor, Need.NOTHING);
  }
}
