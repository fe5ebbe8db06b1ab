package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.duckdb.DuckDbTarget;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where a watch keeps what it has taken in: rows and the sources that they are of, in the same
 * transaction of a DuckDB file. Other databases come before it: where the program is killed between
 * two of them, the sources are taken again, and their rows replace themselves.
 */
record Store(
    Path folder,
    DuckDbTarget kept,
    List<Target> databases,
    List<Target> files,
    Function<List<String>, RunFacts> factsOf) {

  /**
   * The targets of a watch, that are sure to take its result.
   *
   * @param factsOf what is told of the files that are written for these sources
   */
  static Store open(
      Path folder,
      TargetOptions options,
      Indicators indicators,
      Function<List<String>, RunFacts> factsOf) {
    DuckDbTarget kept = new DuckDbTarget(folder.toString(), new Dimensions(indicators), false);
    List<Target> databases = new ArrayList<>(options.databases(folder, indicators, false));
    databases.remove(kept);
    databases.add(kept);
    databases.forEach(Target::check);
    return new Store(folder, kept, List.copyOf(databases), options.files(folder), factsOf);
  }

  /** The SHA-256 of each source when it was taken in. */
  Map<String, String> taken() {
    return kept.taken();
  }

  /** Drops the rows of these sources from all databases. */
  void forget(List<String> sources) {
    for (Target database : databases) {
      try (Sink sink = database.open(sources)) {
        sink.finish();
        sink.publish();
      } catch (IOException e) {
        throw OutputException.of(folder, e);
      }
    }
  }

  /** Writes all that is kept to the files. */
  void export() {
    List<String> sources = List.copyOf(taken().keySet());
    RunTarget target = new RunTarget(folder.toString(), factsOf.apply(sources), files);
    try (Sink sink = target.open(sources)) {
      kept.read(sink);
      sink.finish();
      sink.publish();
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }
}
