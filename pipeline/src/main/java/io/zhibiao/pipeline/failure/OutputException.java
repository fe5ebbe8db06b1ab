package io.zhibiao.pipeline.failure;

import java.nio.file.Path;

/** The result can't be written; earlier output is as it was. */
public final class OutputException extends RuntimeException {

  /** The place does not take the result, for a reason of its own. */
  public OutputException(Bilingual message) {
    super(message.toString());
  }

  /** Likewise, with what told it. */
  public OutputException(Bilingual message, Throwable cause) {
    super(message.toString(), cause);
  }

  /** The output folder does not take files. */
  public static OutputException of(Path folder, Throwable cause) {
    String name = Bilingual.quote(folder);
    return new OutputException(
        new Bilingual(
            "无法写入输出文件夹 %s，请用 --output 另选一个".formatted(name),
            "cannot write to the output folder %s, choose another one with --output"
                .formatted(name)),
        cause);
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
