package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern for files, as a shell has them, and {@code **} for folders at any depth: {@code
 * pages/2021-*.txt}. What stands before the first folder with a sign in it is the root.
 */
final class Glob {

  static final String MANIFEST = "manifest.csv";

  private final Path root;
  private final String pattern;
  private final PathMatcher matcher;

  private Glob(Path root, String pattern) {
    this.root = root;
    this.pattern = pattern;
    this.matcher = root.getFileSystem().getPathMatcher("glob:" + pattern);
  }

  static boolean isGlob(String argument) {
    return argument.chars().anyMatch(sign -> "*?[{".indexOf(sign) >= 0);
  }

  /** The files that the pattern takes, and the texts of the folders that it takes. */
  static List<LocalFile> expand(String argument) {
    try {
      return parse(argument).files();
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          new Bilingual(
              "通配符写法有误：" + Bilingual.quote(argument),
              "malformed glob: " + Bilingual.quote(argument)),
          e);
    } catch (IOException noSuchRoot) {
      return List.of();
    }
  }

  private static Glob parse(String argument) throws IOException {
    List<String> parts = Arrays.asList(argument.split("/", -1));
    int fixed = 0;
    while (!isGlob(parts.get(fixed))) {
      fixed++;
    }
    String root = String.join("/", parts.subList(0, fixed));
    if (fixed > 0) {
      root += "/";
    }
    return new Glob(
        Path.of(root).toRealPath(), String.join("/", parts.subList(fixed, parts.size())));
  }

  private List<LocalFile> files() {
    return TextFolder.list(root, root, depth(), this::takes).stream()
        .flatMap(this::textsWithin)
        .toList();
  }

  private int depth() {
    return pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/", -1).length;
  }

  private boolean takes(Path path) {
    return matcher.matches(root.relativize(path)) && !path.endsWith(MANIFEST);
  }

  private Stream<LocalFile> textsWithin(LocalFile found) {
    return Files.isDirectory(found.path())
        ? TextFolder.texts(root, found.path()).stream()
        : Stream.of(found);
  }
}
