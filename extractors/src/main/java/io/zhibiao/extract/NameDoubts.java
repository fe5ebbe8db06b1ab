package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.value.FigureType;
import java.util.Set;

/**
 * Tells whether the name of a figure in prose is in doubt.
 *
 * @param tag part of speech of the name's last word; empty where it has none
 */
record NameDoubts(FigureType type, Link link, Around around, String tag) {

  /** What the last word of a name is; a segmenter that knows no word takes it for a mark. */
  private static final Set<String> NAME_TAGS =
      Set.of("n", "ng", "nt", "nto", "nis", "nz", "nr", "vn", "an", "j", "q", "l", "p", "w");

  private static final int SHORTEST_NAME = 2;

  /** Joins items, or leads into a name that begins before it. */
  private static final String JOINERS = "、等和及与或";

  private static final String PLACES = "区區县縣市省镇鎮乡鄉村州国國";

  /** Whether anything speaks against the name. */
  boolean any() {
    if (type == FigureType.DATE || type == FigureType.AGE || link.source() == NameSource.TABLE) {
      return false;
    }
    return isNameless()
        || isLent()
        || endsInVerb()
        || isNoName()
        || isPlace()
        || isParted()
        || isFollowed()
        || isCutShort();
  }

  /** Nothing names it, or a single character: 卖到 {@code 13元}. */
  private boolean isNameless() {
    return link.indicator().length() < SHORTEST_NAME;
  }

  /** A sentence before lends it the name; of a change the name is that of the level before. */
  private boolean isLent() {
    boolean carried =
        link.source() == NameSource.EARLIER_LIST || link.source() == NameSource.CARRIED;
    boolean change = link.source() == NameSource.CARRIED && link.aspect().isChange();
    return carried && !change && !around.before().contains(link.indicator());
  }

  /** {@code 村里签下} 五年: no noun ends it; what is counted behind a figure is one all the same. */
  private boolean endsInVerb() {
    boolean counted = link.source() == NameSource.BEHIND;
    return !counted && !tag.isEmpty() && !NAME_TAGS.contains(tag);
  }

  /** {@code 病例274和感染者}: what is no name. */
  private boolean isNoName() {
    return link.indicator().chars().anyMatch(c -> c == '#' || Character.isDigit(c));
  }

  /** {@code 高新区} 1例: where, not what; in 8个 {@code 村} it is counted. */
  private boolean isPlace() {
    String name = link.indicator();
    return link.source() != NameSource.BEHIND
        && PLACES.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** 有期徒刑、{@code 无期徒刑} 4844人: the name began before it. */
  private boolean isParted() {
    String sentence = around.before();
    int at = sentence.lastIndexOf(link.indicator());
    boolean before = link.source() == NameSource.BEFORE || link.source() == NameSource.CARRIED;
    return before && at > 0 && JOINERS.indexOf(sentence.charAt(at - 1)) >= 0;
  }

  /** {@code 岳纸集团} 30万吨涂布纸工程: the clause goes on behind the figure, maybe with the thing. */
  private boolean isFollowed() {
    boolean fits =
        switch (link.source()) {
          case BEHIND, LIST, EARLIER_LIST -> true;
          default -> false;
        };
    return !fits && !around.isMark(around.figure().end());
  }

  /** 110个 {@code 入海} 控制断面: more stands behind the name than a mark. */
  private boolean isCutShort() {
    int at = around.rest().indexOf(link.indicator());
    int end = around.figure().end() + at + link.indicator().length();
    boolean whole = at >= 0 && around.isMark(end);
    return link.source() == NameSource.BEHIND && !whole;
  }
}
