package io.zhibiao.pipeline.write.run;

import io.zhibiao.pipeline.write.Draft;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Sinks;
import io.zhibiao.pipeline.write.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a run, and {@code run.json} that binds them together.
 *
 * @param folder an existing one, in which the files stand
 * @param files what is written there
 */
public record RunTarget(String folder, RunFacts facts, List<Target> files) implements Target {

  public RunTarget {
    files = List.copyOf(files);
  }

  @Override
  public void check() {
    files.forEach(Target::check);
  }

  @Override
  public Sink open(List<String> sources) throws IOException {
    Path place = Path.of(folder);
    Draft told = Draft.of(place.resolve(RunFile.NAME));
    try {
      return new RunSink(place, facts, sources, Sinks.open(files, sources), told);
    } catch (IOException | RuntimeException e) {
      told.close();
      throw e;
    }
  }
}
