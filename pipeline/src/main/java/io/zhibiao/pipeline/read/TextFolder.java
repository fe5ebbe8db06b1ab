package io.zhibiao.pipeline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files below a folder, in order. What is hidden is passed over. Links to folders are not
 * entered; what can't be entered, and a link that leads out of the folder, is returned all the
 * same, so that reading it fails and the user learns of it.
 */
final class TextFolder {

  private final Path root;
  private final Predicate<Path> taken;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> links = new ArrayList<>();

  private TextFolder(Path root, Predicate<Path> taken) {
    this.root = root;
    this.taken = taken;
  }

  /** The texts below a folder: {@code *.txt}, {@code *.pdf}, {@code *.docx}, {@code *.html}. */
  static List<LocalFile> texts(Path root, Path folder) {
    return list(root, folder, Integer.MAX_VALUE, TextFolder::isText);
  }

  private static boolean isText(Path file) {
    return Format.isKnown(String.valueOf(file.getFileName()));
  }

  /** What is taken of a folder, down to a depth; folders only at that depth. */
  static List<LocalFile> list(Path root, Path folder, int depth, Predicate<Path> taken) {
    TextFolder walk = new TextFolder(root, taken);
    try {
      Files.walkFileTree(folder, Set.of(), depth, walk.visitor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return walk.found();
  }

  /** Files before links, so that a file which a link leads to keeps its own name. */
  private List<LocalFile> found() {
    files.sort(Comparator.naturalOrder());
    links.sort(Comparator.naturalOrder());
    List<Path> all = new ArrayList<>(files);
    all.addAll(links);
    return all.stream().map(path -> LocalFile.inFolder(root, path)).toList();
  }

  private FileVisitor<Path> visitor() {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
          take(file, attributes);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        files.add(file);
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private void take(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      boolean stream = Files.exists(file) && !Files.isRegularFile(file);
      if (Files.isDirectory(file) ? leadsOut(file) : taken.test(file) && !stream) {
        links.add(file);
      }
    } else if (!attributes.isOther() && taken.test(file)) {
      files.add(file);
    }
  }

  private boolean leadsOut(Path link) {
    return !LocalFile.inFolder(root, link).identity().startsWith(root);
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }
}
