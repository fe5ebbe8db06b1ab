package io.zhibiao.extract.origin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a text was published, as far as that is known.
 *
 * @param day the day; null where at most the year is known
 * @param year the year; 0 where nothing is known
 * @param from what told it
 */
public record Publication(@Nullable LocalDate day, int year, From from) {

  /** What tells the date of a publication, the surest first. */
  public enum From {
    MANIFEST("manifest"),
    FILENAME("filename"),
    /** A masthead or an imprint: 2022年11月4日 星期五. */
    TEXT("text"),
    /** What the text says of years: 截至2021年底. Only the year is known. */
    INFERRED("inferred"),
    NOTHING("");

    private final String label;

    From(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Nothing tells. */
  public static final Publication UNKNOWN = new Publication(null, 0, From.NOTHING);

  static Publication on(LocalDate day, From from) {
    return new Publication(day, day.getYear(), from);
  }

  /** ISO 8601: the day, or the year, or nothing. */
  public String label() {
    if (day != null) {
      return day.toString();
    }
    return year == 0 ? "" : Integer.toString(year);
  }
}
