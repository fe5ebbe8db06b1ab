package io.zhibiao.pipeline.row;

import io.zhibiao.pipeline.failure.Failure;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.util.CoderUtils;

/**
 * All that came of one batch of sources. Rows and failures travel together, so that no sink can
 * take the one and lose the other. They travel as bytes, because the direct runner copies what is
 * gathered over and over, and millions of rows as objects would fill the memory.
 */
public final class Harvest implements Serializable {

  /** Batches hold sources in order, so this is the order of all rows. */
  public static final Comparator<Harvest> BY_BATCH =
      Comparator.comparingInt(harvest -> harvest.batch);

  private static final Coder<List<List<String>>> TABLE =
      ListCoder.of(ListCoder.of(StringUtf8Coder.of()));

  private final int batch;
  private final byte[] rows;
  private final byte[] articles;
  private final byte[] failures;

  private Harvest(int batch, byte[] rows, byte[] articles, byte[] failures) {
    this.batch = batch;
    this.rows = rows;
    this.articles = articles;
    this.failures = failures;
  }

  /**
   * Binds it up.
   *
   * @param batch place of the batch in the order of sources
   * @param rows in the order of the contract
   * @param articles in the order of the contract
   * @param failures in the order of sources
   */
  public static Harvest of(
      int batch, List<MetricRow> rows, List<ArticleRow> articles, List<Failure> failures) {
    return new Harvest(
        batch,
        encode(rows.stream().map(MetricRow::cells).toList()),
        encode(articles.stream().map(ArticleRow::cells).toList()),
        encode(failures.stream().map(Failure::cells).toList()));
  }

  /** In the order of the contract. */
  public List<MetricRow> rows() {
    return decode(rows).stream().map(MetricRow::new).toList();
  }

  /** In the order of sources and of articles in them. */
  public List<ArticleRow> articles() {
    return decode(articles).stream().map(ArticleRow::new).toList();
  }

  /** In the order of sources. */
  public List<Failure> failures() {
    return decode(failures).stream().map(Failure::of).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Harvest that
        && batch == that.batch
        && Arrays.equals(rows, that.rows)
        && Arrays.equals(articles, that.articles)
        && Arrays.equals(failures, that.failures);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(new Object[] {batch, rows, articles, failures});
  }

  private static byte[] encode(List<List<String>> table) {
    try {
      return CoderUtils.encodeToByteArray(TABLE, table);
    } catch (CoderException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<List<String>> decode(byte[] table) {
    try {
      return CoderUtils.decodeFromByteArray(TABLE, table);
    } catch (CoderException e) {
      throw new IllegalStateException(e);
    }
  }
}
