package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Set ways to say something of a figure: {@code 占…的}, {@code 居…第}, {@code 高于…}, {@code 拉动…}. */
final class Constructions {

  private static final String OVER = "超";

  /** 恢复至, 恢复到. */
  private static final String BACK = "恢复";

  private Constructions() {}

  /** Those that stand right before the figure and set where the rest is read from. */
  static void open(Draft draft) {
    readDoubling(draft);
    readOfWhole(draft);
    readOfTarget(draft);
    readRank(draft);
    readDistance(draft);
  }

  /** Those that close around what has been read. */
  static void close(Draft draft) {
    readShare(draft);
    readRemoteBase(draft);
  }

  /** {@code 比十年前翻一番}: the figure is the verb itself. */
  private static void readDoubling(Draft draft) {
    if (draft.tokens.get(draft.figure).text().startsWith("翻")) {
      draft.takeBase();
      draft.aspect = Aspect.RATIO;
    }
  }

  /** {@code 占…的}, {@code 是…的}, {@code 为…的}, {@code 完成…的} right before a percentage or multiple. */
  private static void readOfWhole(Draft draft) {
    int i = draft.behindShades();
    boolean part = draft.type == FigureType.RATIO || draft.type == FigureType.PERCENTAGE;
    if (i <= draft.floor || !draft.tokens.get(i - 1).is(Kind.DE) || !part) {
      return;
    }
    int head =
        Leftward.nearest(draft.tokens, i - 2, 0, Kind.SHARE, Kind.MULTIPLE, Kind.WEI, Kind.REPORT);
    boolean time = isTime(draft.tokens.get(i - 2));
    if (head < 0 || (time && arrives(draft.tokens.get(head)))) {
      return;
    }
    int noun = draft.tokens.get(i - 2).is(Kind.FIGURE) ? i - 3 : i - 2;
    boolean target = Role.TARGET.ends(draft.tokens.get(noun).text());
    boolean share = draft.tokens.get(head).is(Kind.SHARE) && !target;
    draft.aspect = share ? Aspect.SHARE : Aspect.RATIO;
    draft.comparison =
        target ? Comparison.OTHER : Base.in(draft.tokens, head + 1, i - 1).comparison();
    draft.comparison = share ? Comparison.NONE : draft.comparison;
    draft.at = Math.max(head, draft.floor);
  }

  /** {@code 达到} 2019年的70% is the value of that time; {@code 恢复至} it is a part of what was then. */
  private static boolean arrives(Token verb) {
    return verb.is(Kind.REPORT) && !verb.text().startsWith(BACK);
  }

  /** {@code 为年初预算} 61%, {@code 占计划} 40%: of what had been planned. */
  private static void readOfTarget(Draft draft) {
    int target = draft.behindShades() - 1;
    if (draft.type != FigureType.PERCENTAGE
        || target <= draft.floor
        || !Role.TARGET.ends(draft.tokens.get(target).text())) {
      return;
    }
    int head = Leftward.nearest(draft.tokens, target - 1, draft.floor, Kind.SHARE, Kind.WEI);
    boolean near =
        head >= 0
            && draft.tokens.subList(head + 1, target).stream().noneMatch(t -> t.is(Kind.FIGURE));
    if (near) {
      draft.aspect = Aspect.RATIO;
      draft.comparison = Comparison.OTHER;
      draft.at = head;
    }
  }

  /** {@code 完成预算} {@code 3亿元} 的40%: the whole of which the next figure tells a part, no topic. */
  static boolean isWhole(List<Token> tokens, int figure) {
    int next = figure + 2;
    if (next >= tokens.size() || !tokens.get(figure + 1).is(Kind.DE)) {
      return false;
    }
    while (next + 1 < tokens.size() && tokens.get(next).is(Kind.SHADE)) {
      next++;
    }
    String part = tokens.get(next).text();
    return tokens.get(next).is(Kind.FIGURE)
        && (part.endsWith("%") || part.endsWith("倍") || part.contains("分之"));
  }

  /** {@code 提高到今年的5%}: the value of a time; {@code 恢复到同期的95%} is a part of what was then. */
  static boolean isTime(Token token) {
    boolean time = token.is(Kind.DATE) || token.is(Kind.TIME);
    return time && !token.text().endsWith("同期");
  }

  /** {@code 居中西部省份第二}: the whole that it is a rank in goes with the verb. */
  private static void readRank(Draft draft) {
    boolean counts = draft.type == FigureType.ORDINAL || draft.type == FigureType.COUNT;
    int rank = draft.leftwards(draft.at - 1, Kind.RANK);
    int moved = draft.leftwards(draft.at - 1, Kind.UP, Kind.DOWN);
    if (rank > moved && counts) {
      draft.reports = true;
      draft.at = rank;
    }
  }

