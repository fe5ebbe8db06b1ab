package io.zhibiao.extract.origin;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.period.Part;
import io.zhibiao.extract.period.Time;
import io.zhibiao.extract.period.TimeExpression;
import io.zhibiao.extract.period.Times;
import io.zhibiao.extract.period.YearRef;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Found;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The date in a masthead, an imprint or the line under a report's title: {@code 2022年11月4日 星期五},
 * {@code ——2024年1月9日在市第五届人民代表大会第四次会议上}. Not a date in a sentence: {@code 截至2020年5月19日，全县…}.
 */
final class ImprintDate {

  /** Lines of an imprint are short. */
  private static final int LONGEST = 80;

  /** A line that is hardly more than its date needs no sign. */
  private static final int REST_WITHOUT_SIGN = 6;

  private static final class Holder {
    /** Sign in the line to its rank; a lower one is surer. */
    private static final List<Sign> SIGNS =
        Table.load(ImprintDate.class, "imprint-signs.tsv").rows().stream()
            .map(row -> new Sign(row.get("sign"), Integer.parseInt(row.get("rank"))))
            .toList();
  }

  private record Sign(String text, int rank) {}

  private record Found(LocalDate date, int rank) {}

  private ImprintDate() {}

  /**
   * The date of the surest line.
   *
   * @param lines the first and last lines of a text
   */
  static Optional<LocalDate> in(OuterLines lines) {
    Found best = null;
    for (int i = 0; i < lines.all().size(); i++) {
      String line = lines.all().get(i);
      String below = i + 1 < lines.all().size() ? lines.all().get(i + 1) : "";
      boolean broken = line.endsWith("月") && isDayOfMonth(below);
      Optional<Found> found =
          broken ? inLine(line + below + "日", true) : inLine(line, lines.own().contains(line));
      if (found.isPresent() && (best == null || found.get().rank() < best.rank())) {
        best = found.get();
      }
    }
    return Optional.ofNullable(best).map(Found::date);
  }

  /** The day that many a masthead prints in large letters below the month. */
  private static boolean isDayOfMonth(String line) {
    return !line.isEmpty()
        && line.length() <= 2
        && line.chars().allMatch(c -> Characters.isDigit((char) c));
  }

  private static Optional<Found> inLine(String line, boolean own) {
    if (line.length() > LONGEST || line.indexOf('。') >= 0) {
      return Optional.empty();
    }
    Optional<TimeExpression> day =
        Times.find(line).stream().filter(time -> day(time.time()).isPresent()).findFirst();
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int rest = line.strip().length() - day.get().span().length();
    int signed = rank(line);
    int rank = rest <= REST_WITHOUT_SIGN || (own && signed == 0) ? 1 : signed;
    return rank == 0 ? Optional.empty() : day(day.get().time()).map(date -> new Found(date, rank));
  }

  private static int rank(String line) {
    return Holder.SIGNS.stream()
        .filter(sign -> line.contains(sign.text()))
        .mapToInt(Sign::rank)
        .min()
        .orElse(0);
  }

  private static Optional<LocalDate> day(Time time) {
    if (time instanceof Time.Calendar calendar
        && calendar.year() instanceof YearRef.Named year
        && calendar.part() instanceof Part.Day day) {
      try {
        return Optional.of(LocalDate.of(year.year(), day.month(), day.day()));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
