package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The files that the user means by an address: {@code s3://bucket/pages}, a file, a glob. */
final class StoredFiles {

  private StoredFiles() {}

  /**
   * The texts below a folder, the file, or what the glob takes; hidden ones only where they are
   * named. There may be none.
   *
   * @throws UsageException where the storage gives no answer, with its own words
   */
  static List<FoundFile> of(String argument) {
    try {
      return Glob.isGlob(argument) ? glob(argument) : fileOrTexts(Location.of(argument));
    } catch (FileNotFoundException nothingThere) {
      return List.of();
    } catch (IOException e) {
      String name = Bilingual.quote(argument);
      String reason = Bilingual.quote(String.valueOf(e.getMessage()));
      throw new UsageException(
          new Bilingual(
              "无法列出 %s：%s".formatted(name, reason), "cannot list %s: %s".formatted(name, reason)),
          e);
    }
  }

  private static List<FoundFile> fileOrTexts(Location given) throws IOException {
    List<FoundFile> texts = found(given, given.below(), Format::isKnown);
    if (!texts.isEmpty()) {
      return texts;
    }
    Location folder = new Location(given.address().replaceFirst("/[^/]*$", ""));
    return found(folder, given.file().stream().toList(), name -> true);
  }

  private static List<FoundFile> glob(String argument) throws IOException {
    int sign = 0;
    while (!Glob.isGlob(argument.substring(sign, sign + 1))) {
      sign++;
    }
    Location root = new Location(argument.substring(0, argument.lastIndexOf('/', sign)));
    return found(root, Location.matching(argument), name -> !name.equals(Glob.MANIFEST));
  }

  private static List<FoundFile> found(
      Location root, List<Location.Found> files, Predicate<String> taken) {
    return files.stream()
        .filter(file -> taken.test(file.location().name()))
        .map(file -> (FoundFile) new StoredFile(root, file.location(), file.bytes()))
        .filter(file -> Arrays.stream(file.name(0).split("/", -1)).noneMatch(StoredFiles::isHidden))
        .toList();
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".");
  }
}
