package io.zhibiao.pipeline.read;

/**
 * What is printed in a file.
 *
 * @param text what offsets of rows refer to
 * @param form what it was written in: {@code GB18030}, {@code HTML UTF-8}, {@code PDF}
 * @param plain whether the file itself is the text, so that offsets lead into it
 */
public record PageText(String text, String form, boolean plain) {

  static PageText plain(DecodedText decoded) {
    return new PageText(decoded.text(), decoded.charset().name(), true);
  }
}
