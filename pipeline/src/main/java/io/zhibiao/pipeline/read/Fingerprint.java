package io.zhibiao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a file's content from another.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param size in bytes
 */
public record Fingerprint(String sha256, long size) {

  /** Of the file as it is now, which may be as large as any. */
  public static Fingerprint of(SourceFile file) throws ReadException {
    return of(file, Limits.WIDEST);
  }

  /** Of the file as it is now, unless it is larger than allowed. */
  public static Fingerprint of(SourceFile file, Limits limits) throws ReadException {
    PageReading.guard(file);
    MessageDigest digest = digest();
    byte[] part = new byte[1 << 16];
    long size = 0;
    try (InputStream in = Files.newInputStream(file.path())) {
      for (int length = in.read(part); length >= 0; length = in.read(part)) {
        digest.update(part, 0, length);
        size += length;
        limits.checkSize(size);
      }
    } catch (IOException e) {
      throw PageReading.unreadable(e);
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
