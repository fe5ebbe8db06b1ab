package io.zhibiao.pipeline.html;

import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.List;
import java.util.Map;

/**
 * What a question finds among the rows of all sources, in doubt first.
 *
 * @param question what was asked, by the names of the form's fields
 * @param found how many rows there are
 * @param from place of the first shown, from 0
 * @param lines the rows that are shown
 * @param regions to choose from
 * @param before address of the page before, empty where there is none
 * @param after likewise
 */
public record RowsPage(
    Map<String, String> question,
    long found,
    int from,
    List<Line> lines,
    List<String> regions,
    String before,
    String after) {

  public RowsPage {
    question = Map.copyOf(question);
    lines = List.copyOf(lines);
    regions = List.copyOf(regions);
  }

  /**
   * A row and the way to its text.
   *
   * @param page that it stands on
   */
  public record Line(Figure figure, String page, String source) {

    /** Of a row that stands somewhere. */
    public static Line of(MetricRow row, String page) {
      return new Line(new Figure(0, row), page, Visible.plain(row.cell(MetricColumn.SOURCE)));
    }
  }

  /** What was asked in a field; empty where nothing was. */
  public String asked(String field) {
    return question.getOrDefault(field, "");
  }

  /** JSON for the script. */
  public String data() {
    return PageData.ofIndex();
  }
}
