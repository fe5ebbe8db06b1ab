package io.zhibiao.pipeline.failure;

import org.jspecify.annotations.Nullable;

/** Something outside of the program that keeps it from its work, and what the user can do. */
public abstract sealed class ToldException extends RuntimeException
    permits UsageException, OutputException {

  private final Bilingual told;

  ToldException(Bilingual told, @Nullable Throwable cause) {
    super(told.toString(), cause);
    this.told = told;
  }

  /** What is told to the user; the message of the exception has both its languages. */
  public Bilingual told() {
    return told;
  }
}
