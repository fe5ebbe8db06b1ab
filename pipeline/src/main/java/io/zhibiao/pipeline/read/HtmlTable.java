package io.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * A table of a web page as lines: its caption, its head in one line, each row with a tab between
 * cells. A head cell over several columns stands in each of them: 2021年 over 总量 and 增速 becomes
 * {@code 2021年总量} and {@code 2021年增速}. Tables that only lay out the page hold tables or paragraphs.
 */
final class HtmlTable {

  private static final int MOST_SPANNED = 200;

  private static final List<String> TIMES = List.of("年", "月", "年末", "月末", "年底", "季度", "年度");

  private final List<Map<Integer, String>> grid = new ArrayList<>();
  private int heads;
  private int rowNumber;
  private boolean spanned;

  private HtmlTable() {}

  /** Whether it holds data: several cells in a row, and no other table. */
  static boolean isOfData(Element table) {
    boolean nested = table.select("table").size() > 1;
    boolean columns = table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1);
    return !nested && columns && table.select("td p").size() <= table.select("td, th").size();
  }

  static List<String> lines(Element table) {
    HtmlTable read = new HtmlTable();
    table.select("tr").forEach(read::addRow);
    List<String> lines = new ArrayList<>();
    table.select("caption").forEach(caption -> addCaption(caption.text(), lines));
    if (read.heads > 1) {
      lines.add(read.head());
    }
    for (int i = read.heads > 1 ? read.heads : 0; i < read.grid.size(); i++) {
      lines.add(String.join("\t", read.grid.get(i).values()));
    }
    return lines;
  }

  /** The unit told in a caption has a line of its own, as it has in print. */
  private static void addCaption(String caption, List<String> lines) {
    int unit = caption.indexOf("单位：");
    boolean bracketed = unit > 1 && "（(".indexOf(caption.charAt(unit - 1)) >= 0;
    int close = Math.max(caption.indexOf('）', unit), caption.indexOf(')', unit));
    if (bracketed && close == caption.length() - 1) {
      lines.add(caption.substring(0, unit - 1));
      lines.add(caption.substring(unit, close));
    } else {
      lines.add(caption);
    }
  }

  private void addRow(Element row) {
    int number = rowNumber;
    Map<Integer, String> cells = at(number);
    int column = 0;
    boolean spans = false;
    boolean headed = !row.children().isEmpty();
    for (Element cell : row.children()) {
      while (cells.containsKey(column)) {
        column++;
      }
      int wide = span(cell, "colspan");
      int high = span(cell, "rowspan");
      spans |= wide > 1 || high > 1;
      headed &= cell.normalName().equals("th") || isName(cell.text());
      for (int r = 0; r < high; r++) {
        for (int c = 0; c < wide; c++) {
          at(number + r).putIfAbsent(column + c, cell.text());
        }
      }
      column += wide;
    }
    boolean first = heads == number;
    boolean below = number > 0 && heads == number && spanned;
    if (first && (below ? isNamed(row) : spans && headed)) {
      heads++;
      spanned = spanned || spans;
    }
    rowNumber++;
  }

  /** A second row of a head has names only. */
  private static boolean isNamed(Element row) {
    return row.children().stream().allMatch(cell -> isName(cell.text()));
  }

  /** What names a column: words, or a time: {@code 2021年}, {@code 1—6月}, {@code 2021年末}. */
  private static boolean isName(String text) {
    return text.chars().noneMatch(HtmlTable::isDigit) || TIMES.stream().anyMatch(text::endsWith);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private Map<Integer, String> at(int row) {
    while (grid.size() <= row) {
      grid.add(new TreeMap<>());
    }
    return grid.get(row);
  }

  private String head() {
    Map<Integer, String> head = new TreeMap<>();
    for (Map<Integer, String> row : grid.subList(0, heads)) {
      row.forEach(
          (column, name) ->
              head.merge(column, name, (above, own) -> above.equals(own) ? own : above + own));
    }
    return String.join("\t", head.values());
  }

  static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    boolean number =
        !value.isEmpty() && value.length() <= 3 && value.chars().allMatch(HtmlTable::isDigit);
    return number ? Math.max(1, Math.min(MOST_SPANNED, Integer.parseInt(value))) : 1;
  }
}