  /** {@code 高于全国平均水平2个百分点}, {@code 超警戒线0.3米}; {@code 高于50%} is a level. */
  private static void readDistance(Draft draft) {
    int over = draft.leftwards(draft.at - 1, Kind.ABOVE, Kind.BELOW, Kind.REPORT);
    if (over < 0 || draft.tokens.get(over).is(Kind.REPORT)) {
      int far = endsInNorm(draft) ? exceeding(draft, over) : -1;
      over = far < 0 ? overMany(draft) : far;
    }
    if (over >= 0 && over < draft.behindShades() - 1 && !isValueOfBase(draft)) {
      draft.base = Base.in(draft.tokens, over + 1, draft.behindShades());
      draft.differ(!draft.tokens.get(over).is(Kind.BELOW));
      draft.comparison = draft.base.comparison();
      draft.changes = true;
      draft.at = over;
    }
  }

  /** {@code 分别高于} 全国、全省平均水平 3个和2个百分点; -1 where no list of levels is set under it. */
  private static int overMany(Draft draft) {
    boolean listed = false;
    for (int i = draft.behindShades() - 1; i > draft.floor && i > draft.at - Leftward.REACH; i--) {
      Token token = draft.tokens.get(i);
      listed |= token.is(Kind.LISTING) || token.is(Kind.AND);
      if (token.is(Kind.ABOVE) || token.is(Kind.BELOW)) {
        return listed && draft.tokens.get(i - 1).is(Kind.RESPECTIVELY) ? i : -1;
      }
      boolean passed = token.kind().isNominal() || token.is(Kind.PLACE) || token.is(Kind.TIME);
      if (!passed && !token.is(Kind.LISTING) && !token.is(Kind.AND) && !token.is(Kind.DE)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code 超过} 原定计划, {@code 超} 警戒水位; -1 where neither stands before the norm. */
  private static int exceeding(Draft draft, int report) {
    if (report >= 0 && draft.tokens.get(report).text().startsWith(OVER)) {
      return report;
    }
    int over = draft.leftwards(draft.figure - 1, Kind.SHADE, Kind.NOUN);
    while (over >= 0 && !draft.tokens.get(over).text().equals(OVER)) {
      over = draft.leftwards(over - 1, Kind.SHADE, Kind.NOUN);
    }
    return over;
  }

  /** 超过原定 {@code 计划} 3亿元, 超全省 {@code 平均水平} 2%. */
  private static boolean endsInNorm(Draft draft) {
    String last = draft.tokens.get(draft.behindShades() - 1).text();
    return Role.NORM.holds(draft.tokens.get(draft.figure - 1).text())
        || Role.TARGET.ends(last)
        || Role.NORM.ends(last);
  }

  /** {@code 低于上年 5.9% 的增长率}: what it is less than, not by how much. */
  private static boolean isValueOfBase(Draft draft) {
    int behind = draft.figure + 1;
    return behind < draft.tokens.size() && draft.tokens.get(behind).is(Kind.DE);
  }

  /** {@code 工业拉动经济增长2个百分点}: the pull is a thing of its own, no change of what is pulled. */
  static boolean isPull(Draft draft) {
    return draft.type == FigureType.PERCENTAGE && draft.leftwards(draft.at - 1, Kind.PULL) >= 0;
  }

  /** Takes in what stands between a pull's name and its figure. */
  static void readPull(Draft draft) {
    while (draft.isBefore(1, Kind.SHADE) || draft.isBefore(1, Kind.REPORT)) {
      draft.at--;
    }
    draft.aspect = Aspect.LEVEL;
    draft.comparison = Comparison.NONE;
    draft.changes = false;
    draft.reports = true;
  }

  /** {@code 占…比重}: the share's name stands before 占. */
  private static void readShare(Draft draft) {
    boolean noun = draft.isBefore(1, Kind.SHARE_NOUN);
    int share = draft.leftwards(draft.at - 1, Kind.SHARE);
    boolean whole = isWhole(draft.tokens, draft.figure);
    if (draft.aspect == Aspect.LEVEL && (noun || share >= 0) && !whole) {
      draft.aspect = Aspect.SHARE;
      draft.at = share >= 0 ? share : behindWhole(draft);
    }
  }

  /** {@code 数量 在全部项目中 占比}: where the whole begins; else the place so far. */
  private static int behindWhole(Draft draft) {
    if (!draft.isBefore(2, Kind.LOCATION)) {
      return draft.at;
    }
    int in = draft.leftwards(draft.at - 3, Kind.PREPOSITION);
    return in > draft.floor ? in : draft.at;
  }

  /** {@code 同比增速由…转为增长5%}: the base may stand farther left in the clause. */
  private static void readRemoteBase(Draft draft) {
    boolean change = draft.aspect.isChange();
    if (!change || draft.comparison != Comparison.NONE) {
      return;
    }
    int lowest = Math.max(draft.floor, draft.at - Leftward.REACH + 1);
    for (int i = draft.at - 1; i >= lowest; i--) {
      Token token = draft.tokens.get(i);
      if (token.is(Kind.STOP) || token.is(Kind.FIGURE) || token.is(Kind.OPEN)) {
        return;
      }
      if (token.is(Kind.BASE)) {
        draft.comparison = Words.regularBase(token.text());
        return;
      }
    }
  }
}
