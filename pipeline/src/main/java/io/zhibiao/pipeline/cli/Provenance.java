package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.Sha256;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a command tells of the run that it begins.
 *
 * @param options that the result depends on, without secrets
 */
record Provenance(String command, String runner, List<String> options, List<GivenTable> tables) {

  /** Of a run that reads these files. */
  RunFacts facts(List<SourceFile> files, Path folder) {
    Map<String, Location> places = new TreeMap<>();
    for (SourceFile file : files) {
      if (file.lasting()) {
        places.put(file.source(), Location.of(file.location()));
      }
    }
    return facts(places, Location.of(folder));
  }

  /**
   * Of a run that reads sources.
   *
   * @param places where they are, by their names; of shards, each tells its own
   * @param folder an existing one for the result
   */
  RunFacts facts(Map<String, Location> places, Location folder) {
    try {
      Location from = folder.isRemote() ? folder : Location.of(folder.path().toRealPath());
      Map<String, String> paths = new TreeMap<>();
      places.forEach((source, place) -> paths.put(source, place.from(from)));
      List<RunFile.Table> given = new ArrayList<>();
      for (GivenTable table : tables) {
        byte[] bytes = table.file().bytes();
        given.add(
            new RunFile.Table(
                table.option(), table.file().from(from), bytes.length, Sha256.of(bytes)));
      }
      return new RunFacts(Version.number(), command, runner, options, given, paths);
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }
}
