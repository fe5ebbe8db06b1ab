package io.zhibiao.pipeline.failure;

/** The command can't be carried out as given; nothing was read or written. */
public final class UsageException extends ToldException {

  public UsageException(Bilingual message) {
    super(message, null);
  }

  public UsageException(Bilingual message, Throwable cause) {
    super(message, cause);
  }
}
