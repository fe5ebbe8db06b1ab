package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * Reads leftwards from a figure what is said of it, up to the name that it is said of.
 *
 * <p>{@code 比上年增长8%} is an increase against last year, {@code 下降至2%} a level, {@code 占全国的5%} a
 * share, {@code 是上届的2倍} a ratio.
 */
final class PredicateReader {

  private final Draft draft;
  private boolean endsInLevel;

  private PredicateReader(Draft draft) {
    this.draft = draft;
  }

  /**
   * The predicate of a figure.
   *
   * @param figure index of its token
   * @param floor index of the first token that may belong to it
   */
  static Predicate read(List<Token> tokens, int figure, int floor, FigureType type) {
    Draft draft = new Draft(tokens, figure, floor, type);
    Constructions.open(draft);
    if (Constructions.isPull(draft)) {
      Constructions.readPull(draft);
      return draft.predicate();
    }
    PredicateReader reader = new PredicateReader(draft);
    while (draft.at > floor && reader.takes(tokens.get(draft.at - 1))) {}
    boolean bare = draft.aspect == Aspect.LEVEL && draft.comparison == Comparison.NONE;
    if (bare && SignedChange.isSigned(tokens.get(figure))) {
      draft.takeBaseOfSign();
    }
    Constructions.close(draft);
    return draft.predicate();
  }

  /** Takes the token into the predicate, or tells that it is no part of it. */
  private boolean takes(Token token) {
    switch (token.kind()) {
      case SHADE, ADVERB -> draft.averaged |= isMean(token.text());
      case PARTICLE, PLAN, TIME, DATE, LAPSE -> {}
      case PREPOSITION -> draft.changes |= leadsOn();
      case RESPECTIVELY -> draft.respectively = true;
      case REPORT, RANK -> draft.reports = true;
      case TO, WEI -> endsInLevel |= !draft.changes;
      case BASE -> draft.comparison = Words.regularBase(token.text());
      case SHARE -> {
        boolean whole = Constructions.isWhole(draft.tokens, draft.figure);
        boolean level = draft.aspect == Aspect.LEVEL && !draft.changes && !whole;
        draft.aspect = level ? Aspect.SHARE : draft.aspect;
      }
      case MULTIPLE -> takesMultiple();
      case DE -> {
        return takesTime();
      }
      case OPEN -> {
        return Enclosures.takesBracket(draft);
      }
      case LISTING -> {
        return takesTimes();
      }
      case BLANK -> {
        return Enclosures.takesGap(draft);
      }
      case PLACE, ORGANISATION -> {
        return (token.is(Kind.PLACE) || isNational(token)) && takesPlaceOfRank();
      }
      default -> {
        return takesVerb(token);
      }
    }
    draft.at--;
    return true;
  }

  /** {@code 年均}, {@code 每年}; 均 alone says that all do. */
  private static boolean isMean(String adverb) {
    return adverb.contains("每") || (adverb.contains("均") && adverb.length() > 1);
  }

  private boolean takesVerb(Token token) {
    return switch (token.kind()) {
      case UP, ADDED -> takesChange(Aspect.INCREASE);
      case DOWN -> takesChange(Aspect.DECREASE);
      case MORE -> takesComparative(true);
      case LESS -> takesComparative(false);
      case ABOVE -> takesDistance(true);
      case BELOW -> takesDistance(false);
      case BEYOND -> takesComparative(true) || takesExcess(Aspect.ABOVE);
      case SHORT -> takesComparative(false) || takesExcess(Aspect.BELOW);
      case RISE_NOUN -> takesChangeNoun(Aspect.INCREASE);
      case FALL_NOUN -> takesChangeNoun(Aspect.DECREASE);
      case VERB -> takesDeedCompared();
      case SAVING -> draft.type == FigureType.RATIO && takesChange(Aspect.DECREASE);
      default -> false;
    };
  }

  /** {@code 由162个增至123个}: the level told is one that something came from. */
  private boolean leadsOn() {
    for (int i = draft.figure + 1; i < draft.tokens.size() && i < draft.figure + 5; i++) {
      if (draft.tokens.get(i).is(Kind.FIGURE)) {
        Kind before = draft.tokens.get(i - 1).kind();
        return before == Kind.TO || before == Kind.WEI || before == Kind.REPORT;
      }
    }
    return false;
  }

  private boolean takesChange(Aspect change) {
    if (draft.changes || improvesThings()) {
      return false;
    }
    draft.changes = true;
    boolean told =
        draft.isBefore(0, Kind.WEI) && Role.GROWTH.holds(draft.tokens.get(draft.at - 1).text());
    if ((!endsInLevel || told) && draft.aspect == Aspect.LEVEL) {
      draft.aspect = change;
    }
    draft.at--;
    Token verb = draft.tokens.get(draft.at);
    if (Compounds.hasBase(verb)) {
      draft.comparison = Words.regularBase(verb.text());
    }
    draft.takeBase();
    draft.missTarget();
    return true;
  }

  /** {@code 提升} 40所 学校 办学能力: those are better, not more. */
  private boolean improvesThings() {
    return draft.type == FigureType.COUNT
        && draft.at == draft.figure
        && Role.IMPROVES.holds(draft.tokens.get(draft.at - 1).text())
        && draft.tokens.get(draft.figure + 1).kind().isNominal()
        && !Role.GRADE.holds(draft.tokens.get(draft.figure + 1).text());
  }

