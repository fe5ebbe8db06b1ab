package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.watch.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Looks at a folder again and again and takes in what is new there. */
final class Watch {

  /** So many pages go into one transaction: what is killed in its midst has little to do again. */
  private static final int PORTION = 500;

  private final Console console;
  private final Run run;
  private final Path folder;
  private final Supplier<Manifest> manifests;
  private final Indicators indicators;
  private final Store store;
  private final boolean forgets;
  private final Changes changes = new Changes();
  private Map<String, String> taken = Map.of();

  /**
   * Whether the files lack something: also where an earlier watch was killed before it wrote them.
   */
  private boolean stale = true;

  private Optional<Bilingual> trouble = Optional.empty();

  Watch(
      Console console,
      Run run,
      Path folder,
      Supplier<Manifest> manifests,
      Indicators indicators,
      Store store,
      boolean forgets) {
    this.forgets = forgets;
    this.console = console;
    this.run = run;
    this.folder = folder;
    this.manifests = manifests;
    this.indicators = indicators;
    this.store = store;
  }

  /**
   * Goes on until it is stopped. Trouble that may pass, as a database that somebody else has open,
   * is told once and tried again; nothing is taken for done meanwhile.
   */
  void untilStopped(StopSignal stop, Duration pause) throws InterruptedException {
    do {
      try {
        round(stop);
        trouble = Optional.empty();
      } catch (RuntimeException e) {
        tell(e);
      }
    } while (stop.goesOnAfter(pause));
  }

  private void round(StopSignal stop) {
    if (stale) {
      taken = store.taken();
    }
    List<SourceFile> files = files();
    if (forgets) {
      forget(files);
    }
    List<SourceFile> ready = changes.ready(files, taken);
    for (int i = 0; i < ready.size() && stop.goesOn(); i += PORTION) {
      take(ready.subList(i, Math.min(i + PORTION, ready.size())));
    }
    if (stale) {
      store.export();
      stale = false;
    }
  }

  private List<SourceFile> files() {
    try {
      return Inputs.below(folder, store.folder());
    } catch (IOException | UncheckedIOException e) {
      String name = Bilingual.quote(folder);
      throw new UsageException(
          new Bilingual("现在无法查看文件夹 " + name, "cannot look into the folder %s now".formatted(name)),
          e);
    }
  }

  /** Whose file is gone goes. */
  private void forget(List<SourceFile> files) {
    Set<String> gone = new TreeSet<>(taken.keySet());
    files.forEach(file -> gone.remove(file.source()));
    if (!gone.isEmpty()) {
      stale = true;
      store.forget(List.copyOf(gone));
      taken = store.taken();
      console.say(
          new Bilingual(
              "文件已删除，数据一并删除：%d 个来源".formatted(gone.size()),
              "files are gone, and so are the rows of %d sources".formatted(gone.size())));
    }
  }

  private void take(List<SourceFile> files) {
    Manifest manifest = manifests.get();
    stale = true;
    Job job = Job.of(files, manifest, indicators, store.folder(), store.databases());
    console.say(SummaryLine.of(run.execute(BeamOptions.usual(files.size()), job)));
    changes.take(files);
    taken = store.taken();
  }

  private void tell(RuntimeException thrown) {
    Bilingual line = Complaints.told(thrown).orElseThrow(() -> thrown);
    if (!trouble.equals(Optional.of(line))) {
      console.complain(line);
      trouble = Optional.of(line);
    }
  }
}
