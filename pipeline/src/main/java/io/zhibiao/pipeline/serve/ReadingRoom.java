package io.zhibiao.pipeline.serve;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Progress;
import io.zhibiao.pipeline.extract.Page;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.Failure.Stage;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Fingerprint;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.read.PageReading;
import io.zhibiao.pipeline.read.PageText;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.watch.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of the folder, one after the other: what is new there or has changed. What is
 * killed in the midst of a text begins with that text again.
 */
final class ReadingRoom implements Runnable, Progress {

  /** Between two looks: a file that has not changed from one to the next is whole. */
  private static final long PAUSE_MILLIS = 700;

  private final Path folder;
  private final Shelf shelf;
  private final Decisions decisions;
  private final Supplier<Manifest> manifests;
  private final Reading reading;
  private final Changes changes = new Changes();
  private final Deque<SourceFile> waiting = new ArrayDeque<>();
  private String inHand = "";
  private double share;
  private int read;
  private boolean closed;

  /** The reading of texts. */
  interface Reading {
    Extraction read(Document document, Progress progress);
  }

  ReadingRoom(
      Path folder,
      Shelf shelf,
      Decisions decisions,
      Supplier<Manifest> manifests,
      Reading reading) {
    this.folder = folder;
    this.shelf = shelf;
    this.decisions = decisions;
    this.manifests = manifests;
    this.reading = reading;
  }

  /**
   * How far it is.
   *
   * @param waiting texts that are not read yet, the one in hand among them
   * @param reading name of the one in hand
   * @param share of it that is read
   * @param read how many were read since the program began
   */
  record State(int waiting, String reading, double share, int read) {}

  synchronized State state() {
    return new State(waiting.size() + (inHand.isEmpty() ? 0 : 1), inHand, share, read);
  }

  /** Something may have come. */
  synchronized void look() {
    notifyAll();
  }

  /** Ends after the text in hand at the latest; what is cut off is read again next time. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  @Override
  public void run() {
    try {
      for (SourceFile file = next(); file != null; file = next()) {
        take(file);
        changes.take(List.of(file));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable SourceFile next() throws InterruptedException {
    while (true) {
      synchronized (this) {
        inHand = "";
        if (closed) {
          return null;
        }
        if (!waiting.isEmpty()) {
          SourceFile file = waiting.remove();
          inHand = file.source();
          share = 0;
          return file;
        }
      }
      List<SourceFile> found = found();
      synchronized (this) {
        waiting.addAll(found);
        if (waiting.isEmpty() && !closed) {
          wait(PAUSE_MILLIS);
        }
      }
    }
  }

  /** A folder that can't be looked into now may be there again later. */
  private List<SourceFile> found() {
    try {
      return changes.ready(Inputs.below(folder), shelf.taken());
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private void take(SourceFile file) {
    SourceRow row = new SourceRow(file.source(), "unread", "0");
    try {
      Fingerprint fingerprint = Fingerprint.of(file);
      row = new SourceRow(file.source(), fingerprint.sha256(), Long.toString(fingerprint.size()));
      PageText printed = PageReading.read(file);
      Page page = new Page(file, manifests.get().of(file.source()));
      Extraction extraction = reading.read(page.document(printed), this);
      shelf.keep(row, printed.text(), Parts.of(printed.text(), extraction.metrics()));
      shelf.keep(row, extraction);
      decisions.reapply();
    } catch (ReadException e) {
      fail(row, new Failure(file.source(), Stage.READ, e.error(), String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
      String cause = Bilingual.quote(String.valueOf(e.getMessage()));
      Bilingual told = new Bilingual("没有读成：" + cause, "was not read: " + cause);
      fail(
          row,
          new Failure(file.source(), Stage.EXTRACT, e.getClass().getSimpleName(), told.toString()));
    }
    synchronized (this) {
      read++;
    }
  }

  private void fail(SourceRow row, Failure failure) {
    try {
      shelf.keep(row, failure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void at(int done, int all) {
    share = (double) done / all;
  }
}
