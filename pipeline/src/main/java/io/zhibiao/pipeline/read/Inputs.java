package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the files that the user means. */
public final class Inputs {

  private static final String NOTHING = "no such file or folder: %s";

  private Inputs() {}

  /**
   * The files behind files, folders and globs: each once, each with a name of its own, in the order
   * of their names.
   *
   * @throws UsageException where an input leads to no file at all
   */
  public static List<SourceFile> list(List<String> arguments) {
    Map<Object, FoundFile> once = new LinkedHashMap<>();
    for (String argument : arguments) {
      for (FoundFile file : find(argument)) {
        once.putIfAbsent(file.identity(), file);
      }
    }
    return SourceNames.assign(List.copyOf(once.values()));
  }

  /**
   * The texts below a folder, each named by its path from there; there may be none yet.
   *
   * @param except an existing folder whose files are not meant, there or elsewhere
   */
  public static List<SourceFile> below(Path folder, Path except) throws IOException {
    Path root = folder.toRealPath();
    Path outside = except.toRealPath();
    Map<Path, LocalFile> once = new LinkedHashMap<>();
    for (LocalFile file : TextFolder.texts(root, root)) {
      if (!file.path().startsWith(outside)) {
        once.putIfAbsent(file.identity(), file);
      }
    }
    return SourceNames.assign(List.copyOf(once.values()));
  }

  /** The texts below a folder, each named by its path from there; there may be none yet. */
  public static List<SourceFile> below(Path folder) throws IOException {
    Path root = folder.toRealPath();
    return SourceNames.assign(TextFolder.texts(root, root));
  }

  /** Whether a file of this name is taken from a folder. */
  public static boolean isText(String name) {
    return Format.isKnown(String.valueOf(Path.of(name).getFileName()));
  }

  private static Collection<? extends FoundFile> find(String argument) {
    if (Location.isRemote(argument)) {
      return orNothing(StoredFiles.of(argument), "找不到文件或文件夹：%s", NOTHING, argument);
    }
    Path path = parse(argument);
    if (Files.isDirectory(path)) {
      return textsOf(path);
    }
    if (Files.exists(path)) {
      return List.of(LocalFile.named(path));
    }
    if (Glob.isGlob(argument)) {
      return orNothing(Glob.expand(argument), "没有文件符合：%s", "no file matches %s", argument);
    }
    throw nothing("找不到文件或文件夹：%s", NOTHING, argument);
  }

  private static Path parse(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw nothing("找不到文件或文件夹：%s", NOTHING, argument);
    }
  }

  private static List<LocalFile> textsOf(Path folder) {
    try {
      Path root = folder.toRealPath();
      return orNothing(
          TextFolder.texts(root, root),
          "文件夹里没有文本（*.txt、*.pdf、*.docx、*.html 等）：%s",
          "no texts (*.txt, *.pdf, *.docx, *.html and so on) in the folder %s",
          folder.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T extends FoundFile> List<T> orNothing(
      List<T> files, String chinese, String english, String argument) {
    if (files.isEmpty()) {
      throw nothing(chinese, english, argument);
    }
    return files;
  }

  private static UsageException nothing(String chinese, String english, String argument) {
    String quoted = Bilingual.quote(argument);
    return new UsageException(new Bilingual(chinese.formatted(quoted), english.formatted(quoted)));
  }
}
