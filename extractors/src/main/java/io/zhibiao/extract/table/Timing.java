package io.zhibiao.extract.table;

import io.zhibiao.extract.period.LinkedPassage;
import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.period.Times;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.List;

/** What tells a cell's time: the head of its column, its row's name, the title of its table. */
public final class Timing {

  private final List<TimeRef> head;
  private final List<TimeRef> title;

  Timing(List<TimeRef> head, List<TimeRef> title) {
    this.head = List.copyOf(head);
    this.title = List.copyOf(title);
  }

  /** Whether its table says anything of time. */
  public boolean isTold() {
    return !head.isEmpty() || !title.isEmpty();
  }

  /**
   * The period of the cell.
   *
   * @param article the article's passages
   * @param periods their periods
   * @param reported the period of what tells none
   */
  public Period period(List<TimedPassage> article, List<LinkedPassage> periods, Period reported) {
    Period told = titled(periods);
    Period titled = told.isKnown() ? told : reported;
    if (head.isEmpty()) {
      return titled;
    }
    Period latest = Period.UNKNOWN;
    for (TimeRef ref : head) {
      latest = later(latest, placed(ref, article, periods, told, titled));
    }
    return within(latest, article);
  }

  /** {@code 年末生猪存栏} below {@code 2021年} is of that year's end. */
  private Period within(Period whole, List<TimedPassage> article) {
    for (TimeRef ref : title) {
      if (YearParts.isYear(whole) && ref instanceof TimeRef.Expression time) {
        Period part = Times.in(article.get(time.passage()).times().get(time.time()).time(), whole);
        if (holds(whole, part)) {
          return part;
        }
      }
    }
    return whole;
  }

  private static Period placed(
      TimeRef ref,
      List<TimedPassage> article,
      List<LinkedPassage> periods,
      Period told,
      Period titled) {
    if (ref instanceof TimeRef.Titled part) {
      return YearParts.part(part.span(), titled);
    }
    if (ref instanceof TimeRef.Between years) {
      Period first = placed(years.first(), article, periods, told, titled);
      return YearParts.between(first, placed(years.last(), article, periods, told, titled));
    }
    if (ref instanceof TimeRef.Before before) {
      Period of = placed(before.of(), article, periods, told, titled);
      return YearParts.before(before.step(), of);
    }
    if (ref instanceof TimeRef.Expression time) {
      Period placed = Times.in(article.get(time.passage()).times().get(time.time()).time(), told);
      return placed.isKnown() ? placed : own(time, periods);
    }
    return own(ref, periods);
  }

  /** {@code 2021年…5月份主要指标}: the first time, or the part of it that is named behind it. */
  private Period titled(List<LinkedPassage> periods) {
    Period titled = Period.UNKNOWN;
    for (TimeRef ref : title) {
      Period next = own(ref, periods);
      titled = !titled.isKnown() || holds(titled, next) ? next : titled;
    }
    return titled;
  }

  private static boolean holds(Period whole, Period part) {
    LocalDate start = whole.start().orElse(null);
    LocalDate end = whole.end().orElse(null);
    LocalDate partStart = part.start().orElse(null);
    LocalDate partEnd = part.end().orElse(null);
    return start != null
        && end != null
        && partStart != null
        && partEnd != null
        && !partStart.isBefore(start)
        && !partEnd.isAfter(end);
  }

  private static Period own(TimeRef ref, List<LinkedPassage> periods) {
    if (ref instanceof TimeRef.Expression time) {
      return periods.get(time.passage()).times().get(time.time());
    }
    return ref instanceof TimeRef.BareYear bare ? YearParts.year(bare.year()) : Period.UNKNOWN;
  }

  private static Period later(Period one, Period other) {
    LocalDate end = one.end().orElse(null);
    LocalDate otherEnd = other.end().orElse(null);
    boolean keep = end != null && (otherEnd == null || !otherEnd.isAfter(end));
    return keep ? one : other;
  }
}
