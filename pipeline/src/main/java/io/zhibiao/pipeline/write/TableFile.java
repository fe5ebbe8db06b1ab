package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.row.ResultTable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table's file that appears whole or not at all. */
public final class TableFile implements Closeable {

  private final Draft draft;
  private final TableWriter writer;
  private long rows;

  private TableFile(Draft draft, TableWriter writer) {
    this.draft = draft;
    this.writer = writer;
  }

  static TableFile open(Path place, ResultTable table, FileFormat format) throws IOException {
    Draft draft = Draft.of(place);
    try {
      return new TableFile(draft, format.open(table, draft.path()));
    } catch (IOException | RuntimeException e) {
      draft.close();
      throw e;
    }
  }

  void write(List<String> cells) throws IOException {
    writer.write(cells);
    rows++;
  }

  void finish() throws IOException {
    writer.close();
  }

  void publish() throws IOException {
    draft.publish();
  }

  /** Where it is written; there is nothing any more once it is published. */
  public Draft draft() {
    return draft;
  }

  /** How many rows it has so far. */
  public long rows() {
    return rows;
  }

  /** Drops what was not published, even where the writer fails at its end. */
  @Override
  public void close() throws IOException {
    Closing.all(List.of(writer, draft));
  }
}
