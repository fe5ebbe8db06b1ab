package io.zhibiao.pipeline.failure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A message to the user, in Chinese and in English. Prints as both, on one line: so files have it,
 * which are the same for everybody.
 */
public record Bilingual(String chinese, String english) implements Serializable {

  /** What to do where memory does not suffice. */
  public static final Bilingual MORE_MEMORY =
      new Bilingual(
          "内存不足，请加大，例如 JAVA_OPTS=-Xmx4g", "out of memory, give it more: JAVA_OPTS=-Xmx4g");

  private static final String SLASH = " / ";

  /** What has no language, or was told by somebody else in theirs. */
  public static Bilingual same(String line) {
    return new Bilingual(line, line);
  }

  /**
   * What {@link #toString} printed. Both halves quote the same names, so that the slash in the
   * middle parts them, whatever slashes names have; a line that has none is told as it is.
   */
  public static Bilingual parse(String line) {
    List<Integer> slashes = new ArrayList<>();
    for (int at = line.indexOf(SLASH); at >= 0; at = line.indexOf(SLASH, at + 1)) {
      slashes.add(at);
    }
    if (slashes.size() % 2 == 0) {
      return same(line);
    }
    int middle = slashes.get(slashes.size() / 2);
    return new Bilingual(line.substring(0, middle), line.substring(middle + SLASH.length()));
  }

  @Override
  public String toString() {
    return chinese + SLASH + english;
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
