package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;

/**
 * A printed line, or the part of one that stands alone.
 *
 * @param span where in the source, without the blanks around it
 * @param view its text, never empty
 * @param gap how many empty lines stand before it; 0 for the page's first line
 * @param tail whether it stands behind the last sentence of a line, as bylines do
 */
record Piece(Span span, View view, int gap, boolean tail) {

  /** A picture leaves so many empty lines in a page's dump. */
  private static final int PICTURE = 3;

  String text() {
    return view.chars();
  }

  boolean belowPicture() {
    return gap >= PICTURE;
  }
}
