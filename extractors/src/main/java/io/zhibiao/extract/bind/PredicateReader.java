package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/**
 * Reads leftwards from a figure what is said of it, up to the name that it is said of.
 *
 * <p>{@code 比上年增长8%} is an increase against last year, {@code 下降至2%} a level, {@code 占全国的5%} a
 * share, {@code 是上届的2倍} a ratio.
 */
final class PredicateReader {

  private final List<Token> tokens;
  private final FigureType type;
  private final int figure;
  private final int floor;
  private int at;
  private Aspect aspect = Aspect.LEVEL;
  private Comparison comparison = Comparison.NONE;
  private boolean reports;
  private boolean changes;
  private boolean respectively;
  private boolean averaged;
  private boolean endsInLevel;

  private PredicateReader(List<Token> tokens, int figure, int floor, FigureType type) {
    this.tokens = tokens;
    this.type = type;
    this.figure = figure;
    this.floor = floor;
    this.at = figure;
  }

  /**
   * The predicate of a figure.
   *
   * @param figure index of its token
   * @param floor index of the first token that may belong to it
   */
  static Predicate read(List<Token> tokens, int figure, int floor, FigureType type) {
    PredicateReader reader = new PredicateReader(tokens, figure, floor, type);
    reader.readDoubling();
    reader.readOfWhole();
    reader.readRank();
    reader.readDistance();
    if (reader.isPull()) {
      return reader.pull();
    }
    while (reader.at > floor && reader.takes(tokens.get(reader.at - 1))) {}
    reader.readShare();
    reader.readRemoteBase();
    return new Predicate(
        reader.at,
        reader.aspect,
        reader.comparison,
        reader.reports,
        reader.changes,
        reader.respectively,
        reader.averaged);
  }

  /** {@code 比十年前翻一番}: the figure is the verb itself. */
  private void readDoubling() {
    if (tokens.get(figure).text().startsWith("翻")) {
      takeBase();
      aspect = Aspect.RATIO;
    }
  }

  /** {@code 占…的}, {@code 是…的}, {@code 为…的}, {@code 完成…的} right before a percentage or multiple. */
  private void readOfWhole() {
    int i = at;
    while (i > floor && tokens.get(i - 1).is(Kind.SHADE)) {
      i--;
    }
    boolean part = type == FigureType.RATIO || type == FigureType.PERCENTAGE;
    if (i <= floor || !tokens.get(i - 1).is(Kind.DE) || !part) {
      return;
    }
    int head = leftwards(i - 2, Kind.SHARE, Kind.MULTIPLE, Kind.WEI, Kind.REPORT);
    if (head < 0) {
      return;
    }
    boolean share = tokens.get(head).is(Kind.SHARE) && !Role.TARGET.ends(tokens.get(i - 2).text());
    aspect = share ? Aspect.SHARE : Aspect.RATIO;
    comparison = share ? Comparison.NONE : Comparison.OTHER;
    at = head;
  }

  /** {@code 居中西部省份第二}: the whole that it is a rank in goes with the verb. */
  private void readRank() {
    boolean counts = type == FigureType.ORDINAL || type == FigureType.COUNT;
    int rank = leftwards(at - 1, Kind.RANK);
    if (rank >= 0 && counts) {
      reports = true;
      at = rank;
    }
  }

  /** {@code 高于全国平均水平2个百分点}; {@code 高于50%} is a level. */
  private void readDistance() {
    int over = leftwards(at - 1, Kind.ABOVE, Kind.BELOW);
    int end = at;
    while (end > floor && tokens.get(end - 1).is(Kind.SHADE)) {
      end--;
    }
    if (over >= 0 && over < end - 1) {
      aspect = tokens.get(over).is(Kind.ABOVE) ? Aspect.INCREASE : Aspect.DECREASE;
      comparison = Comparison.OTHER;
      changes = true;
      at = over;
    }
  }

  /** {@code 同比增速由…转为增长5%}: the base may stand farther left in the clause. */
  private void readRemoteBase() {
    boolean change = aspect == Aspect.INCREASE || aspect == Aspect.DECREASE;
    if (!change || comparison != Comparison.NONE) {
      return;
    }
    for (int i = at - 1; i >= floor && i > at - Leftward.REACH; i--) {
      Token token = tokens.get(i);
      if (token.is(Kind.STOP) || token.is(Kind.FIGURE) || token.is(Kind.OPEN)) {
        return;
      }
      if (token.is(Kind.BASE)) {
        comparison = baseOf(token);
        return;
      }
    }
  }

  private static Comparison baseOf(Token token) {
    boolean monthly = token.text().startsWith("环") || token.text().equals("按月");
    return monthly ? Comparison.MOM : Comparison.YOY;
  }

  /** {@code 工业拉动经济增长2个百分点}: the pull is a thing of its own, no change of what is pulled. */
  private boolean isPull() {
    return type == FigureType.PERCENTAGE && leftwards(at - 1, Kind.PULL) >= 0;
  }

  private Predicate pull() {
    while (at > floor
        && (tokens.get(at - 1).is(Kind.SHADE) || tokens.get(at - 1).is(Kind.REPORT))) {
      at--;
    }
    return new Predicate(at, Aspect.LEVEL, Comparison.NONE, true, false, false, false);
  }

