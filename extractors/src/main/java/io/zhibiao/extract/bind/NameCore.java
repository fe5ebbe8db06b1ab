package io.zhibiao.extract.bind;

import java.util.ArrayList;
import java.util.List;

/** Leaves of a clause before a predicate what names something. */
final class NameCore {

  /** A longer stretch is a clause, not a name. */
  private static final int LONGEST_NAME = 16;

  /** 由 第五次 全国 人口 普查 的, in tokens. */
  private static final int LONGEST_ORIGIN = 8;

  private NameCore() {}

  /** {@code 收入由上年的 → 收入}, {@code 占有率从推广前的 → 占有率}, {@code 人口同第五次普查的 → 人口}. */
  static List<Token> withoutOrigin(List<Token> run) {
    boolean owns = !run.isEmpty() && run.get(run.size() - 1).is(Kind.DE);
    for (int i = run.size() - 1; i >= 0 && i >= run.size() - LONGEST_ORIGIN; i--) {
      Token token = run.get(i);
      if (owns && i > 0 && token.is(Kind.THAN) && isEarlier(run.get(i + 1))) {
        return run.subList(0, i);
      }
      boolean limit =
          token.text().equals("以") && i + 1 < run.size() && run.get(i + 1).is(Kind.SHADE);
      if (token.text().equals("由") || token.text().equals("从") || limit) {
        return run.subList(0, i);
      }
      boolean time = i + 1 < run.size() && run.get(i + 1).is(Kind.LOCATION);
      if (token.is(Kind.VERB) && !token.text().equals("到") && !time) {
        break;
      }
    }
    return run;
  }

  /**
   * {@code 粮农 在 坡地 上 种植 大豆 → 种植 大豆}, {@code 商户 售出 了 鲜鱼 → 鲜鱼}: who did it, and where, is no part of
   * the name, unless 的 makes it one.
   */
  static List<Token> deed(List<Token> run) {
    for (int i = run.size() - 2; i > 0; i--) {
      Kind kind = run.get(i).kind();
      if (kind == Kind.DE) {
        return run;
      }
      boolean past = kind == Kind.PARTICLE && run.get(i).tag().equals("ul");
      boolean acts = run.get(i - 1).kind().isNominal() || run.get(i - 1).is(Kind.VERB);
      if (past && acts) {
        return run.subList(i + 1, run.size());
      }
      boolean verb = kind == Kind.VERB || kind == Kind.VERBAL_NOUN;
      if ((verb && actsOnThing(run, i)) || (kind == Kind.VERB && isBehindPreposition(run, i))) {
        return run.subList(i, run.size());
      }
    }
    return run;
  }

  /** {@code 铁路口岸 进口 煤炭}: one who acts stands before the verb; {@code 设备 更新 资金} is one name. */
  private static boolean actsOnThing(List<Token> run, int verb) {
    return Role.AGENT.ends(run.get(verb - 1).text())
        && run.subList(0, verb).stream().allMatch(token -> token.kind().isNominal())
        && run.subList(verb + 1, run.size()).stream().allMatch(token -> token.kind().isNominal());
  }

  /** Whether a prepositional phrase leads from a noun to the verb. */
  private static boolean isBehindPreposition(List<Token> run, int verb) {
    for (int i = verb - 2; i > 0 && !run.get(i).is(Kind.DE); i--) {
      if (run.get(i).is(Kind.PREPOSITION) || run.get(i).is(Kind.WEI)) {
        return Role.ADVERBIAL.holds(run.get(i).text()) && run.get(i - 1).kind().isNominal();
      }
    }
    return false;
  }

  /** {@code 第一产业实现增加值 → 第一产业 增加值}; behind a long clause only what is reported. */
  static List<Token> reported(List<Token> run) {
    if (!run.isEmpty() && run.get(0).text().startsWith("每")) {
      return run;
    }
    int last = -1;
    for (int i = 1; i < run.size(); i++) {
      Kind kind = run.get(i).kind();
      boolean parts =
          (kind == Kind.REPORT && !leadsToDe(run, i))
              || (kind == Kind.SHADE && shadesVerb(run, i) && !Role.DENIES.holds(run.get(i).text()))
              || kind == Kind.PLAN
              || isCause(run, i)
              || (isTime(run.get(i)) && !isTerm(run, i))
              || (kind == Kind.ADVERB
                  && run.get(i).text().length() > 1
                  && !Role.DENIES.holds(run.get(i).text())
                  && shadesVerb(run, i));
      last = parts ? i : last;
    }
    if (last < 0) {
      return run;
    }
    List<Token> told = Trim.of(run.subList(last + 1, run.size()));
    if (Role.CAUSES.holds(run.get(last).text())) {
      return told;
    }
    List<Token> owner = owner(run.subList(0, last));
    boolean plain = owner.stream().allMatch(NameCore::isOfName) || endsBranch(owner);
    boolean passes = told.isEmpty() || !told.get(0).is(Kind.VERB);
    boolean sums = Role.SUMS.holds(run.get(last).text()) && isMeasured(told);
    boolean parts = sums || run.get(last).is(Kind.REPORT) || (isTime(run.get(last)) && passes);
    boolean built = told.size() == 1 && isDeed(told.get(0)) && isWork(owner);
    if (!(parts || built) || !plain || length(owner) > LONGEST_NAME) {
      return told;
    }
    List<Token> joined = new ArrayList<>(owner);
    joined.addAll(told);
    return TokenRun.of(joined);
  }

