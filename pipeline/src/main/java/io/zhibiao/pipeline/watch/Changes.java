package io.zhibiao.pipeline.watch;

import io.zhibiao.pipeline.read.FileState;
import io.zhibiao.pipeline.read.Fingerprint;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the pages that are to be taken in, look by look. A page is ready once it looks as it did at
 * the look before: somebody may still be writing it. One whose content was taken in before is not
 * taken again, whatever its time says.
 */
public final class Changes {

  /** How pages looked last. */
  private Map<String, FileState> seen = Map.of();

  /** How they looked when they were taken in or found to be as they were. */
  private final Map<String, FileState> done = new HashMap<>();

  /**
   * The pages that are ready and have to be taken in.
   *
   * @param files all that are there now
   * @param taken the SHA-256 of what was taken in, by source
   */
  public List<SourceFile> ready(List<SourceFile> files, Map<String, String> taken) {
    Map<String, FileState> now = new HashMap<>();
    List<SourceFile> ready = new ArrayList<>();
    for (SourceFile file : files) {
      String source = file.source();
      FileState state = FileState.of(file);
      now.put(source, state);
      if (state.equals(seen.get(source)) && !state.equals(done.get(source))) {
        if (isAsTaken(file, taken)) {
          done.put(source, state);
        } else {
          ready.add(file);
        }
      }
    }
    seen = now;
    return List.copyOf(ready);
  }

  /** These were taken in as they looked last. */
  public void take(List<SourceFile> files) {
    for (SourceFile file : files) {
      done.put(file.source(), Objects.requireNonNull(seen.get(file.source())));
    }
  }

  /** What can't be read is told when it is taken in. */
  private static boolean isAsTaken(SourceFile file, Map<String, String> taken) {
    String sha256 = taken.get(file.source());
    if (sha256 == null) {
      return false;
    }
    try {
      return Fingerprint.of(file).sha256().equals(sha256);
    } catch (ReadException e) {
      return false;
    }
  }
}
