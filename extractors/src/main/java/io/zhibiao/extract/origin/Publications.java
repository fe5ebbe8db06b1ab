package io.zhibiao.extract.origin;

import io.zhibiao.extract.text.LineBreaks;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out when a text was published: what is known goes first, then what is surest. */
public final class Publications {

  /** How many lines an imprint may stand from the top or the bottom of a text. */
  private static final int IMPRINT_LINES = 15;

  private Publications() {}

  /**
   * The publication of a text.
   *
   * @param known its date as the manifest has it; null where it has none
   * @param name its name: path relative to the input's root
   * @param paragraphs its mended paragraphs
   */
  public static Publication of(
      @Nullable LocalDate known, String name, SourceText source, List<View> paragraphs) {
    if (known != null) {
      return Publication.on(known, Publication.From.MANIFEST);
    }
    Optional<LocalDate> named = FileNameDate.in(name);
    if (named.isPresent()) {
      return Publication.on(named.get(), Publication.From.FILENAME);
    }
    Optional<LocalDate> printed = ImprintDate.in(outerLines(source));
    if (printed.isPresent()) {
      return Publication.on(printed.get(), Publication.From.TEXT);
    }
    int year = InferredYear.of(paragraphs);
    return year == 0 ? Publication.UNKNOWN : new Publication(null, year, Publication.From.INFERRED);
  }

  private static List<String> outerLines(SourceText source) {
    List<String> first = new ArrayList<>();
    Deque<String> last = new ArrayDeque<>();
    String text = source.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !LineBreaks.isLineBreak(text.charAt(i))) {
        continue;
      }
      if (!text.substring(start, i).isBlank()) {
        Span line = new Span(start, i);
        if (first.size() < IMPRINT_LINES) {
          first.add(Mending.mend(source, List.of(line)).chars());
        } else {
          last.add(Mending.mend(source, List.of(line)).chars());
        }
        if (last.size() > IMPRINT_LINES) {
          last.removeFirst();
        }
      }
      start = i + 1;
    }
    first.addAll(last);
    return first;
  }
}
