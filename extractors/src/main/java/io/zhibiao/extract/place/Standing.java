package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;
import java.util.Set;

/** How a name stands in its clause. */
final class Standing {

  private static final String NUMERALS = "0123456789一二三四五六七八九十百";
  private static final String BEHIND_RANK = "，。；、：！？位名大个高的）” ";
  private static final String DASHES = "—-–―~";
  private static final String SUPERLATIVES = "最首";
  private static final String NOT_IN_ORGANISATION = "的在是将已共与和为了年月及对各个";
  private static final String REACHES = "入来赴进抵到访";
  private static final char ALL = '全';
  private static final char NATION = '国';
  private static final int LONGEST_ORGANISATION = 18;
  private static final int CLAUSE_REACH = 24;
  private static final int PEOPLE_REACH = 5;

  /** 其中， */
  private static final int LONGEST_OPENER = 3;

  /** What a name of a work ends in. */
  private static final Set<String> WORKS = Set.of("工程", "项目");

  /** How a work ends. */
  private static final String DONE = "完成";

  /** How far before 是 a superlative stands: 降幅最大的是. */
  private static final int MOST_REACH = 6;

  private final Clauses clauses;
  private final String chars;
  private final Span span;

  Standing(Clauses clauses, Naming naming) {
    this.clauses = clauses;
    this.chars = clauses.chars();
    this.span = naming.span();
  }

  /** {@code 其中常州仅有两家}: nothing but times and openers before it. */
  boolean isInitial() {
    return clauses.opensAt(span.start());
  }

  /**
   * {@code 北京优良天数比例为69%；PM2.5浓度为41}: what a sentence opens with goes on over its parts.
   *
   * @param sentence where it begins
   */
  boolean opens(int sentence) {
    return span.start() - sentence <= LONGEST_OPENER;
  }

  /** {@code 在金坛的技术人员}, {@code 位于启东}. */
  boolean isLocative() {
    return span.start() > 0 && "在于".indexOf(chars.charAt(span.start() - 1)) >= 0;
  }

  /** {@code 是广西4个贫困县之一}; {@code 降幅最大的是} 台州，达21%: what follows is told of it. */
  boolean isPredicate() {
    int is = span.start() - 1;
    return is >= 0 && chars.charAt(is) == '是' && !isMost();
  }

  /** {@code 下降最多的是} 海南、四川，分别下降6%和5%. */
  boolean isMost() {
    int is = span.start() - 1;
    return is > 1
        && chars.charAt(is) == '是'
        && chars.charAt(is - 1) == '的'
        && chars.substring(Math.max(0, is - MOST_REACH), is).indexOf('最') >= 0;
  }

  /** {@code 台风造成江苏、浙江2省…受灾}: what is told of is there. */
  boolean isStruck() {
    return Lexicon.STRIKES.endsAt(chars, span.start());
  }

  /** {@code 销往周边及广东}, {@code 高于全国}, {@code 全省第三}: the figure is not about it. */
  boolean isPassing() {
    return Lexicon.PASSING.endsAt(chars, behindFiller(span.start()))
        || (Lexicon.SCOPES.lengthAt(chars, span.end()) > 0 && !isReached())
        || isRankAt(span.end())
        || isDash(span.start() - 1)
        || (isDash(span.end()) && !isSign(span.end()));
  }

  /** {@code 入藏} 游客 are told of there, {@code 香港} 旅客 are not. */
  private boolean isReached() {
    return span.start() > 0 && REACHES.indexOf(chars.charAt(span.start() - 1)) >= 0;
  }

  /** {@code 根河-45.8℃}: a minus, no route. */
  private boolean isSign(int place) {
    return place + 1 < chars.length() && Character.isDigit(chars.charAt(place + 1));
  }

  private int behindFiller(int end) {
    int at = end;
    while (at > 0) {
      int filler = Lexicon.FILLERS.lengthEndingAt(chars, at);
      if (filler == 0) {
        return at;
      }
      at -= filler;
    }
    return at;
  }

  /** {@code 第三}, {@code 第2位}; not {@code 第一产业}, {@code 第八人民医院}. */
  private boolean isRankAt(int from) {
    if (from >= chars.length() || chars.charAt(from) != '第') {
      return false;
    }
    int at = from + 1;
    while (at < chars.length() && NUMERALS.indexOf(chars.charAt(at)) >= 0) {
      at++;
    }
    return at == chars.length() || BEHIND_RANK.indexOf(chars.charAt(at)) >= 0;
  }

  /** {@code 西宁—成都}: a line between two places is about neither. A double dash is none. */
  private boolean isDash(int at) {
    return isDashSign(at) && !isDashSign(at - 1) && !isDashSign(at + 1);
  }

  private boolean isDashSign(int at) {
    return at > 0 && at < chars.length() && DASHES.indexOf(chars.charAt(at)) >= 0;
  }

