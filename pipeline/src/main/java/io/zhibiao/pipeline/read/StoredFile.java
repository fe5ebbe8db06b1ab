package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.storage.Location;
import java.net.URI;
import java.util.List;

/**
 * A file on storage that many machines share.
 *
 * @param root the folder that its name starts from
 * @param location where it lies, below the root
 * @param bytes how large it is
 */
record StoredFile(Location root, Location location, long bytes) implements FoundFile {

  @Override
  public Object identity() {
    return location;
  }

  @Override
  public String name(int foldersInFront) {
    String begin = root.address();
    List<String> folders =
        List.of(begin.substring(begin.indexOf("://") + "://".length()).split("/", -1));
    if (foldersInFront > folders.size()) {
      return location.address();
    }
    String relative = location.address().substring(begin.length() + 1);
    List<String> front = folders.subList(folders.size() - foldersInFront, folders.size());
    return front.isEmpty() ? relative : String.join("/", front) + "/" + relative;
  }

  /** There are no links to lead out of anything. */
  @Override
  public SourceFile as(String source) {
    URI uri = location.uri();
    return new SourceFile(source, uri, uri, true, bytes);
  }
}
