package io.zhibiao.pipeline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of this machine.
 *
 * @param root the folder that its name starts from
 * @param path where it lies, below the root
 * @param fence the folder that it may not lead out of by a link
 */
record LocalFile(Path root, Path path, Path fence) implements FoundFile {

  /** A file that the user named. It may lead anywhere. */
  static LocalFile named(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return new LocalFile(path.resolveSibling(""), path, path.getRoot());
  }

  /** A file that was found in a folder that the user named. */
  static LocalFile inFolder(Path root, Path path) {
    return new LocalFile(root, path, root);
  }

  @Override
  public Path identity() {
    try {
      return path.toRealPath();
    } catch (IOException leadsNowhere) {
      return path;
    }
  }

  @Override
  public String name(int foldersInFront) {
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

  @Override
  public SourceFile as(String source) {
    Path readable = Streams.readable(path);
    boolean lasting = readable.equals(path);
    return new SourceFile(source, readable.toUri(), fence.toUri(), lasting, size(readable));
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException leadsNowhere) {
      return 0;
    }
  }

  /** A root that can't be entered stands for itself. */
  private boolean isRoot() {
    return path.equals(root);
  }

  private String fileName() {
    return String.valueOf(path.getFileName());
  }
}
