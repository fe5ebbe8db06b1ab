package io.zhibiao.pipeline.row;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The columns of an article's row: their names, their order and what each cell holds. Rows of
 * figures point here by {@code source} and {@code article}.
 */
public enum ArticleColumn {
  SOURCE(SourceArticle::source),
  ARTICLE(found -> Cells.number(found.article().number())),
  TITLE(found -> found.article().title()),
  KICKER(found -> found.article().kicker()),
  BYLINE(found -> found.article().byline()),
  PUBLISHED(found -> found.extraction().published().value().label()),
  REGION(found -> found.extraction().home().value().path()),
  REGION_CODE(found -> found.extraction().home().value().code()),
  START(found -> Cells.number(found.article().start())),
  END(found -> Cells.number(found.article().end())),
  FIGURES(found -> Long.toString(found.figures())),
  PUBLISHED_FROM(found -> found.extraction().published().from().label()),
  REGION_FROM(found -> found.extraction().home().from().label());

  /** Names of all columns, in order. */
  public static final List<String> HEADER =
      Arrays.stream(values()).map(ArticleColumn::header).toList();

  private final Function<SourceArticle, String> cell;

  ArticleColumn(Function<SourceArticle, String> cell) {
    this.cell = cell;
  }

  /** The name as files print it: {@code region_code}. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the article's row holds here; empty where nothing is known. */
  String cell(SourceArticle found) {
    return cell.apply(found);
  }
}
