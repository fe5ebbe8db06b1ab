package io.zhibiao.pipeline.audit;

import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The file {@code findings.csv}: whether the figures of a run agree with each other.
 *
 * @param folder an existing one, to write it to
 */
public record FindingsTarget(String folder) implements Target {

  /** In an existing folder. */
  public static FindingsTarget in(Path folder) {
    return new FindingsTarget(folder.toString());
  }

  @Override
  public Sink open(List<String> sources) throws IOException {
    return FindingsSink.open(Path.of(folder));
  }
}
