package io.zhibiao.pipeline.row;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;

/**
 * Rows as compressed bytes, packed and unpacked one at a time: a row repeats most of the one before
 * it, and hundreds of thousands of them from one report would not fit the memory otherwise.
 */
public final class PackedRows implements Iterable<List<String>>, Serializable {

  private static final Coder<List<String>> ROW = ListCoder.of(StringUtf8Coder.of());

  private final int size;
  private final byte[] bytes;

  private PackedRows(int size, byte[] bytes) {
    this.size = size;
    this.bytes = bytes;
  }

  /** Packs rows of cells in their order. */
  public static PackedRows of(Stream<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int size = 0;
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); size++) {
        ROW.encode(each.next(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackedRows(size, bytes.toByteArray());
  }

  /** All rows of them, one behind the other. */
  public static PackedRows joined(List<PackedRows> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    parts.forEach(part -> bytes.writeBytes(part.bytes));
    return new PackedRows(parts.stream().mapToInt(PackedRows::size).sum(), bytes.toByteArray());
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  @Override
  public Iterator<List<String>> iterator() {
    return size == 0 ? List.<List<String>>of().iterator() : new Unpacking(size, open());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedRows that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Compressed parts, one behind the other, are read as one. */
  private InputStream open() {
    try {
      return new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Unpacking implements Iterator<List<String>> {

    private final InputStream in;
    private int left;

    Unpacking(int rows, InputStream in) {
      this.left = rows;
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public List<String> next() {
      if (left == 0) {
        throw new NoSuchElementException();
      }
      left--;
      try {
        return ROW.decode(in);
      } catch (EOFException e) {
        throw new IllegalStateException("rows are missing", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
