package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.FigureType;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells whether the name of a figure in prose is in doubt.
 *
 * @param tag part of speech of the name's last word, asked for only where it decides; empty where
 *     it has none
 */
record NameDoubts(FigureType type, Link link, Around around, Supplier<String> tag) {

  /** What the last word of a thing that is counted is. */
  private static final Set<String> NOUNS =
      Set.of("n", "ng", "nt", "nto", "nis", "nz", "nr", "vn", "an", "j", "q", "l", "p");

  private static final String PERSON = "nr";

  private static final int SHORTEST_NAME = 2;

  private static final String PLACES = "区區县縣市省镇鎮乡鄉村州国國";

  /** Whether anything speaks against the name. */
  boolean any() {
    if (type == FigureType.DATE || type == FigureType.AGE || link.source() == NameSource.TABLE) {
      return false;
    }
    if (isNameless() || isLevelCarried()) {
      return true;
    }
    return isUnsure() && Indicators.standard().canonical(link.indicator()).isEmpty();
  }

  /** Whether anything speaks against a name that nobody has put down as an indicator's. */
  private boolean isUnsure() {
    return isLent()
        || isPlace()
        || isOfLength()
        || isOfEach()
        || isFromClauseBefore()
        || isFollowed()
        || isCutShort()
        || isNoThing(tag.get());
  }

  private boolean isCounted() {
    return link.source() == NameSource.BEHIND;
  }

  /** Nothing names it, or a single character: 卖到 {@code 13元}. */
  private boolean isNameless() {
    return link.indicator().length() < SHORTEST_NAME;
  }

  /** A sentence before lends it the name; of a change the name is that of the level before. */
  private boolean isLent() {
    boolean carried = link.source() == NameSource.EARLIER_LIST || link.source().isRepeated();
    boolean change = link.source() == NameSource.CARRIED && link.aspect().isChange();
    return carried && !change && !around.before().contains(link.indicator());
  }

  /** {@code 受灾20人，其中} 3人: a level that is told by the name of another figure. */
  private boolean isLevelCarried() {
    return link.source() == NameSource.CARRIED && !link.aspect().isChange();
  }

  /** 5个 {@code 入驻}, 5亿元 {@code 资金}, {@code 李明} 13票: no noun is counted, or a person or money. */
  private boolean isNoThing(String tag) {
    if (!isCounted()) {
      return tag.equals(PERSON);
    }
    boolean noun = tag.isEmpty() || NOUNS.contains(tag);
    return !noun || type == FigureType.MONEY;
  }

  /** {@code 高新区} 1例: where, not what; in 8个 {@code 村} it is counted. */
  private boolean isPlace() {
    String name = link.indicator();
    return !isCounted() && PLACES.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** {@code 经过} 45天{@code 治疗}: what lasts so long is told in many ways. */
  private boolean isOfLength() {
    return type == FigureType.DURATION;
  }

  /** {@code 每亩果园施肥} 8000斤: what each one has is named by both. */
  private boolean isOfEach() {
    return Sign.EACH.in(around.before());
  }

  /** {@code 劳动生产率，平均提高} 2%: its own clause does not name it. */
  private boolean isFromClauseBefore() {
    return link.source() == NameSource.CLAUSE_BEFORE;
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
    return isCounted() && !whole;
  }
}
