package io.zhibiao.extract.origin;

import io.zhibiao.extract.period.FoundTimes;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Found;
import io.zhibiao.extract.value.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds out when a text was published: what is known goes first, then what is surest. */
public final class Publications {

  private Publications() {}

  /**
   * The publication of a text.
   *
   * @param known its date as the manifest has it; empty where it has none
   * @param name its name: path relative to the input's root
   * @param lines its first and last lines
   * @param paragraphs its mended paragraphs
   * @param times the expressions of time in them
   */
  public static Found<Published> of(
      Optional<LocalDate> known,
      String name,
      OuterLines lines,
      List<View> paragraphs,
      FoundTimes times) {
    if (known.isPresent()) {
      return new Found<>(Published.on(known.get()), Found.Source.MANIFEST);
    }
    Optional<LocalDate> named = FileNameDate.in(name);
    if (named.isPresent()) {
      return new Found<>(Published.on(named.get()), Found.Source.FILENAME);
    }
    Optional<LocalDate> printed = ImprintDate.in(lines);
    if (printed.isPresent()) {
      return new Found<>(Published.on(printed.get()), Found.Source.TEXT);
    }
    int year = InferredYear.of(paragraphs, times);
    return year == 0
        ? new Found<>(Published.UNKNOWN, Found.Source.NOTHING)
        : new Found<>(Published.in(year), Found.Source.INFERRED);
  }
}
