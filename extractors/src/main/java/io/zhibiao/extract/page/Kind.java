package io.zhibiao.extract.page;

/** What a piece of a page looks like, told by itself and its neighbours. */
enum Kind {
  /** A line that could be a headline, or a heading inside a piece. */
  HEAD,
  /** Like a headline, but it can only lead up to one: {@code 去年，全市转贷37亿元——}. */
  KICKER,
  /** {@code ——通州区多措并举}. */
  SUB_HEADLINE,
  /** {@code 简讯}, {@code 新春走基层}: names a column of the paper. */
  LABEL,
  /** {@code 编者按}. */
  NOTE,
  /** {@code 一、工业和建筑业}, {@code 第三章财政}. */
  SECTION,
  TEXT,
  /** A cell of a table that lost its lines. */
  CELL,
  /** {@code （上接第一版）}. */
  CONTINUED,
  BYLINE,
  CAPTION,
  /** Belongs to the page; text runs on across it. */
  FURNITURE
}
