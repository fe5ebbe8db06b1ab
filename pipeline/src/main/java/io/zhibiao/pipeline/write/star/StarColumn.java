package io.zhibiao.pipeline.write.star;

import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.Column;

/** A column that only the star has. */
record StarColumn(String header, CellType type) implements Column {

  static Column text(String header) {
    return new StarColumn(header, CellType.TEXT);
  }
}
