package io.zhibiao.pipeline.failure;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Objects;

/** The result can't be written; earlier output is as it was. */
public final class OutputException extends ToldException {

  /** The place does not take the result, for a reason of its own. */
  public OutputException(Bilingual message) {
    super(message, null);
  }

  /** Likewise, with what told it. */
  public OutputException(Bilingual message, Throwable cause) {
    super(message, cause);
  }

  /** The output folder does not take files. */
  public static OutputException of(Object folder, Throwable cause) {
    String name = Bilingual.quote(folder);
    String reason = Bilingual.quote(reason(cause));
    return new OutputException(
        new Bilingual(
            "无法写入输出文件夹 %s，请用 --output 另选一个（%s）".formatted(name, reason),
            "cannot write to the output folder %s, choose another one with --output (%s)"
                .formatted(name, reason)),
        cause);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof FileSystemException refused && refused.getReason() != null) {
      return refused.getReason();
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
  }

  /**
   * A database does not take the result, in its own words.
   *
   * @param name what to call it; a password is nobody's business
   */
  public static OutputException ofDatabase(String name, Throwable cause) {
    String database = Bilingual.quote(name);
    String reason = Bilingual.quote(told(cause));
    return new OutputException(
        new Bilingual(
            "无法写入数据库 %s：%s".formatted(database, reason),
            "cannot write to the database %s: %s".formatted(database, reason)),
        cause);
  }

  /** What the database said, or the way to it: libraries wrap the one and the other. */
  private static String told(Throwable thrown) {
    Throwable said = thrown;
    Throwable innermost = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      innermost = cause;
      if (cause instanceof SQLException && !(said instanceof SQLException)) {
        said = cause;
      }
    }
    String line = firstLine(said);
    return innermost == said || innermost instanceof SQLException
        ? line
        : "%s (%s: %s)".formatted(line, innermost.getClass().getSimpleName(), firstLine(innermost));
  }

  private static String firstLine(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).strip().lines().findFirst().orElse("");
  }

  /** Standard output does not take anything more. */
  public static OutputException ofStandardOutput(Throwable cause) {
    return new OutputException(
        new Bilingual(
            "无法写入标准输出，请改用文件输入和 --output",
            "cannot write to standard output, extract a file and take --output instead"),
        cause);
  }
}
