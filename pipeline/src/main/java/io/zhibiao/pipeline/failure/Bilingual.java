package io.zhibiao.pipeline.failure;

import java.io.Serializable;

/** A message to the user, in Chinese and in English. Prints as both, on one line. */
public record Bilingual(String chinese, String english) implements Serializable {

  /** What to do where memory does not suffice. */
  public static final Bilingual MORE_MEMORY =
      new Bilingual(
          "内存不足，请加大，例如 JAVA_OPTS=-Xmx4g", "out of memory, give it more: JAVA_OPTS=-Xmx4g");

  @Override
  public String toString() {
    return chinese + " / " + english;
  }

  /**
   * What somebody else named, made fit for one line: control characters, line breaks among them,
   * are escaped. {@code a\nb} with a real line break prints as {@code a\\u000ab}.
   */
  public static String quote(Object name) {
    StringBuilder quoted = new StringBuilder();
    name.toString().codePoints().forEach(character -> append(quoted, character));
    return quoted.toString();
  }

  private static void append(StringBuilder quoted, int character) {
    boolean breaksLine = Character.getType(character) == Character.LINE_SEPARATOR;
    if (Character.isISOControl(character) || breaksLine) {
      quoted.append("\\u%04x".formatted(character));
    } else {
      quoted.appendCodePoint(character);
    }
  }
}
