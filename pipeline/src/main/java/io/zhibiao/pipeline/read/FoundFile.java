package io.zhibiao.pipeline.read;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that was found but has no name in rows yet.
 *
 * @param root the folder that its name starts from
 * @param path where it lies, below the root
 * @param fence the folder that it may not lead out of by a link
 */
record FoundFile(Path root, Path path, Path fence) {

  /** A file that the user named. It may lead anywhere. */
  static FoundFile named(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return new FoundFile(path.resolveSibling(""), path, path.getRoot());
  }

  /** A file that was found in a folder that the user named. */
  static FoundFile inFolder(Path root, Path path) {
    return new FoundFile(root, path, root);
  }

  /** Two ways to one file have one identity. */
  Path identity() {
    try {
      return path.toRealPath();
    } catch (IOException leadsNowhere) {
      return path;
    }
  }

  /**
   * Its name in rows, with so many of the root's last folders in front. Beyond the last of them,
   * the whole location, which nothing else can have.
   */
  String name(int foldersInFront) {
    int folders = root.getNameCount();
    if (foldersInFront > folders) {
      return path.toUri().getRawPath();
    }
    StringBuilder name = new StringBuilder();
    for (int i = folders - foldersInFront; i < folders; i++) {
      name.append(root.getName(i)).append('/');
    }
    String relative = isRoot() ? fileName() : root.relativize(path).toString();
    return name.append(relative.replace(path.getFileSystem().getSeparator(), "/")).toString();
  }

  /** A root that can't be entered stands for itself. */
  private boolean isRoot() {
    return path.equals(root);
  }

  private String fileName() {
    return String.valueOf(path.getFileName());
  }
}