  /** {@code 居民 累计} 生活用电量: a measure alone. */
  private static boolean isMeasured(List<Token> told) {
    return !told.isEmpty()
        && Role.MEASURE.ends(told.get(told.size() - 1).text())
        && told.stream().allMatch(NameCore::isOfName);
  }

  /** {@code 地震 造成} 受灾人口: what brought it about; {@code 造成影响 的 案件} is one name. */
  private static boolean isCause(List<Token> run, int index) {
    return Role.CAUSES.holds(run.get(index).text())
        && index + 1 < run.size()
        && run.subList(index, run.size()).stream().noneMatch(token -> token.is(Kind.DE));
  }

  /** {@code 判处} 五年 {@code 有期徒刑 的}: how long what is done lasts, part of what it is called. */
  private static boolean isTerm(List<Token> run, int time) {
    return run.get(time).is(Kind.LAPSE)
        && run.get(time - 1).is(Kind.VERB)
        && (run.get(run.size() - 1).is(Kind.DE) || endsInTerm(run, time));
  }

  private static boolean endsInTerm(List<Token> run, int time) {
    return run.size() == time + 2 && Role.TERM.holds(run.get(time + 1).text());
  }

  /** {@code 粮食生产 自} 2010年以来, {@code 评估 我省} 连续两年: without what leads to the time. */
  private static List<Token> owner(List<Token> run) {
    int end = run.size();
    while (end > 0 && leadsToTime(run.get(end - 1))) {
      end--;
    }
    return run.subList(0, end);
  }

  private static boolean leadsToTime(Token token) {
    return token.is(Kind.PREPOSITION) || token.is(Kind.PLACE) || isTime(token);
  }

  /** {@code 实现 的 零售额}: says what kind it is. */
  private static boolean leadsToDe(List<Token> run, int index) {
    return index + 1 < run.size() && run.get(index + 1).is(Kind.DE);
  }

  private static boolean isDeed(Token token) {
    return token.kind().isVerbal() || token.is(Kind.VERBAL_NOUN);
  }

  /** {@code 供水工程 累计 建设}: what was built stands before. */
  private static boolean isWork(List<Token> run) {
    return Role.WORK.ends(run.get(run.size() - 1).text());
  }

  /** {@code 形成 销售额 → 销售额}: the verb only says that there is so much of it. */
  static List<Token> yielded(List<Token> run) {
    boolean yields =
        run.size() > 1
            && Role.YIELDS.holds(run.get(0).text())
            && Role.MEASURE.ends(run.get(run.size() - 1).text())
            && run.subList(1, run.size()).stream().allMatch(NameCore::isOfName);
    return yields ? run.subList(1, run.size()) : run;
  }

  private static boolean isOfName(Token token) {
    return token.kind().isNominal() || token.is(Kind.AND);
  }

  /** {@code 房地产 开发} 完成投资: a verb that ends the name of a branch; {@code 某部 设定} acts. */
  private static boolean endsBranch(List<Token> run) {
    int last = run.size() - 1;
    return last > 0
        && !run.get(0).is(Kind.ORGANISATION)
        && run.get(last).is(Kind.VERB)
        && run.subList(0, last).stream().allMatch(NameCore::isOfName);
  }

  /** {@code 上年}, {@code 第五次} 普查. */
  private static boolean isEarlier(Token token) {
    return isTime(token) || token.text().startsWith("第");
  }

  private static boolean isTime(Token token) {
    return token.is(Kind.TIME) || token.is(Kind.DATE) || token.is(Kind.LAPSE);
  }

  /** {@code 共 筹集}, not the 共 of a word that was cut: 医共体. */
  private static boolean shadesVerb(List<Token> run, int index) {
    Token next = run.get(Math.min(index + 1, run.size() - 1));
    return next.kind().isVerbal() || next.is(Kind.VERBAL_NOUN) || next.is(Kind.ADDED);
  }

  /** Leaves the core of a stretch that is too long for a name; {@code 报销 比例} stays together. */
  static List<Token> shorten(List<Token> run) {
    List<Token> rest = run;
    while (length(rest) > LONGEST_NAME) {
      int cut = -1;
      for (int i = 1; i < rest.size(); i++) {
        Kind kind = rest.get(i).kind();
        if (kind == Kind.DE || kind == Kind.PREPOSITION) {
          cut = i + 1;
          break;
        }
        if (kind == Kind.VERB && i + 2 < rest.size()) {
          cut = i;
          break;
        }
      }
      if (cut < 0 || cut >= rest.size()) {
        break;
      }
      rest = Trim.of(rest.subList(cut, rest.size()));
    }
    return rest;
  }

  private static int length(List<Token> run) {
    return run.stream().mapToInt(token -> token.text().length()).sum();
  }

  /**
   * Quotation marks without their counterparts belong to the clause, not to the name; so does 分别:
   * {@code 两项工程} 分别 {@code 惠及}.
   */
  static List<Token> balanced(List<Token> run) {
    long marks = run.stream().filter(token -> token.is(Kind.QUOTE)).count();
    boolean paired = marks % 2 == 0;
    if (paired && run.stream().noneMatch(token -> token.is(Kind.RESPECTIVELY))) {
      return run;
    }
    return TokenRun.of(
        run.stream()
            .filter(token -> paired || !token.is(Kind.QUOTE))
            .filter(token -> !token.is(Kind.RESPECTIVELY))
            .toList());
  }
}
