package io.zhibiao.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes a row's id of its source, its place and its text, so that it stays while these stay. */
final class MetricId {

  /** 64 bits: among a billion rows the chance of two alike is under three in a hundred. */
  private static final int BYTES = 8;

  private MetricId() {}

  static String of(String source, Metric.Evidence evidence) {
    String place = source + '\n' + evidence.start() + '\n' + evidence.text();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
