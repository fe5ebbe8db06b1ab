package io.zhibiao.pipeline.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** To a file on storage; much of it is only sent, and refused, when the file is closed. */
final class StorageOutput extends FilterOutputStream {

  StorageOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int begin, int length) throws IOException {
    Location.asking(
        () -> {
          out.write(bytes, begin, length);
          return true;
        });
  }

  @Override
  public void close() throws IOException {
    Location.asking(
        () -> {
          out.close();
          return true;
        });
  }
}
