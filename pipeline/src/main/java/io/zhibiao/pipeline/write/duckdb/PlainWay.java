package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ways to files that DuckDB can spell. In an address {@code ;} begins options: a folder that has
 * one is reached by a link, one for the life of the program, as DuckDB knows an open file by its
 * address. What stands behind a {@code ?} DuckDB itself takes for options, links followed.
 */
final class PlainWay {

  private static final Map<Path, Path> LINKS = new ConcurrentHashMap<>();

  private PlainWay() {}

  /**
   * The way to a file.
   *
   * @throws OutputException where there is none
   */
  static Path to(Path file) {
    Path folder = file.toAbsolutePath().resolveSibling("");
    if (file.toAbsolutePath().toString().indexOf('?') >= 0) {
      String name = Bilingual.quote(folder);
      throw new OutputException(
          new Bilingual(
              "DuckDB 写不进名字里有 ? 的文件夹 %s，请用 --output 另选一个".formatted(name),
              "DuckDB can't write to the folder %s with ? in its name, choose another one with --output"
                  .formatted(name)));
    }
    return file.toString().indexOf(';') < 0
        ? file
        : LINKS.computeIfAbsent(folder, PlainWay::link).resolve(String.valueOf(file.getFileName()));
  }

  private static Path link(Path folder) {
    try {
      Path place = Files.createTempDirectory("zhibiao");
      place.toFile().deleteOnExit();
      Path link = Files.createSymbolicLink(place.resolve("folder"), folder);
      link.toFile().deleteOnExit();
      return link;
    } catch (IOException | UnsupportedOperationException e) {
      String name = Bilingual.quote(folder);
      String reason = Bilingual.quote(String.valueOf(e.getMessage()));
      throw new OutputException(
          new Bilingual(
              "DuckDB 写不进名字里有 ; 的文件夹 %s，也无法为它建链接：%s".formatted(name, reason),
              "DuckDB can't spell the folder %s with ; in its name, and no link to it can be made: %s"
                  .formatted(name, reason)),
          e);
    }
  }
}
