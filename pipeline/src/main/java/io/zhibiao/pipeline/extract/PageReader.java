package io.zhibiao.pipeline.extract;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Found;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.correction.Corrections.Corrected;
import io.zhibiao.pipeline.correction.Ground;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.read.PageReading;
import io.zhibiao.pipeline.read.PageText;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.PackedRows;
import io.zhibiao.pipeline.row.Tally;
import io.zhibiao.pipeline.write.text.TextFiles;
import java.io.IOException;
import java.io.Serializable;
import org.apache.beam.sdk.transforms.SerializableFunction;

/** From a page to its rows, whole or not at all; counts what it does. */
record PageReader(
    SerializableFunction<Document, Extraction> extractor, Corrections corrections, TextFiles texts)
    implements Serializable {

  PageYield read(Page page, Limits limits) throws ReadException {
    PageText printed = PageReading.read(page.file(), limits);
    Counters.counter(Counters.FILES).inc();
    Counters.form(printed.form()).inc();
    Extraction read = extractor.apply(page.document(printed));
    Corrected corrected =
        corrections.applied(read.metrics(), Ground.of(page.file().source(), printed.text(), read));
    Counters.counter(Counters.CORRECTIONS).inc(corrected.met());
    Extraction extraction = read.with(corrected.metrics());
    PackedRows rows = PackedRows.of(MetricRow.of(extraction).map(MetricRow::cells));
    String text = printed.plain() ? "" : keep(page, printed.text());
    Tally tally =
        new Tally(
            page.file().source(),
            text,
            read.metrics().size(),
            corrected.added(),
            corrected.rejected(),
            rows.size());
    PageYield yield =
        new PageYield(
            rows,
            PackedRows.of(
                ArticleRow.of(page.file().source(), extraction).stream().map(ArticleRow::cells)),
            tally);
    extraction.faults().forEach(fault -> Counters.fault(fault).inc());
    Counters.counter(Counters.RUN_TOGETHER).inc(extraction.runTogether());
    Counters.counter(Counters.ARTICLES).inc(yield.articles().size());
    Counters.counter(Counters.ROWS).inc(yield.rows().size());
    Counters.counter(Counters.DOUBTED).inc(doubted(extraction));
    boolean dated = extraction.published().from() != Found.Source.NOTHING;
    Counters.counter(dated ? Counters.UNTOLD : Counters.UNDATED).inc(withoutPeriod(extraction));
    return yield;
  }

  private static long withoutPeriod(Extraction extraction) {
    return extraction.metrics().stream()
        .filter(metric -> metric.figure() instanceof Figure.Quantity)
        .filter(metric -> metric.reading().period().edtf().isEmpty())
        .count();
  }

  private static long doubted(Extraction extraction) {
    return extraction.metrics().stream()
        .filter(metric -> !metric.reading().doubt().isEmpty())
        .count();
  }

  /** Rows whose text is nowhere could not be traced. */
  private String keep(Page page, String text) throws ReadException {
    try {
      return texts.write(page.file().source(), text);
    } catch (IOException e) {
      String reason = Bilingual.quote(e);
      throw new ReadException(
          "untraceable",
          new Bilingual("无法把文本写在旁边：" + reason, "its text can't be written beside: " + reason));
    }
  }
}