  /** {@code 全国规模最大的2座}: a superlative before the figure makes the place a mere field. */
  boolean isFieldOfRank() {
    for (int at = span.end(); at < reach(); at++) {
      char c = chars.charAt(at);
      if (NUMERALS.indexOf(c) >= 0) {
        return false;
      }
      if (SUPERLATIVES.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code 在北京举行}: where something takes place. */
  boolean isVenue() {
    return isLocative() && isFollowedBy(Lexicon.EVENTS);
  }

  /** {@code 为全省的15%}: what a share or a multiple is taken of. */
  boolean isBase() {
    return span.start() > 0
        && "为是达约近".indexOf(chars.charAt(span.start() - 1)) >= 0
        && chars.startsWith("的", span.end());
  }

  /** {@code 全国大学生竞赛中}: the field of a contest or a meeting. */
  boolean isFieldOfEvent() {
    return isFollowedBy(Lexicon.EVENTS);
  }

  /** {@code 广东客商来我区考察}: who comes is not the place that is told of. */
  boolean isGuest() {
    return isFollowedBy(Lexicon.ARRIVALS);
  }

  /** {@code 在河源投产}, {@code 在富县，}: what is told of from there on lies there. */
  boolean isLasting() {
    boolean frames = chars.startsWith("，", span.end()) && isInitial();
    return isLocative() && (frames || isFollowedBy(Lexicon.BEGINNINGS));
  }

  /** {@code 富县生态修复工程全面完成，}: only the name of a work, of which its clause tells. */
  boolean isOfWork() {
    int end = span.end();
    int work = -1;
    while (end < reach() && !clauses.isEnd(end)) {
      if (Character.isDigit(chars.charAt(end))) {
        return false;
      }
      work = WORKS.contains(chars.substring(end - 1, end + 1)) ? end + 1 : work;
      end++;
    }
    return work > 0 && (Lexicon.BEGINNINGS.endsAt(chars, end) || chars.startsWith(DONE, end - 2));
  }

  /** {@code 国家统计局公布，…}: a body of the whole country tells or sets what holds for all of it. */
  boolean isRuler() {
    return isFollowedBy(Lexicon.NATIONAL_ACTS);
  }

  /** {@code 其中，北京上涨}, {@code 如金坛}: one that is only named for an example. */
  boolean isExample() {
    int start = clauses.startOf(span.start());
    int before = start - 1;
    return Lexicon.EXAMPLES.endsAt(chars, span.start())
        || (before > 0 && chars.charAt(before) == '，' && Lexicon.EXAMPLES.endsAt(chars, before));
  }

  /**
   * {@code 江津、合川分别增长5%、6%}: whether a list gives each of its members its own.
   *
   * @param clause where the clause of the figures begins
   */
  boolean isDistributive(int clause) {
    boolean behind = clause >= span.end() && Lexicon.DISTRIBUTORS.lengthAt(chars, clause) > 0;
    return behind || isFollowedBy(Lexicon.DISTRIBUTORS);
  }

  /** {@code 北京专家介绍，…}: who speaks is not the place that is spoken of. */
  boolean isSpeaker() {
    return isFollowedBy(Lexicon.SAYINGS);
  }

  /** {@code 某省统计局数据显示}, {@code 某市海关公布}: an office that gives figures out. */
  boolean isStatistician() {
    return isFollowedBy(Lexicon.FIGURES_OUT) && isFollowedBy(Lexicon.STATISTICIANS);
  }

  private boolean isFollowedBy(Lexicon words) {
    for (int at = span.end(); at < reach(); at++) {
      if (words.lengthAt(chars, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The end of the clause, or as far as a subject's influence is looked for. */
  private int reach() {
    int last = Math.min(chars.length(), span.end() + CLAUSE_REACH);
    for (int at = span.end(); at < last; at++) {
      if (clauses.isEnd(at)) {
        return at;
      }
    }
    return last;
  }

  /**
   * {@code 启东市总工会}: whether an organisation's name goes on behind the division's; {@code 全省法院} are
   * all that the province has, {@code 全国高校协会} is one.
   */
  boolean isOrganisation() {
    if (chars.charAt(span.start()) == ALL && chars.charAt(span.end() - 1) != NATION) {
      return false;
    }
    int to = Math.min(chars.length(), span.end() + LONGEST_ORGANISATION);
    for (int at = span.end(); at < to && isInOrganisation(chars.charAt(at)); at++) {
      if (Lexicon.ORGANISATIONS.lengthAt(chars, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code 山西晋煤集团}: a firm, of which the sentence goes on, if it does not only speak. */
  boolean isFirm() {
    int to = Math.min(chars.length(), span.end() + LONGEST_ORGANISATION);
    for (int at = span.end(); at < to && isInOrganisation(chars.charAt(at)); at++) {
      if (Lexicon.FIRMS.lengthAt(chars, at) > 0) {
        return !isSpeaker() || isFollowedBy(Lexicon.DOCUMENTS);
      }
    }
    return false;
  }

  private static boolean isInOrganisation(char c) {
    boolean isIdeograph = c >= '\u4e00' && c <= '\u9fff';
    return (isIdeograph && NOT_IN_ORGANISATION.indexOf(c) < 0) || c == '（' || c == '）';
  }

  /**
   * Whether it is told of for itself, a verb, an adverb, a time or a mark behind it ({@code
   * 海门区通过…}), for its people ({@code 朱林镇村民种植…}), or for what begins there ({@code 海门大桥通车}).
   */
  boolean isTopic() {
    return isOfPeople() || NearbyWords.isTopic(chars, span) || isFollowedBy(Lexicon.BEGINNINGS);
  }

  private boolean isOfPeople() {
    int last = Math.min(reach(), span.end() + PEOPLE_REACH);
    for (int at = span.end(); at < last; at++) {
      if (Lexicon.PEOPLE.lengthAt(chars, at) > 0) {
        return true;
      }
    }
    return false;
  }
}
