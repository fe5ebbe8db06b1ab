package io.zhibiao.pipeline.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes characters visible that are not: those that turn the direction of writing, have no width or
 * control something. Printed as they are, they could make a figure look like another one.
 */
public final class Visible {

  private Visible() {}

  /**
   * A piece of text.
   *
   * @param text what is shown
   * @param hidden whether it stands for a character that is not seen: {@code U+202E}
   */
  public record Piece(String text, boolean hidden) {}

  /** The text in pieces; most texts are one. */
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (isHidden(character)) {
        addShown(pieces, text.substring(from, at));
        pieces.add(new Piece("U+%04X".formatted(character), true));
        from = next;
      }
      at = next;
    }
    addShown(pieces, text.substring(from));
    return pieces;
  }

  /** The text with the names of such characters in their place: {@code a[U+202E]b}. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (Piece piece : pieces(text)) {
      plain.append(piece.hidden() ? "[" + piece.text() + "]" : piece.text());
    }
    return plain.toString();
  }

  private static void addShown(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.CONTROL -> character != '\t' && character != '\n';
      default -> false;
    };
  }
}
