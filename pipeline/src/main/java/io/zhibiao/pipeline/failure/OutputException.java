package io.zhibiao.pipeline.failure;

import java.nio.file.Path;

/** The result can't be written; earlier output is as it was. */
public final class OutputException extends RuntimeException {

  public OutputException(Path folder, Throwable cause) {
    super(
        new Bilingual(
                "无法写入输出文件夹 %s，请用 --output 另选一个".formatted(Bilingual.quote(folder)),
                "cannot write to the output folder %s, choose another one with --output"
                    .formatted(Bilingual.quote(folder)))
            .toString(),
        cause);
  }
}
