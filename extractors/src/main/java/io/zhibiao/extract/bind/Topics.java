package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what a clause is about that names nothing itself. */
final class Topics {

  private static final Set<Kind> ENDS_OF_TOPIC =
      EnumSet.of(Kind.REPORT, Kind.UP, Kind.DOWN, Kind.VERB, Kind.SHARE, Kind.WEI, Kind.RANK);

  /** How many clauses back a topic may stand. */
  private static final int MOST_CLAUSES = 3;

  private final View view;
  private final List<Token> tokens;
  private final HeadReader heads;

  Topics(View view, List<Token> tokens, HeadReader heads) {
    this.view = view;
    this.tokens = tokens;
    this.heads = heads;
  }

  /**
   * What the clause before speaks of: {@code 税收创新高，} 增长 8%; one that only tells the rank of what
   * was told before it is passed over: {@code 产量创新高，连续三年位居首位，} 增长 8%.
   */
  Term topicBefore(int token) {
    int end = clauseStart(token) - 1;
    int start = clauseStart(Math.max(end, 0));
    int named = end == token - 1 ? behindName(start, end) : end;
    if (end == token - 1
        && end > start
        && tokens.get(end).text().equals("：")
        && isLabel(start, named)) {
      return heads.endingAt(named, start, 1).name();
    }
    for (int i = 0; i < MOST_CLAUSES && end > 0; i++) {
      int first = clauseStart(end);
      Term topic = topicIn(first, end);
      List<Token> clause = tokens.subList(first, end);
      boolean ranks = clause.stream().anyMatch(t -> t.is(Kind.RANK));
      boolean place = !clause.isEmpty() && clause.stream().allMatch(t -> t.is(Kind.PLACE));
      if (!topic.isEmpty() || !(ranks || place)) {
        return topic;
      }
      end = first - 1;
    }
    return Term.none(view);
  }

  /** Behind the name of {@code 常住人口（万人）：}, without the unit in its bracket. */
  private int behindName(int start, int end) {
    int open = end - 1;
    if (end <= start || !tokens.get(open).is(Kind.CLOSE)) {
      return end;
    }
    while (open > start && !tokens.get(open).is(Kind.OPEN)) {
      open--;
    }
    return open > start ? open : end;
  }

  /** What the clause between two tokens speaks of. */
  Term topicIn(int start, int end) {
    if (Circumstances.isView(tokens, start, end)) {
      return Term.none(view);
    }
    if (tokens.get(start).text().equals("在") && tokens.get(end - 1).is(Kind.LOCATION)) {
      return Term.none(view);
    }
    int last = start;
    int base = Circumstances.before(tokens, start, end);
    while (last < base && !ENDS_OF_TOPIC.contains(tokens.get(last).kind())) {
      last++;
    }
    if (last == start) {
      return Term.none(view);
    }
    boolean source = Role.SOURCE.ends(tokens.get(last - 1).text());
    return source ? Term.none(view) : heads.endingAt(last, start, 1).name();
  }

  /** {@code 参保率：} 98%, {@code 常住人口：} 58万人: a name before a colon, with a verb in it or none. */
  private boolean isLabel(int start, int end) {
    if (end <= start) {
      return false;
    }
    Token last = tokens.get(end - 1);
    boolean plain =
        tokens.subList(start, end).stream()
            .noneMatch(token -> ENDS_OF_TOPIC.contains(token.kind()) && !token.is(Kind.VERB));
    return plain && (last.kind().isNominal() || Role.RATE.ends(last.text()));
  }

  /** Of what it was told just before in the list: {@code 装机总量突破关口、} 达到 3万千瓦. */
  Term deedBefore(int token) {
    int start = clauseStart(token);
    int end = token - 1;
    boolean listed = end > start && tokens.get(end).is(Kind.LISTING);
    if (!listed || tokens.subList(start, end).stream().anyMatch(t -> t.mention() >= 0)) {
      return Term.none(view);
    }
    for (int i = start + 1; i < end; i++) {
      if (ENDS_OF_TOPIC.contains(tokens.get(i).kind()) || tokens.get(i).is(Kind.PREPOSITION)) {
        return heads.endingAt(i, start, 1).name();
      }
    }
    return Term.none(view);
  }

  /** The measure that the clause before tells of without a figure: {@code 贸易总值再创新高，} 达到3亿元. */
  Term measureBefore(int token) {
    int end = clauseStart(token) - 1;
    int start = clauseStart(Math.max(end, 0));
    if (end <= start || tokens.subList(start, end).stream().anyMatch(Topics::tells)) {
      return Term.none(view);
    }
    Term topic = topicBefore(token);
    return Role.MEASURE.ends(topic.read()) || arrives(token, topic) ? topic : Term.none(view);
  }

  private static boolean tells(Token token) {
    return token.is(Kind.FIGURE) || token.is(Kind.LAPSE);
  }

  /** {@code 产值突破关口，达} 3亿元: what has got there; {@code 公司加大投入，达} 3亿元 tells of no firm. */
  private boolean arrives(int token, Term topic) {
    boolean told = tokens.get(token).is(Kind.REPORT) && tokens.get(token).text().contains("达");
    int end = token - 1;
    boolean closed = end > 0 && Role.CLOSER.holds(tokens.get(end - 1).text());
    return told && closed && !topic.isEmpty() && !Role.AGENT.ends(topic.read());
  }

