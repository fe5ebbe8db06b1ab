package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Takes one result, row by row, and shows it whole or not at all. It is first {@linkplain #finish
 * finished}, when nothing can go wrong with it any more, and then {@linkplain #publish published};
 * a run finishes all its sinks before it publishes the first. A sink that is closed without that
 * leaves no trace.
 */
public interface Sink extends Closeable {

  /** Takes a figure; they come in the order of the contract. */
  void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException;

  /** Takes an article; they come in order, and each before or behind its figures. */
  void article(ArticleRow row) throws IOException;

  /** Takes a source that failed; they come in order of sources. */
  void failure(Failure failure) throws IOException;

  /** Takes what is known of a file that was there to be read; most results have no place for it. */
  default void source(SourceRow row) throws IOException {}

  /** Takes how many figures a source gave; most results have no place for it. */
  default void tally(Tally tally) throws IOException {}

  /** The files that publishing will show, once it is finished; a database shows none. */
  default List<Draft> files() {
    return List.of();
  }

  /** All rows are here: whatever can fail is done now. */
  void finish() throws IOException;

  /** Shows the result in place of the earlier one. */
  void publish() throws IOException;
}
