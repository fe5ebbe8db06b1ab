package io.zhibiao.extract.bind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes from a run of tokens what no name begins with: {@code 其中，全市今年共完成 植树面积}. */
final class Trim {

  private static final Set<Kind> FILLERS =
      EnumSet.of(
          Kind.LINK,
          Kind.TIME,
          Kind.LAPSE,
          Kind.DATE,
          Kind.PLACE,
          Kind.ADVERB,
          Kind.PLAN,
          Kind.REPORT,
          Kind.PARTICLE,
          Kind.AND,
          Kind.SHADE,
          Kind.DE,
          Kind.LOCATION,
          Kind.LISTING,
          Kind.RESPECTIVELY,
          Kind.WEI,
          Kind.TO,
          Kind.MULTIPLE,
          Kind.ETC,
          Kind.PRONOUN,
          Kind.BASE,
          Kind.THAN,
          Kind.RANK,
          Kind.OTHER);

  private Trim() {}

  /** The run from the first token on that a name may begin with. */
  static List<Token> of(List<Token> run) {
    int from = behindMainPart(run);
    while (from < run.size()) {
      int behind = behindOpener(run, from);
      if (behind == from) {
        break;
      }
      from = behind;
    }
    return run.subList(from, run.size());
  }

  /** {@code 以某物为主的} 其他贸易: what it mostly consists of; {@code 按常住人口计算的} 产值: how it is reckoned. */
  private static int behindMainPart(List<Token> run) {
    for (int i = 1; i < run.size() - 1; i++) {
      if (run.get(i).is(Kind.DE)) {
        String before = run.get(i - 1).text();
        return Role.MAINLY.ends(before) || Role.RECKONED.holds(before) ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** {@code 大营 村} 养羊: a place of that name is no more than its village. */
  private static boolean isVillage(List<Token> run, int at) {
    return at + 2 < run.size()
        && Tags.isNamedPlace(run.get(at))
        && run.get(at + 1).text().equals("村");
  }

  /** Behind what stands at the place if no name begins with it; else the place itself. */
  private static int behindOpener(List<Token> run, int at) {
    Token first = run.get(at);
    if (Distances.isAt(run, at) || isDenied(run, at)) {
      return at;
    }
    if (Role.ACCORDING.holds(first.text())) {
      return at + 1;
    }
    if (first.is(Kind.PREPOSITION) || first.is(Kind.WEI)) {
      int behind = behindPhrase(run, at);
      return behind < 0 && first.is(Kind.WEI) ? at + 1 : Math.max(behind, at);
    }
    if (first.is(Kind.OPEN)) {
      return closeOf(run, at) + 1;
    }
    if (isVillage(run, at)) {
      return at + 2;
    }
    boolean each = first.text().startsWith("每") && isOfEach(run, at);
    if (isLandmark(run, at) || first.text().equals("该") || isOfBody(run, at) || each) {
      return at;
    }
    if (isMean(run, at)) {
      return at;
    }
    boolean whence = Role.WHENCE.holds(first.text());
    if (whence && isNamedBehind(run, at)) {
      return at;
    }
    if (Role.REALM.holds(first.text()) && at + 1 < run.size()) {
      return at + 1;
    }
    if (isOne(run, at)) {
      return at + 1;
    }
    if (isSomeDivisions(run, at) || isNumbered(run, at)) {
      return at + 2;
    }
    if (isGiven(run, at)) {
      return at + 1;
    }
    if (isPast(run, at)) {
      return at + 2;
    }
    return FILLERS.contains(first.kind()) ? at + 1 : at;
  }

  /** {@code 每 千 人口 床位数}, {@code 每 万人 医生数}, 平均 {@code 每个 家庭户}: for how many it is told. */
  private static boolean isOfEach(List<Token> run, int each) {
    int next = each + 1;
    boolean counts =
        next < run.size()
            && (run.get(next).is(Kind.NUMBER) || Role.THOUSANDS.begins(run.get(next).text()))
            && run.get(each).text().equals("每");
    boolean one = run.get(each).text().equals("每个") && next < run.size();
    return counts || one;
  }

  /** {@code 建立了 总规模}, {@code 涌现出 养殖户}. */
  private static boolean isPast(List<Token> run, int verb) {
    return run.get(verb).is(Kind.VERB)
        && verb + 2 < run.size()
        && (run.get(verb + 1).is(Kind.PARTICLE) || run.get(verb + 1).text().equals("出"));
  }

  /** {@code 未 整改资金}, {@code 尚未 脱贫}. */
  private static boolean isDenied(List<Token> run, int at) {
    boolean verb = at + 1 < run.size() && run.get(at + 1).is(Kind.VERB);
    return Role.DENIES.holds(run.get(at).text()) && (verb || isNominalAt(run, at + 1));
  }

  /** {@code 国内 游客}, {@code 国内 、国际及地区} 航线. */
  private static boolean isNamedBehind(List<Token> run, int whence) {
    int next = whence + 1;
    return isNominalAt(run, next)
        || (next < run.size() && (run.get(next).is(Kind.VERB) || run.get(next).is(Kind.LISTING)));
  }

  /** {@code 平均 办理 时间}. */
  private static boolean isMean(List<Token> run, int at) {
    Token last = run.get(run.size() - 1);
    Token next = run.get(at + 1);
    return run.get(at).text().equals("平均")
        && (next.is(Kind.VERB) || next.is(Kind.VERBAL_NOUN))
        && last.is(Kind.NOUN)
        && Role.MEASURE.ends(last.text());
  }

  /** {@code 这 一 数字}. */
  private static boolean isOne(List<Token> run, int at) {
    return at > 0 && run.get(at).text().equals("一") && run.get(at - 1).is(Kind.PRONOUN);
  }

  /** {@code 四 县} 有 幼儿园: of which divisions it is told. */
  private static boolean isSomeDivisions(List<Token> run, int at) {
    return run.get(at).is(Kind.NUMBER)
        && Role.REALM.holds(run.get(at + 1).text())
        && run.get(at + 2).is(Kind.REPORT);
  }

  /** {@code 用于 教育} 3亿元: for what it is given. */
  private static boolean isGiven(List<Token> run, int at) {
    return Role.GIVEN_TO.holds(run.get(at).text())
        && isNominalAt(run, at + 1)
        && run.subList(at, run.size()).stream().noneMatch(token -> token.is(Kind.DE));
  }

  /** {@code 七、 国外借款}; not {@code 三、四级} 手术. */
  private static boolean isNumbered(List<Token> run, int at) {
    return run.get(at).is(Kind.NUMBER)
        && at + 1 < run.size()
        && run.get(at + 1).is(Kind.LISTING)
        && !NameRun.joinsNumbers(run, at + 1);
  }

  /** {@code 宁波 舟山 港}: places in the name; not those that hold it: {@code 南京市} 江苏 大厦. */
  private static boolean isLandmark(List<Token> run, int place) {
    boolean next = place + 1 < run.size() && Tags.isNamedPlace(run.get(place + 1));
    if (next && Role.DIVISION.ends(run.get(place).text())) {
      return false;
    }
    int behind = place;
    while (behind < run.size() && Tags.isNamedPlace(run.get(behind))) {
      behind++;
    }
    return behind > place && behind < run.size() && Role.LANDMARK.holds(run.get(behind).text());
  }

  /** {@code 县 疾控中心}: the division is part of its office's name. */
  private static boolean isOfBody(List<Token> run, int division) {
    return Role.DIVISION.holds(run.get(division).text())
        && division + 1 < run.size()
        && run.get(division + 1).is(Kind.ORGANISATION);
  }

  private static int closeOf(List<Token> run, int open) {
    for (int i = open + 1; i < run.size(); i++) {
      if (run.get(i).is(Kind.CLOSE)) {
        return i;
      }
    }
    return open;
  }

  /**
   * Where a prepositional phrase ends: behind the means that it names ({@code 通过巡回审判方式} 审结案件),
   * before its verb, else behind its last 的, else, as in {@code 在新城 投资}, before the deed that ends
   * the run; -1 for nowhere.
   */
  private static int behindPhrase(List<Token> run, int from) {
    for (int i = from + 2; i + 1 < run.size(); i++) {
      if (Role.MANNER.holds(run.get(i).text())) {
        return i + 1;
      }
    }
    int lastDe = -1;
    for (int i = from + 1; i < run.size(); i++) {
      Kind kind = run.get(i).kind();
      boolean behind = kind == Kind.LOCATION && !isNominalAt(run, i + 1);
      if (i > from + 1 && (kind.isVerbal() || kind == Kind.ADDED || behind)) {
        return i;
      }
      if (kind == Kind.DE) {
        lastDe = i + 1;
      }
    }
    return lastDe < 0 && isPlaced(run, from) ? run.size() - 1 : lastDe;
  }

  /** {@code 在新城 投资}: nothing but where, and the deed. */
  private static boolean isPlaced(List<Token> run, int from) {
    int last = run.size() - 1;
    boolean where = run.get(from).text().equals("在") || run.get(from).text().equals("于");
    return where
        && last > from + 1
        && run.get(last).is(Kind.VERBAL_NOUN)
        && run.subList(from + 1, last).stream().allMatch(t -> t.is(Kind.NOUN) || t.is(Kind.PLACE));
  }

  private static boolean isNominalAt(List<Token> run, int index) {
    return index < run.size() && run.get(index).kind().isNominal();
  }
}
