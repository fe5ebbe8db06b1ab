package io.zhibiao.pipeline.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is printed in a file.
 *
 * @param text what offsets of rows refer to
 * @param form what it was written in: {@code GB18030}, {@code HTML UTF-8}, {@code PDF}
 * @param plain whether the file itself is the text, so that offsets lead into it
 * @param published the day that the file names as its own beside its text; null where it names none
 */
public record PageText(String text, String form, boolean plain, @Nullable LocalDate published) {

  /** What names no day beside its text. */
  public PageText(String text, String form, boolean plain) {
    this(text, form, plain, null);
  }

  static PageText plain(DecodedText decoded) {
    return new PageText(decoded.text(), decoded.charset().name(), true);
  }
}
