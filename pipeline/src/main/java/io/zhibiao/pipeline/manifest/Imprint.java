package io.zhibiao.pipeline.manifest;

import java.io.Serializable;
import java.time.LocalDate;
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
}
