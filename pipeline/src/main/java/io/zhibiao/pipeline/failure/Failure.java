package io.zhibiao.pipeline.failure;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A dead letter: a source that gave no rows because something failed. A source fails whole.
 *
 * @param error the kind of failure, one word that programs may rely on
 * @param message what happened, for people
 */
public record Failure(String source, Stage stage, String error, String message)
    implements Serializable {

  /** Names of the cells, in order. */
  public static final List<String> HEADER = List.of("source", "stage", "error", "message");

  /** Where it happened. */
  public enum Stage {
    /** Opening and decoding. */
    READ,
    /** Finding figures. */
    EXTRACT
  }

  /** The cells in the order of {@link #HEADER}. */
  public List<String> cells() {
    return List.of(source, stage.name().toLowerCase(Locale.ROOT), error, message);
  }
}
