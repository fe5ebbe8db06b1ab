package io.zhibiao.pipeline.write.csv;

import java.io.Serializable;

/**
 * How CSV is written.
 *
 * @param excel with a byte order mark, by which Excel knows UTF-8
 * @param exact every cell as it is, even where a spreadsheet would run it as a formula
 */
public record CsvStyle(boolean excel, boolean exact) implements Serializable {

  /** Without a mark, formulas harmless. */
  public static final CsvStyle STANDARD = new CsvStyle(false, false);
}