  private boolean takesComparative(boolean more) {
    int than = draft.than(draft.at - 2);
    boolean level = !endsInLevel && draft.aspect == Aspect.LEVEL;
    boolean did = draft.tokens.get(draft.at - 1).text().endsWith("了") || isBehindBase(2);
    Optional<Base> frame =
        than < 0 ? Frames.baseBefore(draft.tokens, draft.figure) : Optional.empty();
    boolean usual = than < 0 && Role.OFF_USUAL.holds(draft.tokens.get(draft.at - 1).text());
    boolean set = than >= 0 || did || usual || frame.isPresent();
    if (!set || !takesChange(more ? Aspect.INCREASE : Aspect.DECREASE)) {
      return false;
    }
    if (level) {
      frame.ifPresent(draft::setOutFrom);
      draft.differ(more);
      if (usual) {
        draft.aspect = more ? Aspect.ABOVE : Aspect.BELOW;
        draft.comparison = Comparison.OTHER;
      }
    }
    return true;
  }

  /** {@code 同比} 少3人, {@code 同比} 多烧3吨. */
  private boolean isBehindBase(int distance) {
    return draft.isBefore(distance, Kind.BASE)
        || (draft.isBefore(distance, Kind.SHADE) && draft.isBefore(distance + 1, Kind.BASE));
  }

  /** {@code 比去年多烧3万吨}: what is done more. */
  private boolean takesDeedCompared() {
    boolean more = draft.isBefore(2, Kind.MORE) || draft.isBefore(2, Kind.LESS);
    boolean set =
        isBehindBase(3) || Leftward.nearest(draft.tokens, draft.at - 3, 0, Kind.THAN) >= 0;
    if (!more || !(set || Frames.baseBefore(draft.tokens, draft.figure).isPresent())) {
      return false;
    }
    draft.at--;
    return true;
  }

  /** {@code 比预算多出5亿元}; {@code 高于50%} is a level. */
  private boolean takesDistance(boolean more) {
    if (takesComparative(more)) {
      return true;
    }
    boolean points = draft.tokens.get(draft.figure).text().endsWith("百分点");
    if (points && draft.aspect == Aspect.LEVEL && draft.comparison == Comparison.NONE) {
      draft.aspect = more ? Aspect.ABOVE : Aspect.BELOW;
      draft.comparison = Comparison.OTHER;
      draft.changes = true;
    }
    draft.reports = true;
    draft.at--;
    return true;
  }

  /** {@code 超警0.36米}; {@code 超标3家}, {@code 超限5天} count those that do. */
  private boolean takesExcess(Aspect distance) {
    boolean counts =
        switch (draft.type) {
          case PERCENTAGE, RATIO, MEASURE, MONEY -> false;
          case COUNT, ORDINAL, AGE, DURATION, DATE -> true;
        };
    if (draft.changes || counts || draft.aspect != Aspect.LEVEL) {
      return false;
    }
    draft.aspect = distance;
    draft.comparison = Comparison.OTHER;
    draft.changes = true;
    draft.at--;
    return true;
  }

  /** {@code 增速达8%} is a rise; {@code 增速提高2个百分点} is a change of the rate, whose name it stays. */
  private boolean takesChangeNoun(Aspect change) {
    boolean counts = draft.type == FigureType.ORDINAL || draft.type == FigureType.DURATION;
    if ((draft.changes && !endsInLevel) || counts) {
      return false;
    }
    draft.changes = true;
    draft.aspect = change;
    draft.at--;
    if (Compounds.isNounWithBase(draft.tokens.get(draft.at))) {
      draft.comparison = Words.regularBase(draft.tokens.get(draft.at).text());
    }
    draft.takeBase();
    return true;
  }

  private void takesMultiple() {
    if (draft.type == FigureType.RATIO && draft.aspect == Aspect.LEVEL && !draft.changes) {
      draft.aspect = Aspect.RATIO;
      draft.comparison = Comparison.OTHER;
    }
  }

  /** {@code 由去年的3%}: of what time the value is. */
  private boolean takesTime() {
    boolean time =
        draft.at == draft.figure
            && draft.at - 2 >= draft.floor
            && Constructions.isTime(draft.tokens.get(draft.at - 2))
            && draft.leftwards(draft.at - 3, Kind.PREPOSITION, Kind.REPORT) == draft.at - 3;
    draft.at -= time ? 2 : 0;
    return time;
  }

  /** {@code 收入2008年、2010年先后突破} 5亿元、8亿元: no list of names. */
  private boolean takesTimes() {
    boolean times =
        draft.isBefore(2, Kind.DATE)
            && draft.at < draft.figure
            && draft.tokens.get(draft.at).is(Kind.DATE);
    draft.at -= times ? 1 : 0;
    return times;
  }

  /** {@code 位列} 全国海事法院 第3位: all bodies of a kind. */
  private static boolean isNational(Token body) {
    return Role.COUNTRY.begins(body.text());
  }

  /**
   * {@code 居全国第3位}, {@code 保持全国第3位}, {@code 在全国排第3位}, {@code 达全国1/4}: the field of a rank or a
   * share.
   */
  private boolean takesPlaceOfRank() {
    boolean within =
        draft.tokens.get(draft.at).is(Kind.RANK)
            && draft.at - 2 >= draft.floor
            && draft.tokens.get(draft.at - 2).text().equals("在");
    if (within) {
      draft.at -= 2;
      return true;
    }
    boolean part = draft.type == FigureType.ORDINAL || draft.type == FigureType.RATIO;
    boolean held = part && draft.isBefore(2, Kind.REPORT);
    boolean ranked = held || draft.isBefore(2, Kind.RANK);
    draft.at -= ranked ? 1 : 0;
    return ranked;
  }
}
