package io.zhibiao.pipeline.row;

import java.util.Locale;

/** The columns of a {@link SourceRow}, in order. */
public enum SourceColumn implements Column {
  SOURCE(CellType.TEXT),
  SHA256(CellType.TEXT),
  SIZE(CellType.INTEGER);

  private final CellType type;

  SourceColumn(CellType type) {
    this.type = type;
  }

  @Override
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public CellType type() {
    return type;
  }
}
