package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells which time goes on behind a sentence. */
final class GoingOn {

  private static final String MARKS = "：，:,";

  private final String chars;
  private final Clauses clauses;
  private final List<Said> said;
  private final Period reported;

  /**
   * @param reported what the article reports on, which goes on behind what is told beside it
   */
  GoingOn(String chars, Clauses clauses, List<Said> said, Period reported) {
    this.chars = chars;
    this.clauses = clauses;
    this.said = said;
    this.reported = reported;
  }

  /**
   * The last time that runs in the sentence; not one behind all its figures where they have
   * another: {@code 一季度收入5亿元，为2021年开了好局。}
   *
   * @param first of the times said in it
   * @param last behind the last of them
   * @param carried what ran where it began
   * @param mentions its figures and dates
   */
  Optional<Said> behind(int first, int last, Optional<Said> carried, List<Mention> mentions) {
    List<Mention> figures = TimedPassage.figures(mentions);
    boolean told = !figures.isEmpty() && isTold(first, last, carried, figures.get(0));
    int end = told ? figures.get(figures.size() - 1).span().end() : Integer.MAX_VALUE;
    for (int i = last - 1; i >= first; i--) {
      Said time = said.get(i);
      boolean outside = !clauses.isInBrackets(time.span());
      if (time.role() == Role.RUNS && outside && time.span().start() < end && !isBeside(time)) {
        return Optional.of(time);
      }
      if (time.role() == Role.BREAKS && outside) {
        return Optional.empty();
      }
    }
    return carried;
  }

  /**
   * Whether a time is told only beside what the article reports on: of a part, {@code
   * 其中：11月份完成5亿元}, or of what this is held against, {@code 同类案件前年只有97件}.
   */
  private boolean isBeside(Said time) {
    if (!reported.isKnown()) {
      return false;
    }
    int start = time.span().start();
    int mark = start > 0 && MARKS.indexOf(chars.charAt(start - 1)) >= 0 ? start - 1 : start;
    return Cues.GOING_ON.endAt(chars, mark)
        || (clauses.start(start) < start && isPast(time.governing()));
  }

  private boolean isPast(Period time) {
    LocalDate end = time.end().orElse(null);
    LocalDate first = reported.start().orElse(null);
    return end != null && first != null && end.isBefore(first);
  }

  /** Whether a time runs where the first figure stands. */
  private boolean isTold(int first, int last, Optional<Said> carried, Mention figure) {
    boolean told = carried.isPresent();
    for (int i = first; i < last && !told; i++) {
      Said time = said.get(i);
      told = time.role() == Role.RUNS && time.span().start() < figure.span().start();
    }
    return told;
  }
}
