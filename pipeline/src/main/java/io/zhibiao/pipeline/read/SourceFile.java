package io.zhibiao.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A file to be read. Places are URIs because they carry every file name whole, also one that the
 * platform's encoding can't spell, and can be sent to other machines.
 *
 * @param source its name in rows
 * @param location where it is
 * @param fence the folder that it may not lead out of by a link
 * @param lasting whether it is still there after the run; what a pipe gave is not
 * @param size in bytes when it was found, by which work is shared out; 0 where nobody looked
 */
public record SourceFile(String source, URI location, URI fence, boolean lasting, long size)
    implements Serializable {

  /** A file that stays. */
  public SourceFile(String source, URI location, URI fence) {
    this(source, location, fence, true, 0);
  }

  /** The order of rows: by code points of the source. */
  public static final Comparator<SourceFile> BY_SOURCE =
      Comparator.comparing(file -> file.source().getBytes(UTF_8), Arrays::compareUnsigned);

  Path path() {
    return Path.of(location);
  }

  /** The same source, to be read from a copy on this machine. */
  SourceFile at(Path copy) {
    return new SourceFile(source, copy.toUri(), copy.getRoot().toUri(), lasting, size);
  }

  /** Whether it is a link that leads out of the folder that it was found in. */
  boolean leadsOut() {
    try {
      return !path().toRealPath().startsWith(Path.of(fence));
    } catch (IOException leadsNowhere) {
      return false;
    }
  }
}
