package io.zhibiao.pipeline.row;

import java.util.List;

/**
 * How many figures a source gave that was read: {@code found + added = rows + rejected}.
 *
 * @param text where its text is kept, below the folder of the result; empty where the file itself
 *     is the text
 * @param found by the reading
 * @param added by reviewers
 * @param rejected by them
 * @param rows that came of it
 */
public record Tally(String source, String text, int found, int added, int rejected, int rows) {

  /** From its {@link #cells}. */
  public static Tally of(List<String> cells) {
    return new Tally(
        cells.get(0),
        cells.get(1),
        Integer.parseInt(cells.get(2)),
        Integer.parseInt(cells.get(3)),
        Integer.parseInt(cells.get(4)),
        Integer.parseInt(cells.get(5)));
  }

  /** As texts, to be sent. */
  public List<String> cells() {
    return List.of(
        source,
        text,
        Integer.toString(found),
        Integer.toString(added),
        Integer.toString(rejected),
        Integer.toString(rows));
  }
}
