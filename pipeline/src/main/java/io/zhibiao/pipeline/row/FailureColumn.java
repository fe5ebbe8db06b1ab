package io.zhibiao.pipeline.row;

import java.util.Locale;

/** The columns of a {@link io.zhibiao.pipeline.failure.Failure}, in order. */
public enum FailureColumn implements Column {
  SOURCE,
  STAGE,
  ERROR,
  MESSAGE;

  @Override
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public CellType type() {
    return CellType.TEXT;
  }
}
