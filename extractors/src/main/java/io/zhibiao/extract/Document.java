package io.zhibiao.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source to be read.
 *
 * @param source its name in rows: path relative to the input's root, {@code /} as separator
 * @param text its decoded text without byte order mark; offsets of rows count from its beginning
 * @param publication name of the paper or office; empty where unknown
 * @param published publication date; null where unknown
 * @param regionCode GB/T 2260 code of the publication's home; empty where unknown
 */
public record Document(
    String source,
    String text,
    String publication,
    @Nullable LocalDate published,
    String regionCode) {}
