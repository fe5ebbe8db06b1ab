package io.zhibiao.pipeline.write.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows that wait on the disk for their sheet: a workbook takes one sheet after the other. */
final class Spool implements Closeable {

  private final Path path;
  private final DataOutputStream out;
  private int rows;

  private Spool(Path path, DataOutputStream out) {
    this.path = path;
    this.out = out;
  }

  static Spool open() throws IOException {
    Path path = Files.createTempFile("zhibiao", ".rows");
    return new Spool(
        path, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path))));
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
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
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
    out.close();
    Files.deleteIfExists(path);
  }
}