  private boolean takes(Token token) {
    switch (token.kind()) {
      case SHADE, ADVERB -> averaged |= token.text().contains("均") || token.text().contains("每");
      case PARTICLE, PLAN -> {}
      case PREPOSITION -> changes |= leadsOn();
      case RESPECTIVELY -> respectively = true;
      case ABOVE, BELOW -> {
        return takesDistance(token.is(Kind.ABOVE) ? Aspect.INCREASE : Aspect.DECREASE);
      }
      case REPORT, RANK -> reports = true;
      case TO, WEI -> endsInLevel |= !changes;
      case SAVING -> {
        return type == FigureType.RATIO && takesChange(Aspect.DECREASE);
      }
      case UP, ADDED -> {
        return takesChange(Aspect.INCREASE);
      }
      case DOWN -> {
        return takesChange(Aspect.DECREASE);
      }
      case MORE -> {
        return takesComparative(Aspect.INCREASE);
      }
      case LESS -> {
        return takesComparative(Aspect.DECREASE);
      }
      case RISE_NOUN -> {
        return takesChangeNoun(Aspect.INCREASE);
      }
      case FALL_NOUN -> {
        return takesChangeNoun(Aspect.DECREASE);
      }
      case BASE -> comparison = baseOf(token);
      case MULTIPLE -> {
        return takesMultiple();
      }
      case BLANK -> {
        return takesGap();
      }
      case SHARE -> aspect = aspect == Aspect.LEVEL && !changes ? Aspect.SHARE : aspect;
      case TIME, DATE, LAPSE -> {}
      case PLACE -> {
        return takesPlaceOfRank();
      }
      default -> {
        return false;
      }
    }
    at--;
    return true;
  }

  /** {@code 由162个增至123个}: the level told is one that something came from. */
  private boolean leadsOn() {
    for (int i = figure + 1; i < tokens.size() && i < figure + 5; i++) {
      if (tokens.get(i).is(Kind.FIGURE)) {
        Kind before = tokens.get(i - 1).kind();
        return before == Kind.TO || before == Kind.WEI || before == Kind.REPORT;
      }
    }
    return false;
  }

  private boolean takesChange(Aspect change) {
    if (changes) {
      return false;
    }
    changes = true;
    if (!endsInLevel && aspect == Aspect.LEVEL) {
      aspect = change;
    }
    at--;
    takeBase();
    return true;
  }

  private boolean takesComparative(Aspect change) {
    int than = Leftward.nearest(tokens, at - 2, 0, Kind.THAN);
    return than >= 0 && takesChange(change);
  }

  /** {@code 比预算多出5亿元}; {@code 高于50%} is a level. */
  private boolean takesDistance(Aspect change) {
    if (takesComparative(change)) {
      return true;
    }
    reports = true;
    at--;
    return true;
  }

  /** {@code 增速达8%} is a rise; {@code 增速提高2个百分点} is a change of the rate, whose name it stays. */
  private boolean takesChangeNoun(Aspect change) {
    boolean counts = type == FigureType.ORDINAL || type == FigureType.DURATION;
    if ((changes && !endsInLevel) || counts) {
      return false;
    }
    changes = true;
    aspect = change;
    at--;
    takeBase();
    return true;
  }

  private boolean takesMultiple() {
    if (type == FigureType.RATIO && aspect == Aspect.LEVEL && !changes) {
      aspect = Aspect.RATIO;
      comparison = Comparison.OTHER;
    }
    at--;
    return true;
  }

  /** {@code 总产值 10亿元}, {@code 同比增 10%}: a gap before the figure, as headlines have it. */
  private boolean takesGap() {
    boolean told =
        at == figure
            && at - 2 >= floor
            && switch (tokens.get(at - 2).kind()) {
              case UP, DOWN, REPORT, WEI, SHARE -> true;
              default -> tokens.get(at - 2).kind().isNominal();
            };
    at -= told ? 1 : 0;
    return told;
  }

  private boolean takesPlaceOfRank() {
    boolean held =
        type == FigureType.ORDINAL && at - 2 >= floor && tokens.get(at - 2).is(Kind.REPORT);
    boolean ranked = at - 2 >= floor && tokens.get(at - 2).is(Kind.RANK);
    at -= ranked || held ? 1 : 0;
    return ranked || held;
  }

  /** The base may itself be told with its value: 比上年的 5.8万人 增长8%. */
  private void takeBase() {
    int than = Leftward.nearest(tokens, at - 1, 0, Kind.THAN);
    if (than < 0 || than == at - 1 || !Frames.isBase(tokens, than, at)) {
      return;
    }
    comparison = Frames.baseIn(tokens, than + 1, at);
    at = Math.max(than, floor);
  }

  /** {@code 占…比重}: the share's name stands before 占. */
  private void readShare() {
    boolean noun = at > floor && tokens.get(at - 1).is(Kind.SHARE_NOUN);
    int share = leftwards(at - 1, Kind.SHARE);
    if (aspect == Aspect.LEVEL && (noun || share >= 0)) {
      aspect = Aspect.SHARE;
      at = share >= 0 ? share : at;
    }
  }

  private int leftwards(int from, Kind... wanted) {
    return Leftward.nearest(tokens, from, floor, wanted);
  }
}
