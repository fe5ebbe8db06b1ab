package io.zhibiao.pipeline.explain;

import java.util.Locale;

/** A language that readings and messages are told in. */
public enum Language {
  ZH,
  EN;

  /** As people write it: {@code zh}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
