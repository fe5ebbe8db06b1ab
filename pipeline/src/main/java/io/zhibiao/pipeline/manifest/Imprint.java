package io.zhibiao.pipeline.manifest;

import io.zhibiao.pipeline.failure.Bilingual;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who published a source, when and where.
 *
 * @param publication empty where unknown
 * @param published null where unknown
 * @param regionCode GB/T 2260 code of the publication's home; empty where unknown
 */
public record Imprint(String publication, @Nullable LocalDate published, String regionCode)
    implements Serializable {

  /** Nothing is known. */
  public static final Imprint UNKNOWN = new Imprint("", null, "");

  /** {@code 320413} and, for a town, {@code 320413108}. */
  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{5}([0-9]{3})?");

  /** Whether it is written as codes of divisions are. */
  public static boolean isRegionCode(String code) {
    return CODE.matcher(code).matches();
  }

  /** Says that it is not. */
  public static Bilingual notRegionCode(String code) {
    return new Bilingual(
        "区划代码应为 6 位或 9 位数字，而不是 " + Bilingual.quote(code),
        "a region code has 6 or 9 digits, not " + Bilingual.quote(code));
  }
}
