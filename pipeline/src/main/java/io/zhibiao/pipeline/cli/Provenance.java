package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.write.Sha256;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
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
    Map<String, Path> places = new TreeMap<>();
    for (SourceFile file : files) {
      if (file.lasting()) {
        places.put(file.source(), Path.of(file.location()));
      }
    }
    return facts(places, folder);
  }

  /**
   * Of a run that reads sources.
   *
   * @param places where they are, by their names
   * @param folder an existing one for the result
   */
  RunFacts facts(Map<String, Path> places, Path folder) {
    try {
      Path from = folder.toRealPath();
      Map<String, String> paths = new TreeMap<>();
      places.forEach((source, place) -> paths.put(source, path(from, place)));
      List<RunFile.Table> given = new ArrayList<>();
      for (GivenTable table : tables) {
        Path file = table.file();
        given.add(
            new RunFile.Table(table.option(), path(from, file), Files.size(file), Sha256.of(file)));
      }
      return new RunFacts(Version.number(), command, runner, options, given, paths);
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }

  /** As the same on all systems. */
  private static String path(Path from, Path place) {
    Path file = place.toAbsolutePath().normalize();
    Path told = file.getRoot().equals(from.getRoot()) ? from.relativize(file) : file;
    return told.toString().replace(File.separatorChar, '/');
  }
}
