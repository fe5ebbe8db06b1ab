package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;
import static io.zhibiao.extract.numeral.Runs.between;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether a time of an earlier sentence still runs where a figure stands. */
final class Carrying {

  /** How far before a figure a sign is looked for that it is of another time. */
  private static final int STILL_REACH = 60;

  private final String chars;
  private final Clauses clauses;
  private final @Nullable LocalDate published;

  Carrying(String chars, Clauses clauses, Published published) {
    this.chars = chars;
    this.clauses = clauses;
    this.published = published.day().orElse(null);
  }

  /**
   * Whether the time that ran so far ends where a sentence begins that tells none: {@code 换届后，…} is
   * at another moment, which nothing dates (会后 is of the day), and {@code 《条例》规定，…} holds at any
   * time.
   */
  boolean endsAt(Span sentence, Optional<Period> running) {
    int end = clauses.end(sentence.start());
    char sign = at(chars, end - 1);
    boolean ofDay = running.filter(Periods::isDay).isPresent();
    boolean moment = !ofDay && end < sentence.end() && (sign == '后' || sign == '前');
    return moment || Cues.NORM.in(chars.substring(sentence.start(), sentence.end()));
  }

  /** Whether a time begins behind the publication. */
  boolean isAhead(Period time) {
    LocalDate start = time.start().orElse(null);
    return published != null && start != null && start.isAfter(published);
  }

  private boolean isOfNow(Period time) {
    LocalDate start = time.start().orElse(null);
    LocalDate end = time.end().orElse(null);
    return published == null
        || start == null
        || end == null
        || !(start.isAfter(published) || end.isBefore(published));
  }

  /** A time that is over says nothing of a plan in a later sentence. */
  private boolean isOvertaken(Period time, int from, int place) {
    LocalDate end = time.end().orElse(null);
    return published != null
        && end != null
        && end.isBefore(published)
        && place > from
        && Outlook.at(chars, new Span(from, place), place) == Status.PLANNED;
  }

  /** {@code 明年增设5所。不过，学生有3万人}: a time ahead says nothing of what is held against it. */
  private boolean isContrasted(Period time, int sentence, int from, int place) {
    return isAhead(time)
        && Cues.TURN.beginAt(chars, sentence)
        && Outlook.at(chars, new Span(from, place), place) == Status.ACTUAL;
  }

  /** What is going on now is of no time that is over. */
  boolean stillRuns(Period time, int sentence, int place) {
    int start = Math.max(sentence, place - STILL_REACH);
    int end = Math.min(clauses.end(place), place + STILL_REACH);
    String before = between(chars, start, Math.max(place, end));
    boolean now = Cues.STILL_GOING.in(before);
    return !Cues.HABIT.in(before)
        && (!now || isOfNow(time))
        && !isOvertaken(time, start, place)
        && !isContrasted(time, sentence, start, place);
  }
}
