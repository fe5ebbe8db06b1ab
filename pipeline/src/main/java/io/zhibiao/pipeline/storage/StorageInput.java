package io.zhibiao.pipeline.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** From a file on storage, which may fail midway. */
final class StorageInput extends FilterInputStream {

  StorageInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return Location.asking(in::read);
  }

  @Override
  public int read(byte[] bytes, int begin, int length) throws IOException {
    return Location.asking(() -> in.read(bytes, begin, length));
  }
}
