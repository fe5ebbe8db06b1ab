package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;

/** A file can't be read as text. */
public final class ReadException extends Exception {

  private final String error;

  /**
   * A failure to tell the user of.
   *
   * @param error the kind of failure, one word
   */
  public ReadException(String error, Bilingual message) {
    super(message.toString());
    this.error = error;
  }

  /** The kind of failure, one word: {@code empty}, {@code binary}. */
  public String error() {
    return error;
  }
}
