package io.zhibiao.pipeline.row;

import io.zhibiao.pipeline.failure.Failure;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * All that came of one batch of sources. Rows and failures travel together, so that no sink can
 * take the one and lose the other. They travel packed, because the direct runner copies what is
 * gathered over and over.
 */
public final class Harvest implements Serializable {

  /** Batches hold sources in order, so this is the order of all rows. */
  public static final Comparator<Harvest> BY_BATCH = Comparator.comparingInt(Harvest::batch);

  private final int batch;
  private final PackedRows rows;
  private final PackedRows articles;
  private final PackedRows failures;
  private final PackedRows sources;
  private final PackedRows tallies;
  private final PackedRows places;

  private Harvest(
      int batch,
      PackedRows rows,
      PackedRows articles,
      PackedRows failures,
      PackedRows sources,
      PackedRows tallies,
      PackedRows places) {
    this.batch = batch;
    this.rows = rows;
    this.articles = articles;
    this.failures = failures;
    this.sources = sources;
    this.tallies = tallies;
    this.places = places;
  }

  /**
   * Binds it up.
   *
   * @param batch place of the batch in the order of sources
   * @param rows cells of {@link MetricRow}s in the order of the contract
   * @param articles cells of {@link ArticleRow}s in the order of the contract
   * @param failures in the order of sources
   * @param sources the files that were there to be read, likewise
   * @param tallies of those that did not fail, likewise
   * @param places of all sources, likewise
   */
  public static Harvest of(
      int batch,
      PackedRows rows,
      PackedRows articles,
      List<Failure> failures,
      List<SourceRow> sources,
      List<Tally> tallies,
      List<SourcePlace> places) {
    return new Harvest(
        batch,
        rows,
        articles,
        PackedRows.of(failures.stream().map(Failure::cells)),
        PackedRows.of(sources.stream().map(SourceRow::cells)),
        PackedRows.of(tallies.stream().map(Tally::cells)),
        PackedRows.of(places.stream().map(SourcePlace::cells)));
  }

  /** Place of the batch in the order of sources. */
  public int batch() {
    return batch;
  }

  /** In the order of the contract. */
  public Iterable<MetricRow> rows() {
    return () -> StreamSupport.stream(rows.spliterator(), false).map(MetricRow::new).iterator();
  }

  /** In the order of sources and of articles in them. */
  public Iterable<ArticleRow> articles() {
    return () ->
        StreamSupport.stream(articles.spliterator(), false).map(ArticleRow::new).iterator();
  }

  /** In the order of sources. */
  public Iterable<Failure> failures() {
    return () -> StreamSupport.stream(failures.spliterator(), false).map(Failure::of).iterator();
  }

  /** In the order of sources. */
  public Iterable<SourceRow> sources() {
    return () -> StreamSupport.stream(sources.spliterator(), false).map(SourceRow::of).iterator();
  }

  /** In the order of sources. */
  public Iterable<Tally> tallies() {
    return () -> StreamSupport.stream(tallies.spliterator(), false).map(Tally::of).iterator();
  }

  /** Of all sources, those that failed among them, in order. */
  public Iterable<SourcePlace> places() {
    return () -> StreamSupport.stream(places.spliterator(), false).map(SourcePlace::of).iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Harvest that
        && batch == that.batch
        && rows.equals(that.rows)
        && articles.equals(that.articles)
        && failures.equals(that.failures)
        && sources.equals(that.sources)
        && tallies.equals(that.tallies)
        && places.equals(that.places);
  }

  @Override
  public int hashCode() {
    return Objects.hash(batch, rows, articles, failures, sources, tallies, places);
  }
}
