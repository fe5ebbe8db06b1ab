package io.zhibiao.pipeline.serve;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes a source off the desk, with all that was read and decided of it. Its file goes to a hidden
 * folder, where nothing is read and whoever wants it again finds it.
 */
final class Removal {

  static final String FOLDER = ".removed";

  private final Path folder;
  private final Shelf shelf;

  Removal(Path folder, Shelf shelf) {
    this.folder = folder;
    this.shelf = shelf;
  }

  /**
   * Removes it.
   *
   * @throws UsageException where there is neither such a file nor anything read of it
   */
  synchronized void remove(String source) throws IOException {
    Optional<SourceFile> file =
        Inputs.below(folder).stream().filter(one -> one.source().equals(source)).findFirst();
    if (file.isEmpty() && !shelf.knows(source)) {
      throw new UsageException(new Bilingual("没有这个来源", "there is no such source"));
    }
    if (file.isPresent()) {
      Path place = free(folder.resolve(FOLDER).resolve(source));
      Files.createDirectories(place.getParent());
      Files.move(Path.of(file.get().location()), place);
    }
    shelf.forget(source);
  }

  private static Path free(Path place) {
    Path free = place;
    for (int number = 2; Files.exists(free); number++) {
      free = place.resolveSibling(place.getFileName() + " (" + number + ")");
    }
    return free;
  }
}