  /** What the clause before only names: {@code 其次为甲类和乙类，} 下跌 2%; {@code 占收入最大部分的甲税，} 微跌 3%. */
  Term namedBefore(int token) {
    int end = clauseStart(token) - 1;
    int start = clauseStart(Math.max(end, 0));
    boolean next =
        end > start + 2
            && end == token - 1
            && Role.NEXT.holds(tokens.get(start).text())
            && (tokens.get(start + 1).is(Kind.WEI) || tokens.get(start + 1).is(Kind.MULTIPLE));
    if (next) {
      return plain(start + 2, end);
    }
    for (int i = end - 1; i > start && tokens.get(start).is(Kind.SHARE); i--) {
      if (tokens.get(i).is(Kind.DE)) {
        return plain(i + 1, end);
      }
    }
    return Term.none(view);
  }

  /** {@code 甲类企业占全部企业的比重} 提高 2个百分点: what the share is of; none where it is told elsewhere. */
  Term partBefore(int token) {
    int share = Leftward.nearest(tokens, token - 2, clauseStart(token), Kind.SHARE);
    return share < 0 ? Term.none(view) : heads.endingAt(share, clauseStart(token), 1).name();
  }

  private Term plain(int from, int to) {
    boolean name =
        tokens.subList(from, to).stream().allMatch(t -> isOfName(t) || t.is(Kind.LISTING));
    return Term.of(view, name ? tokens.subList(from, to) : List.of());
  }

  /** The item of a list that a bracket explains: {@code 有发酵酒（} 增长 87%{@code ）、汽车（} 增长 35%. */
  Term itemBefore(int open) {
    int start = open;
    while (start > 0
        && start > open - NameRun.LONGEST_RUN
        && (tokens.get(start - 1).kind().isNominal() || isOfDeedName(start - 1))) {
      start--;
    }
    Kind before = start == 0 ? Kind.STOP : tokens.get(start - 1).kind();
    boolean item =
        before == Kind.LISTING || before == Kind.REPORT || isValue(open) || isWhole(open);
    return Term.of(view, item ? tokens.subList(start, open) : List.of());
  }

  /** {@code 房地产 开发 投资}: a verb inside a name. */
  private boolean isOfDeedName(int index) {
    return index > 0
        && tokens.get(index).is(Kind.VERB)
        && tokens.get(index - 1).kind().isNominal()
        && tokens.get(index + 1).kind().isNominal();
  }

  /** {@code 失业居民（} 8人{@code ）中，}: how many they are of whom parts are told. */
  private boolean isWhole(int open) {
    return open + 3 < tokens.size()
        && tokens.get(open + 1).is(Kind.FIGURE)
        && tokens.get(open + 2).is(Kind.CLOSE)
        && tokens.get(open + 3).text().startsWith("中");
  }

  /** {@code 产量（} 8万辆{@code ）}: nothing but the value of what stands before. */
  private boolean isValue(int open) {
    return open > 0
        && Role.MEASURE.ends(tokens.get(open - 1).text())
        && tokens.get(open + 1).is(Kind.FIGURE)
        && tokens.get(open + 2).is(Kind.CLOSE);
  }

  /** Whether the clause before is nothing but a name: {@code 人均收入，} 由80元增加到 90元. */
  boolean isTopicalized(int token) {
    int end = clauseStart(token) - 1;
    int start = clauseStart(Math.max(end, 0));
    return end > start
        && end == token - 1
        && (tokens.subList(start, end).stream().allMatch(Topics::isOfTopic)
            || isNounOfDeed(start, end)
            || isSetAgainst(start, end));
  }

  /** {@code 粮食产量与上年相比，} 增长 5%: a name and what it is set against. */
  private boolean isSetAgainst(int start, int end) {
    int than = Circumstances.before(tokens, start, end);
    return than > start
        && than < end
        && tokens.subList(start, than).stream().allMatch(Topics::isOfTopic);
  }

  /** {@code 零售总额的修订估计，} 上升 5%: behind the last 的 a verb is a noun, and none stands before it. */
  private boolean isNounOfDeed(int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (tokens.get(i).is(Kind.DE)) {
        return isTopicWithVerbs(start, i)
            && tokens.subList(i + 1, end).stream().allMatch(Topics::isOfDeed);
      }
    }
    return false;
  }

  /** {@code 零售业总 销货 价值}, {@code 65岁以上 长者医疗券}: a verb inside a name, whom it is for. */
  private boolean isTopicWithVerbs(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean whom = tokens.get(i).is(Kind.FIGURE) && Attributes.isAttribute(tokens, i);
      if (!isOfTopic(tokens.get(i)) && !isOfDeedName(i) && !whom) {
        return false;
      }
    }
    return true;
  }

  /** {@code 至于来年的收入}: what leads to the topic, and its time, are told with it. */
  private static boolean isOfTopic(Token token) {
    return isOfName(token) || token.is(Kind.LINK) || token.is(Kind.DATE) || token.is(Kind.TIME);
  }

  private static boolean isOfDeed(Token token) {
    return token.kind().isNominal() || token.is(Kind.VERB);
  }

  private static boolean isOfName(Token token) {
    return token.kind().isNominal()
        || token.is(Kind.PLACE)
        || token.is(Kind.DE)
        || token.is(Kind.SHARE)
        || token.is(Kind.AND)
        || token.is(Kind.THAN);
  }

  private int clauseStart(int end) {
    return Leftward.clauseStart(tokens, end);
  }
}
