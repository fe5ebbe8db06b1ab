package io.zhibiao.audit.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes a finding's id of its kind and its rows, so that it stays while these stay. */
final class FindingId {

  private static final int BYTES = 8;

  private FindingId() {}

  static String of(Kind kind, List<String> metricIds) {
    String all = kind.label() + '\n' + String.join("\n", metricIds);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
