package io.zhibiao.pipeline.extract;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.DecodedText;
import io.zhibiao.pipeline.read.PageReading;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.MetricRow;
import java.io.Serializable;
import org.apache.beam.sdk.transforms.SerializableFunction;

/** From a page to its rows, whole or not at all; counts what it does. */
record PageReader(SerializableFunction<Document, Extraction> extractor) implements Serializable {

  PageYield read(Page page) throws ReadException {
    DecodedText decoded = PageReading.read(page.file());
    Counters.counter(Counters.FILES).inc();
    Counters.encoding(decoded.charset()).inc();
    Extraction extraction = extractor.apply(document(page, decoded.text()));
    PageYield yield =
        new PageYield(MetricRow.of(extraction), ArticleRow.of(page.file().source(), extraction));
    Counters.counter(Counters.ARTICLES).inc(yield.articles().size());
    Counters.counter(Counters.ROWS).inc(yield.rows().size());
    return yield;
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
}
