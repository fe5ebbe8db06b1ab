package io.zhibiao.pipeline.extract;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.Failure.Stage;
import io.zhibiao.pipeline.read.Fingerprint;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.read.NearFile;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.PackedRows;
import io.zhibiao.pipeline.row.SourcePlace;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;

/**
 * Harvests a batch, page by page. Here, at the page, is the one place where failures are caught: a
 * page gives all its rows or one failure. That goes for whatever is thrown: a class that one reader
 * misses and the memory that one page takes are no reason to lose the others.
 */
final class ExtractFn extends DoFn<Batch, Harvest> {

  private final PageReader reader;
  private final Limits limits;

  ExtractFn(PageReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /**
   * One call a batch.
   *
   * @throws InterruptedException where the engine has called the batch off
   */
  @ProcessElement
  public void process(@Element Batch batch, OutputReceiver<Harvest> harvests)
      throws InterruptedException {
    List<PackedRows> rows = new ArrayList<>();
    List<PackedRows> articles = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    List<SourceRow> sources = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    List<SourcePlace> places = new ArrayList<>();
    for (Page page : batch.pages()) {
      places.add(page.place());
      try (NearFile near = NearFile.of(page.file(), limits)) {
        sources.add(fingerprint(near.file()));
        PageYield yield = Allowance.of(limits, () -> reader.read(page.at(near.file()), limits));
        rows.add(yield.rows());
        articles.add(yield.articles());
        tallies.add(yield.tally());
      } catch (InterruptedException e) {
        throw e;
      } catch (ReadException e) {
        failures.add(failure(page, Stage.READ, e.error(), String.valueOf(e.getMessage())));
      } catch (OutOfMemoryError e) {
        String message = Bilingual.MORE_MEMORY.toString();
        failures.add(failure(page, Stage.EXTRACT, e.getClass().getSimpleName(), message));
      } catch (Throwable e) {
        failures.add(failure(page, Stage.EXTRACT, e.getClass().getSimpleName(), explain(e)));
      }
    }
    harvests.output(
        Harvest.of(
            batch.number(),
            PackedRows.joined(rows),
            PackedRows.joined(articles),
            failures,
            sources,
            tallies,
            places));
  }

  /** Taken before the file is read: one that changes meanwhile will be seen to have changed. */
  private SourceRow fingerprint(SourceFile file) throws ReadException {
    Fingerprint fingerprint = Fingerprint.of(file, limits);
    return new SourceRow(file.source(), fingerprint.sha256(), Long.toString(fingerprint.size()));
  }

  private static Failure failure(Page page, Stage stage, String error, String message) {
    Counters.counter(Counters.ERRORS).inc();
    return new Failure(page.file().source(), stage, error, message);
  }

  /** The exception's own words and where it comes from: what a report of the bug needs. */
  private static String explain(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    String place = stack.length == 0 ? "" : " (" + stack[0] + ")";
    String cause = Bilingual.quote(String.valueOf(thrown.getMessage())) + place;
    return new Bilingual("程序出错，请报告：" + cause, "a fault of the program, please report it: " + cause)
        .toString();
  }
}
