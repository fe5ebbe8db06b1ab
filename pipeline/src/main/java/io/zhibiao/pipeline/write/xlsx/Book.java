package io.zhibiao.pipeline.write.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook on its way to a file, sheet by sheet. */
final class Book implements Closeable {

  private final OutputStream out;
  private final Workbook workbook;
  private int sheets;

  private Book(OutputStream out) {
    this.out = out;
    this.workbook = new Workbook(out, "Zhibiao", null);
  }

  static Book open(Path path) throws IOException {
    return new Book(new BufferedOutputStream(Files.newOutputStream(path)));
  }

  /** Begins a sheet; the one before it must be finished. */
  Worksheet newSheet(String name) {
    sheets++;
    return workbook.newWorksheet(name);
  }

  /** How many sheets it has so far: also the number of the last one's part. */
  int sheets() {
    return sheets;
  }

  void finish() throws IOException {
    workbook.finish();
    out.close();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
