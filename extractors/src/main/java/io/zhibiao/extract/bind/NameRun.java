package io.zhibiao.extract.bind;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.quantity.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers the tokens before a predicate that a name may be made of. */
final class NameRun {

  /** How many tokens back a name is looked for, brackets included. */
  static final int LONGEST_RUN = 80;

  /** Before the first item of a list that is one name: 涌现出 专业户、重点户. */
  private static final Set<Kind> OPENS_LIST =
      EnumSet.of(
          Kind.STOP,
          Kind.LISTING,
          Kind.REPORT,
          Kind.PLACE,
          Kind.LINK,
          Kind.VERB,
          Kind.PARTICLE,
          Kind.PRONOUN,
          Kind.LOCATION,
          Kind.ADDED);

  private final List<Token> tokens;

  private NameRun(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The run that ends before a token.
   *
   * @param floor index of the first token that may belong to it, brackets aside
   * @param many whether several figures share the list that may stand there
   */
  static List<Token> before(List<Token> tokens, int end, int floor, boolean many) {
    return withoutBrackets(new NameRun(tokens).runBefore(end, floor, many));
  }

  private List<Token> runBefore(int end, int floor, boolean many) {
    int start = end;
    int lowest = floor;
    while (start > lowest && start > end - LONGEST_RUN && continues(start, end, lowest, many)) {
      boolean bracket = tokens.get(start - 1).is(Kind.CLOSE);
      start = bracket ? openOf(start - 1) : start - 1;
      lowest = start < lowest ? 0 : lowest;
    }
    return tokens.subList(start, end);
  }

  private boolean continues(int start, int end, int floor, boolean many) {
    Token left = tokens.get(start - 1);
    return switch (left.kind()) {
      case STOP, BLANK, OPEN -> false;
      case ETC -> start == end || many || isOfList(start);
      case FIGURE -> Attributes.isAttribute(tokens, start - 1);
      case CLOSE -> openOf(start - 1) >= 0;
      case LISTING ->
          start < end
              && start - 2 >= floor
              && !tokens.get(start - 2).is(Kind.FIGURE)
              && (!tokens.get(start - 2).is(Kind.CLOSE) || (many && isGloss(start - 2)))
              && (many
                  || joinsNumbers(tokens, start - 1)
                  || joinsPlainNames(start, floor)
                  || joinsVerbs(start));
      default -> true;
    };
  }

  /** {@code 二氧化硫（SO2）}、二氧化氮: a bracket without a figure of its own. */
  private boolean isGloss(int close) {
    int open = openOf(close);
    return open > 0
        && tokens.subList(open, close).stream()
            .noneMatch(token -> token.is(Kind.FIGURE) || token.is(Kind.STOP));
  }

  /** {@code 三、四级 手术}, {@code 一、二 审}: whether the mark stands between two of one thing. */
  static boolean joinsNumbers(List<Token> tokens, int mark) {
    return mark > 0
        && mark + 1 < tokens.size()
        && tokens.get(mark - 1).is(Kind.NUMBER)
        && Runs.isChinese(tokens.get(mark - 1).text().charAt(0))
        && Runs.isChinese(tokens.get(mark + 1).text().charAt(0));
  }

  /** {@code 盗窃、抢劫等 犯罪}: the list tells what the word behind it is. */
  private boolean isOfList(int start) {
    return tokens.get(start).kind().isNominal() && tokens.get(start - 2).kind().isNominal();
  }

  /** {@code 新建、改建 住房}: verbs of one object. */
  private boolean joinsVerbs(int start) {
    if (isBareVerb(start) && isBareVerb(start - 2) && behindName(start - 3)) {
      return true;
    }
    boolean first = start == 2 || (start > 2 && OPENS_LIST.contains(tokens.get(start - 3).kind()));
    return first && isVerb(tokens.get(start - 2)) && isVerb(tokens.get(start));
  }

  /** {@code 机关 立案、撤案} 8件: no object follows. */
  private boolean isBareVerb(int index) {
    Kind next = tokens.get(index + 1).kind();
    boolean bare = next == Kind.FIGURE || next == Kind.LISTING || next == Kind.SHADE;
    return tokens.get(index).is(Kind.VERB) && bare;
  }

  private boolean behindName(int index) {
    return tokens.get(index).kind().isNominal();
  }

  private static boolean isVerb(Token token) {
    return token.is(Kind.VERB) || token.is(Kind.VERBAL_NOUN);
  }

  /** {@code 粮食、蔬菜}, but not {@code 张贴海报、发放折页}. */
  private boolean joinsPlainNames(int start, int floor) {
    boolean last = tokens.get(start + 1).is(Kind.ETC);
    if (!tokens.get(start).kind().isNominal() && !last) {
      return false;
    }
    for (int i = start - 2; i >= floor; i--) {
      Kind kind = tokens.get(i).kind();
      if (OPENS_LIST.contains(kind)) {
        return i < start - 2;
      }
      if (!kind.isNominal() && kind != Kind.QUOTE && kind != Kind.AND && kind != Kind.TIME) {
        return false;
      }
    }
    return true;
  }

  private int openOf(int close) {
    int depth = 0;
    for (int i = close; i >= 0 && i > close - LONGEST_RUN; i--) {
      if (tokens.get(i).is(Kind.CLOSE)) {
        depth++;
      } else if (tokens.get(i).is(Kind.OPEN) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 常住人口[2]}: where a footnote is. */
  private static boolean isNote(List<Token> bracket) {
    return bracket.size() == 3 && bracket.get(1).text().chars().allMatch(Character::isDigit);
  }

  /** {@code 总收入（万元）}: what the number behind it is counted in. */
  private static boolean isUnit(List<Token> bracket) {
    StringBuilder inside = new StringBuilder();
    bracket.subList(1, bracket.size() - 1).forEach(token -> inside.append(token.text()));
    return Measure.ofLabel(inside.toString()).isPresent();
  }

  /**
   * {@code 性别比（以女性为100）}: by what measure; in {@code 人口（含外来人口）} it is of whom. {@code 增加值（当年价）}: at
   * what prices.
   */
  private static boolean isRemark(List<Token> bracket) {
    String first = bracket.get(1).text();
    return (bracket.size() > 3 && Role.REMARK.begins(first)) || Role.PRICES.begins(first);
  }

  /** {@code 特殊教育（含随班就读、送教上门学生）}: whom a name takes in, one after the other. */
  private static boolean includes(List<Token> bracket) {
    boolean lists = bracket.stream().anyMatch(token -> token.is(Kind.LISTING));
    return lists && bracket.stream().anyMatch(token -> token.is(Kind.VERB));
  }

  /** A bracket that tells a figure or a clause is no part of a name: 常住人口（含…5万人）. */
  private static List<Token> withoutBrackets(List<Token> run) {
    List<Token> kept = new ArrayList<>();
    List<Token> bracket = new ArrayList<>();
    int depth = 0;
    boolean told = false;
    for (Token token : run) {
      depth += token.is(Kind.OPEN) ? 1 : 0;
      (depth > 0 ? bracket : kept).add(token);
      told |= depth > 0 && (token.is(Kind.FIGURE) || token.is(Kind.STOP) || token.is(Kind.DATE));
      if (token.is(Kind.CLOSE) && depth > 0 && --depth == 0) {
        boolean aside =
            told || isNote(bracket) || isUnit(bracket) || isRemark(bracket) || includes(bracket);
        kept.addAll(aside ? List.of() : bracket);
        bracket.clear();
        told = false;
      }
    }
    return TokenRun.of(kept);
  }
}
