package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.write.Draft;
import io.zhibiao.pipeline.write.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A CSV file that appears whole or not at all. */
public final class CsvFile implements Closeable {

  private final Draft draft;
  private final TableWriter rows;

  private CsvFile(Draft draft, TableWriter rows) {
    this.draft = draft;
    this.rows = rows;
  }

  /** Begins it in the standard style, with its header; what stood there stays till publishing. */
  public static CsvFile open(Path place, List<String> header) throws IOException {
    return open(place, header, CsvStyle.STANDARD);
  }

  /** Begins it with its header; what stood in its place stays until it is published. */
  public static CsvFile open(Path place, List<String> header, CsvStyle style) throws IOException {
    Draft draft = Draft.of(place);
    return new CsvFile(draft, new CsvFormat(style).open(header, draft.path()));
  }

  /** Adds a row. */
  public void write(List<String> cells) throws IOException {
    rows.write(cells);
  }

  /** All rows are written and on their way to the disk. */
  public void finish() throws IOException {
    rows.close();
  }

  /** Where it is written until it is published. */
  public Draft draft() {
    return draft;
  }

  /** Puts it in its place. */
  public void publish() throws IOException {
    draft.publish();
  }

  @Override
  public void close() throws IOException {
    try (draft) {
      rows.close();
    }
  }
}
