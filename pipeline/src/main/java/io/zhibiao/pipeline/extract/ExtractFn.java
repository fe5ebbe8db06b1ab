package io.zhibiao.pipeline.extract;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.Failure.Stage;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.DecodedText;
import io.zhibiao.pipeline.read.PageReading;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;

/**
 * Harvests a batch, page by page. Here, at the page, is the one place where failures are caught: a
 * page gives all its rows or one failure.
 */
final class ExtractFn extends DoFn<Batch, Harvest> {

  private final SerializableFunction<Document, Extraction> extractor;

  ExtractFn(SerializableFunction<Document, Extraction> extractor) {
    this.extractor = extractor;
  }

  /** One call a batch. */
  @ProcessElement
  public void process(@Element Batch batch, OutputReceiver<Harvest> harvests) {
    List<MetricRow> rows = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Page page : batch.pages()) {
      try {
        rows.addAll(rowsOf(page));
      } catch (ReadException e) {
        failures.add(failure(page, Stage.READ, e.error(), String.valueOf(e.getMessage())));
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(failure(page, Stage.EXTRACT, e.getClass().getSimpleName(), explain(e)));
      }
    }
    harvests.output(Harvest.of(batch.number(), rows, failures));
  }

  private List<MetricRow> rowsOf(Page page) throws ReadException {
    DecodedText decoded = PageReading.read(page.file());
    Counters.counter(Counters.FILES).inc();
    Counters.encoding(decoded.charset()).inc();
    Extraction extraction = extractor.apply(document(page, decoded.text()));
    List<MetricRow> rows = MetricRow.of(extraction);
    Counters.counter(Counters.ARTICLES).inc(extraction.articles().size());
    Counters.counter(Counters.ROWS).inc(rows.size());
    return rows;
  }

  private static Document document(Page page, String text) {
    Imprint imprint = page.imprint();
    return new Document(
        page.file().source(),
        text,
        imprint.publication(),
        imprint.published(),
        imprint.regionCode());
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
