package io.zhibiao.extract.value;

/**
 * Something found out about a text, and from what.
 *
 * @param value what was found; a value that says it is unknown where nothing tells
 * @param from what told it
 */
public record Found<T>(T value, Source from) {

  /** What may tell of a text's origin, the surest first. */
  public enum Source {
    /** The caller, by the document. */
    MANIFEST("manifest"),
    /** The name of the source. */
    FILENAME("filename"),
    /** A masthead, an imprint or the name of the paper or office. */
    TEXT("text"),
    /** What the text says by the way: 截至2021年底; the places that it speaks of. */
    INFERRED("inferred"),
    /** Nothing told it. */
    NOTHING("");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    /** As {@code articles.csv} prints it. */
    public String label() {
      return label;
    }
  }
}
