package io.zhibiao.extract;

import io.zhibiao.extract.place.Gazetteer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A source to be read:
 *
 * <pre>{@code
 * Document.of("a.txt", text).publishedBy("南通日报").publishedOn(LocalDate.of(2022, 2, 7)).in("320600")
 * }</pre>
 *
 * @param source its name in rows: path relative to the input's root, {@code /} as separator
 * @param text its decoded text without byte order mark; offsets of rows count from its beginning
 * @param publication name of the paper or office; empty where unknown
 * @param published publication date; empty where unknown
 * @param regionCode GB/T 2260 code of the publication's home; empty where unknown
 */
public record Document(
    String source,
    String text,
    String publication,
    Optional<LocalDate> published,
    String regionCode) {

  /**
   * Nothing in it is null. The code may be that of a division that is no more; {@link #in} asks.
   */
  public Document {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(regionCode, "regionCode");
  }

  /** A text of which nothing is known but what it says. */
  public static Document of(String source, String text) {
    return new Document(source, text, "", Optional.empty(), "");
  }

  /** The same, of this paper or office. */
  public Document publishedBy(String name) {
    return new Document(source, text, name, published, regionCode);
  }

  /** The same, of this day: it settles 今年 and 去年. */
  public Document publishedOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Document(source, text, publication, Optional.of(day), regionCode);
  }

  /**
   * The same, at home in this division: it settles 我市 and 全区.
   *
   * @param code GB/T 2260: 6 digits, or 9 for a town or street
   * @throws IllegalArgumentException where no division has it
   */
  public Document in(String code) {
    if (Gazetteer.byCode(code).isEmpty()) {
      throw new IllegalArgumentException(
          "no division of China has the code '%s'; codes are those of GB/T 2260, as 320413 for 金坛区"
              .formatted(code));
    }
    return new Document(source, text, publication, published, code);
  }
}
