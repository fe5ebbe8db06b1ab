package io.zhibiao.pipeline.row;

import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where a source was published, and how that is known.
 *
 * @param published null where unknown
 * @param publishedFrom what tells the date: {@code manifest}; empty where nothing does
 * @param region the publication's home
 * @param regionFrom what tells the home; empty where nothing does
 */
public record Provenance(
    @Nullable LocalDate published, String publishedFrom, Region region, String regionFrom) {}
