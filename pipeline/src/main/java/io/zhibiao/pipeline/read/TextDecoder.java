package io.zhibiao.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.failure.Bilingual;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a file is written in and decodes it, strictly: a text comes out whole or not at all. A
 * byte order mark decides; without one, UTF-8 where the bytes are valid, UTF-16 where they read as
 * plain Chinese or ASCII in it, else GB18030 or Big5, whichever gives more common characters. What
 * gives few in both is refused.
 */
public final class TextDecoder {

  /** Longest first, for UTF-32 starts as UTF-16 does. */
  private static final Map<Charset, int[]> MARKS = new LinkedHashMap<>();

  static {
    MARKS.put(Charset.forName("UTF-32LE"), new int[] {0xFF, 0xFE, 0, 0});
    MARKS.put(Charset.forName("UTF-32BE"), new int[] {0, 0, 0xFE, 0xFF});
    MARKS.put(LegacyEncoding.GB18030.charset(), new int[] {0x84, 0x31, 0x95, 0x33});
    MARKS.put(UTF_8, new int[] {0xEF, 0xBB, 0xBF});
    MARKS.put(UTF_16LE, new int[] {0xFF, 0xFE});
    MARKS.put(UTF_16BE, new int[] {0xFE, 0xFF});
  }

  private TextDecoder() {}

  /** Decodes the bytes of a file. */
  public static DecodedText decode(byte[] bytes) throws ReadException {
    for (Map.Entry<Charset, int[]> mark : MARKS.entrySet()) {
      if (startsWith(bytes, mark.getValue())) {
        return decodeMarked(bytes, mark.getKey(), mark.getValue().length);
      }
    }
    DecodedText text = guess(bytes);
    if (Plainness.isBinary(text.text())) {
      throw binary();
    }
    return text;
  }

  private static DecodedText decodeMarked(byte[] bytes, Charset charset, int mark)
      throws ReadException {
    DecodedText text =
        tryDecode(bytes, mark, charset).orElseThrow(() -> brokenEncoding(charset.name()));
    if (Plainness.isBinary(text.text())) {
      throw binary();
    }
    return text;
  }

  private static DecodedText guess(byte[] bytes) throws ReadException {
    Optional<DecodedText> utf8 = tryDecode(bytes, 0, UTF_8);
    boolean hasNul = hasNul(bytes);
    if (utf8.isPresent() && !hasNul) {
      return utf8.get();
    }
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      Optional<DecodedText> utf16 = tryDecode(bytes, 0, charset);
      if (utf16.isPresent() && Plainness.isPlain(utf16.get().text())) {
        return utf16.get();
      }
    }
    if (utf8.isPresent()) {
      return utf8.get();
    }
    return guessLegacy(bytes)
        .orElseThrow(() -> hasNul ? binary() : brokenEncoding("UTF-8, UTF-16, GB18030, Big5"));
  }

  private static Optional<DecodedText> guessLegacy(byte[] bytes) {
    Optional<DecodedText> best = Optional.empty();
    int mostCommon = 0;
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      Optional<DecodedText> text = tryDecode(bytes, 0, encoding.charset());
      int common = encoding.percentCommon(bytes);
      if (text.isPresent() && common >= encoding.leastCommon() && common > mostCommon) {
        best = text;
        mostCommon = common;
      }
    }
    return best;
  }

  private static Optional<DecodedText> tryDecode(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(new DecodedText(charset.newDecoder().decode(rest).toString(), charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    int[] start = new int[mark.length];
    Arrays.setAll(start, i -> bytes[i] & 0xFF);
    return Arrays.equals(start, mark);
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte value : bytes) {
      if (value == 0) {
        return true;
      }
    }
    return false;
  }

  private static ReadException binary() {
    return new ReadException("binary", new Bilingual("不是文本文件", "not a text file"));
  }

  private static ReadException brokenEncoding(String tried) {
    return new ReadException(
        "encoding",
        new Bilingual("编码无法识别，已试 " + tried, "unknown or broken encoding, tried " + tried));
  }
}
