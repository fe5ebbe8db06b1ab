package io.zhibiao.pipeline.correction;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import java.util.Map;

/** A decision as a page sends it, its cells by the headers of columns. */
record SentLine(Map<String, String> cells) implements CorrectionLine {

  SentLine {
    cells = Map.copyOf(cells);
  }

  @Override
  public boolean has(String column) {
    return cells.containsKey(column);
  }

  @Override
  public String get(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  @Override
  public UsageException refuse(String column, String chinese, String english) {
    return new UsageException(new Bilingual(column + "：" + chinese, column + " " + english));
  }
}
