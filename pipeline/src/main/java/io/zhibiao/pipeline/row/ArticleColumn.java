package io.zhibiao.pipeline.row;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The columns of an article's row: their names, their order and what each cell holds. Rows of
 * figures point here by {@code source} and {@code article}.
 */
public enum ArticleColumn implements Column {
  SOURCE(CellType.TEXT, SourceArticle::source),
  ARTICLE(CellType.INTEGER, found -> Cells.number(found.article().number())),
  TITLE(CellType.TEXT, found -> found.article().title()),
  KICKER(CellType.TEXT, found -> found.article().kicker()),
  BYLINE(CellType.TEXT, found -> found.article().byline()),
  PUBLISHED(CellType.TEXT, found -> found.extraction().published().value().label()),
  REGION(CellType.TEXT, found -> found.extraction().home().value().path()),
  REGION_CODE(CellType.TEXT, found -> found.extraction().home().value().code()),
  START(CellType.INTEGER, found -> Cells.number(found.article().start())),
  END(CellType.INTEGER, found -> Cells.number(found.article().end())),
  FIGURES(CellType.INTEGER, found -> Long.toString(found.figures())),
  PUBLISHED_FROM(CellType.TEXT, found -> found.extraction().published().from().label()),
  REGION_FROM(CellType.TEXT, found -> found.extraction().home().from().label());

  /** Names of all columns, in order. */
  public static final List<String> HEADER =
      Arrays.stream(values()).map(ArticleColumn::header).toList();

  private final CellType type;
  private final Function<SourceArticle, String> cell;

  ArticleColumn(CellType type, Function<SourceArticle, String> cell) {
    this.type = type;
    this.cell = cell;
  }

  @Override
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public CellType type() {
    return type;
  }

  /** What the article's row holds here; empty where nothing is known. */
  String cell(SourceArticle found) {
    return cell.apply(found);
  }
}
