package io.zhibiao.pipeline.write.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.write.Draft;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Rows that wait on the disk for their sheet: a workbook takes one sheet after the other. */
final class Spool implements Closeable {

  private final Draft draft;
  private final DataOutputStream out;
  private int rows;

  private Spool(Draft draft, DataOutputStream out) {
    this.draft = draft;
    this.out = out;
  }

  /** Takes a draft that is never published. */
  static Spool open(Draft draft) throws IOException {
    return new Spool(
        draft, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft.path()))));
  }

  void add(List<String> cells) throws IOException {
    out.writeInt(cells.size());
    for (String cell : cells) {
      byte[] bytes = cell.getBytes(UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    rows++;
  }

  /** Takes a row. */
  interface Taker {
    void take(List<String> cells) throws IOException;
  }

  /** Hands all rows over, in their order. */
  void forEach(Taker taker) throws IOException {
    out.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(draft.path())))) {
      for (int row = 0; row < rows; row++) {
        int size = in.readInt();
        List<String> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          cells.add(new String(in.readNBytes(in.readInt()), UTF_8));
        }
        taker.take(cells);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (draft) {
      out.close();
    }
  }
}
