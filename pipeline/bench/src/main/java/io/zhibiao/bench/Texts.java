package io.zhibiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's own pages, again and again.
 *
 * @param pages each one's text
 */
record Texts(List<String> pages) {

  private static final List<String> FOLDERS = List.of("seeds", "testdata/heldout");

  Texts {
    pages = List.copyOf(pages);
  }

  static Texts of(Path checkout) {
    return new Texts(
        FOLDERS.stream()
            .flatMap(folder -> files(checkout.resolve(folder)))
            .map(Texts::text)
            .toList());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long characters() {
    return pages.stream().mapToLong(String::length).sum();
  }

  /** The size of so many pages. */
  long bytes(int files) {
    long bytes = 0;
    for (int i = 0; i < files; i++) {
      bytes += pages.get(i % pages.size()).getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  /** Writes so many files of a page each. */
  void write(Path folder, int files) throws IOException {
    for (int i = 0; i < files; i++) {
      Files.writeString(folder.resolve("%05d.txt".formatted(i)), pages.get(i % pages.size()));
    }
  }

  /** Writes one file of at least so many bytes. */
  void writeOne(Path folder, long bytes) throws IOException {
    try (var out = Files.newOutputStream(folder.resolve("all.txt"))) {
      long written = 0;
      for (int i = 0; written < bytes; i++) {
        byte[] page = (pages.get(i % pages.size()) + "\n\n").getBytes(StandardCharsets.UTF_8);
        out.write(page);
        written += page.length;
      }
    }
  }
}
