package io.zhibiao.fuzz;

import io.zhibiao.pipeline.correction.Corrections;
import java.util.List;

/** Corrections of reviewers: read, or refused with a message. */
public final class CorrectionsFuzz {

  private CorrectionsFuzz() {}

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    UserFile.read(bytes, file -> Corrections.read(List.of(file)));
  }
}
