package io.zhibiao.audit.claim;

import io.zhibiao.extract.place.Gazetteer;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads the parts of a claim that stand in cells of their own. */
public final class NamedParts {

  private static final int YEAR = "2021".length();
  private static final int MONTH = "2021-02".length();
  private static final char TO = '/';

  private NamedParts() {}

  /** The division of a code; one that no table has keeps its code alone. */
  public static Region regionOfCode(String code) {
    return Gazetteer.byCode(code).orElseGet(() -> new Region(code, ""));
  }

  /** The deepest division that a name tells: {@code 江苏省/南通市}, {@code 南通}; empty for none. */
  public static Optional<Region> regionOfName(String name) {
    List<Region> named = Places.regionsIn(name);
    return named.isEmpty()
        ? Places.byShortName(name).stream().findFirst()
        : Optional.of(named.get(named.size() - 1));
  }

  /**
   * A time as rows print it: {@code 2021}, {@code 2021-02}, {@code 2021-02-25}, {@code
   * 2021-01/2021-09}; empty for anything else.
   */
  public static Optional<Period> period(String edtf) {
    int to = edtf.indexOf(TO);
    try {
      LocalDate start = first(to < 0 ? edtf : edtf.substring(0, to));
      LocalDate end = last(edtf.substring(to + 1));
      return end.isBefore(start) ? Optional.empty() : Optional.of(Period.of(edtf, start, end));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static LocalDate first(String time) {
    if (time.length() == YEAR) {
      return Year.parse(time).atDay(1);
    }
    return time.length() == MONTH ? YearMonth.parse(time).atDay(1) : LocalDate.parse(time);
  }

  private static LocalDate last(String time) {
    if (time.length() == YEAR) {
      return Year.parse(time).atMonth(12).atEndOfMonth();
    }
    return time.length() == MONTH ? YearMonth.parse(time).atEndOfMonth() : LocalDate.parse(time);
  }
}
