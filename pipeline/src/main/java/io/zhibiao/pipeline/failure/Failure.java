package io.zhibiao.pipeline.failure;

import java.util.List;
import java.util.Locale;

/**
 * A dead letter: a source that gave no rows because something failed. A source fails whole.
 *
 * @param error the kind of failure, one word that programs may rely on
 * @param message what happened, for people
 */
public record Failure(String source, Stage stage, String error, String message) {

  /** Where it happened. */
  public enum Stage {
    /** Opening and decoding. */
    READ,
    /** Finding figures. */
    EXTRACT
  }

  /** From its {@link #cells}. */
  public static Failure of(List<String> cells) {
    Stage stage = Stage.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
    return new Failure(cells.get(0), stage, cells.get(2), cells.get(3));
  }

  /** The cells: source, stage, error, message. */
  public List<String> cells() {
    return List.of(source, stage.name().toLowerCase(Locale.ROOT), error, message);
  }
}
