package io.zhibiao.pipeline.row;

import io.zhibiao.extract.Article;
import io.zhibiao.extract.Extraction;

/**
 * An article with what its source gives it: all that {@link ArticleColumn} prints.
 *
 * @param source its source's name in rows
 * @param figures how many rows point to it
 */
record SourceArticle(String source, Article article, Extraction extraction, long figures) {}
