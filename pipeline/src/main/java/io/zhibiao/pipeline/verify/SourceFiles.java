package io.zhibiao.pipeline.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.read.Fingerprint;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.read.NearFile;
import io.zhibiao.pipeline.read.PageReading;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sources of a run, as they are now. */
final class SourceFiles {

  private final Path folder;
  private final Proof proof;

  /** Those that are as they were, by their names. */
  private final Map<String, RunFile.Source> same = new HashMap<>();

  SourceFiles(Path folder, Proof proof) {
    this.folder = folder;
    this.proof = proof;
  }

  void check(RunFile run) {
    for (RunFile.Source source : run.sources()) {
      proof.source();
      if (!source.sha256().isEmpty() && isSame(source)) {
        same.put(source.source(), source);
      }
    }
  }

  private boolean isSame(RunFile.Source source) {
    String name = Bilingual.quote(source.source());
    if (source.path().isEmpty()) {
      proof.fault(
          "来源 " + name + " 是管道，不能再读", "the source " + name + " was a pipe, it can't be read again");
      return false;
    }
    try (NearFile near = NearFile.of(file(source), Limits.WIDEST)) {
      Fingerprint now = Fingerprint.of(near.file());
      boolean isSame = now.size() == source.bytes() && now.sha256().equals(source.sha256());
      if (!isSame) {
        proof.fault("来源 " + name + " 已被改动", "the source " + name + " has changed");
      }
      return isSame;
    } catch (ReadException | IOException e) {
      proof.fault(
          "来源 %s 读不了：%s".formatted(name, e.getMessage()),
          "the source %s can't be read: %s".formatted(name, e.getMessage()));
      return false;
    }
  }

  /** A user who asks for proof may have linked to the sources from anywhere. */
  private SourceFile file(RunFile.Source source) {
    Location file = Location.of(real(folder)).to(source.path()).absolute();
    URI fence = file.isRemote() ? file.uri() : file.path().getRoot().toUri();
    return new SourceFile(source.source(), file.uri(), fence);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath();
    }
  }

  /**
   * The text that rows of a source count in, its characters apart; empty where it is not at hand,
   * which was told.
   */
  Optional<int[]> text(String name) {
    RunFile.Source source = same.get(name);
    if (source == null) {
      return Optional.empty();
    }
    try (NearFile near = NearFile.of(file(source), Limits.WIDEST)) {
      String text = PageReading.read(near.file(), Limits.WIDEST).text();
      if (!source.text().isEmpty() && !isKept(source, text)) {
        String quoted = Bilingual.quote(name);
        proof.fault(
            "%s 不是来源 %s 的文本".formatted(Bilingual.quote(source.text()), quoted),
            "%s is not the text of the source %s"
                .formatted(Bilingual.quote(source.text()), quoted));
      }
      return Optional.of(text.codePoints().toArray());
    } catch (ReadException | IOException e) {
      String quoted = Bilingual.quote(name);
      proof.fault(
          "来源 %s 读不了：%s".formatted(quoted, e.getMessage()),
          "the source %s can't be read: %s".formatted(quoted, e.getMessage()));
      return Optional.empty();
    }
  }

  private boolean isKept(RunFile.Source source, String text) throws IOException {
    Path kept = folder.resolve(source.text());
    return Files.isRegularFile(kept) && Files.readString(kept, UTF_8).equals(text);
  }
}
