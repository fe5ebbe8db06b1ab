package io.zhibiao.pipeline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a file tells without reading it. One that is written to looks different soon.
 *
 * @param size in bytes; -1 where it can't be looked at
 * @param modified when it was written to; null likewise
 */
public record FileState(long size, @Nullable FileTime modified) {

  private static final FileState UNKNOWN = new FileState(-1, null);

  /** As it is now. */
  public static FileState of(SourceFile file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
      return new FileState(attributes.size(), attributes.lastModifiedTime());
    } catch (IOException leadsNowhere) {
      return UNKNOWN;
    }
  }
}
