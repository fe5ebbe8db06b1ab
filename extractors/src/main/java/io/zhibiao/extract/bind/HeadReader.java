package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/** Finds the name before a figure's predicate, and whose it is. */
final class HeadReader {

  /** A longer stretch is a clause, not a name. */
  private static final int LONGEST_NAME = 16;

  private final View view;
  private final List<Token> tokens;
  private final Owners owners;

  HeadReader(View view, List<Token> tokens, Owners owners) {
    this.view = view;
    this.tokens = tokens;
    this.owners = owners;
  }

  /**
   * A name and its owner.
   *
   * @param items the tokens of a list's items, the last with what all share; one item for no list
   * @param verbal whether it ends in a verb or waits for its noun
   * @param closed whether 等 ends the list: each item is a name by itself
   */
  record Head(Term name, Term subject, List<List<Token>> items, boolean verbal, boolean closed) {

    /** Whether it only tells where or whose something is: 某某集团 {@code 5万吨} 纸浆项目. */
    boolean isOwner() {
      if (items.size() != 1) {
        return false;
      }
      Token last = items.get(0).get(items.get(0).size() - 1);
      return last.is(Kind.ORGANISATION)
          || Role.COMPANY.ends(last.text())
          || last.text().endsWith("村");
    }

    /** Whether it is one word. */
    boolean isSingle() {
      return items.size() == 1 && items.get(0).size() == 1;
    }

    /** Whether it only names a trait of what was told before: 增速, 总数. */
    boolean isBare() {
      return isSingle()
          && (Role.TRAIT.holds(items.get(0).get(0).text())
              || items.get(0).get(0).is(Kind.RISE_NOUN)
              || items.get(0).get(0).is(Kind.FALL_NOUN));
    }
  }

  /**
   * The name that ends before a token.
   *
   * @param size how many figures share the list that may stand there
   */
  Head endingAt(int end, int floor, int size) {
    List<Token> run = Trim.tail(NameRun.before(tokens, end, floor, size > 1));
    int close = closeOfExamples(run);
    if (close > 0) {
      Head examples = examples(run, close);
      if (examples.items().size() == size) {
        return examples;
      }
      run = run.subList(close + 1, run.size());
    }
    Term subject = Term.none(view);
    run = Trim.of(Trim.tail(withoutOrigin(run)));
    int owner = ownerLength(run);
    if (owner > 0) {
      subject = Term.of(view, run.subList(0, owner));
      run = Trim.of(run.subList(owner, run.size()));
    }
    run = joinReported(deed(run));
    if (namesNothing(run)) {
      run = List.of();
    }
    run = balanced(size > 1 && items(run).size() == size ? run : shorten(run));
    Kind last = run.isEmpty() ? Kind.STOP : run.get(run.size() - 1).kind();
    boolean done = end < tokens.size() && tokens.get(end).is(Kind.PARTICLE);
    boolean verbal = last == Kind.VERB || last == Kind.DE || (done && last == Kind.VERBAL_NOUN);
    run = last == Kind.DE ? run.subList(0, run.size() - 1) : run;
    return new Head(Term.of(view, run), subject, items(run), verbal, false);
  }

  private static int closeOfExamples(List<Token> run) {
    for (int i = run.size() - 1; i > 0; i--) {
      if (run.get(i).is(Kind.ETC)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 手表、手机 等产品 产量}: what is measured of all is measured of each. */
  private Head examples(List<Token> run, int close) {
    Token last = run.get(run.size() - 1);
    boolean measured = Role.MEASURE.ends(last.text());
    List<List<Token>> items = new ArrayList<>();
    for (List<Token> item : items(Trim.of(run.subList(0, close)))) {
      List<Token> name = new ArrayList<>(item);
      if (measured && !Role.MEASURE.ends(item.get(item.size() - 1).text())) {
        name.add(last);
      }
      items.add(name);
    }
    return new Head(Term.of(view, run), Term.none(view), items, false, true);
  }

  /** {@code 家里} 8亩果园, 某人 {@code 第一个} 走进: only where or who. */
  private static boolean namesNothing(List<Token> run) {
    boolean place = !run.isEmpty() && run.get(0).tag().equals("s");
    boolean cause = !run.isEmpty() && Role.CAUSE.holds(run.get(0).text());
    if (cause && run.stream().skip(1).allMatch(token -> token.is(Kind.NOUN))) {
      return true;
    }
    return run.size() == 1
        && (run.get(0).is(Kind.PRONOUN)
            || (run.get(0).is(Kind.PERSON) && run.get(0).text().length() > 2)
            || (place && run.get(0).text().endsWith("里")));
  }

  /**
   * {@code 粮农 在 坡地 上 种植 大豆 → 种植 大豆}, {@code 商户 售出 了 鲜鱼 → 鲜鱼}: who did it, and where, is no part of
   * the name, unless 的 makes it one.
   */
  private static List<Token> deed(List<Token> run) {
    for (int i = run.size() - 2; i > 0; i--) {
      Kind kind = run.get(i).kind();
      if (kind == Kind.DE) {
        return run;
      }
      boolean past = kind == Kind.PARTICLE && run.get(i).tag().equals("ul");
      if (past && run.get(i - 1).kind().isNominal()) {
        return run.subList(i + 1, run.size());
      }
      if (kind == Kind.VERB && isBehindPreposition(run, i)) {
        return run.subList(i, run.size());
      }
    }
    return run;
  }

  /** Whether a prepositional phrase leads from a noun to the verb. */
  private static boolean isBehindPreposition(List<Token> run, int verb) {
    for (int i = verb - 2; i > 0; i--) {
      if (run.get(i).is(Kind.PREPOSITION)) {
        return Role.ADVERBIAL.holds(run.get(i).text()) && run.get(i - 1).kind().isNominal();
      }
    }
    return false;
  }

  /** Quotation marks without their counterparts belong to the clause, not to the name. */
  private static List<Token> balanced(List<Token> run) {
    long marks = run.stream().filter(token -> token.is(Kind.QUOTE)).count();
    if (marks % 2 == 0) {
      return run;
    }
    return run.stream().filter(token -> !token.is(Kind.QUOTE)).toList();
  }

  /** {@code 收入由上年的 → 收入}. */
  private static List<Token> withoutOrigin(List<Token> run) {
    for (int i = run.size() - 1; i >= 0 && i >= run.size() - 6; i--) {
      Token token = run.get(i);
      boolean limit =
          token.text().equals("以") && i + 1 < run.size() && run.get(i + 1).is(Kind.SHADE);
      if (token.text().equals("由") || token.text().equals("从") || limit) {
        return run.subList(0, i);
      }
      if (token.is(Kind.VERB) && !token.text().equals("到")) {
        break;
      }
    }
    return run;
  }

  private int ownerLength(List<Token> run) {
    if (run.size() < 2) {
      return 0;
    }
    int length = owners.at(run).length();
    List<Token> rest = run.subList(length, run.size());
    boolean acts = !rest.isEmpty() && rest.get(0).kind().isVerbal() && !Owners.isMeasure(rest);
    boolean measured =
        length > 0 && !rest.isEmpty() && owners.at(run).lasting() && isMeasureName(rest);
    return acts || measured ? length : 0;
  }

  /** {@code 某某公司 原油加工量}: what is measured of the firm. */
  private static boolean isMeasureName(List<Token> rest) {
    return Role.MEASURE.ends(rest.get(rest.size() - 1).text())
        && rest.stream().allMatch(token -> token.kind().isNominal());
  }

  /** {@code 第一产业实现增加值 → 第一产业 增加值}; behind a long clause only what is reported. */
  private List<Token> joinReported(List<Token> run) {
    int last = -1;
    for (int i = 1; i < run.size(); i++) {
      Kind kind = run.get(i).kind();
      boolean parts =
          (kind == Kind.REPORT && !leadsToDe(run, i))
              || (kind == Kind.SHADE && shadesVerb(run, i))
              || kind == Kind.PLAN
              || isTime(run.get(i))
              || (kind == Kind.ADVERB && run.get(i).text().length() > 1 && shadesVerb(run, i));
      last = parts ? i : last;
    }
    if (last < 0) {
      return run;
    }
    List<Token> reported = Trim.of(run.subList(last + 1, run.size()));
    List<Token> owner = run.subList(0, last);
    boolean plain = owner.stream().allMatch(HeadReader::isOfName);
    boolean passes = reported.isEmpty() || !reported.get(0).is(Kind.VERB);
    boolean parts = run.get(last).is(Kind.REPORT) || (isTime(run.get(last)) && passes);
    boolean built = reported.size() == 1 && reported.get(0).kind().isVerbal() && isWork(owner);
    if (!(parts || built) || !plain || length(owner) > LONGEST_NAME) {
      return reported;
    }
    List<Token> joined = new ArrayList<>(owner);
    joined.addAll(reported);
    return joined;
  }

  /** {@code 实现 的 零售额}: says what kind it is. */
  private static boolean leadsToDe(List<Token> run, int index) {
    return index + 1 < run.size() && run.get(index + 1).is(Kind.DE);
  }

  /** {@code 供水工程 累计 建设}: what was built stands before. */
  private static boolean isWork(List<Token> run) {
    return Role.WORK.ends(run.get(run.size() - 1).text());
  }

  private static boolean isOfName(Token token) {
    return token.kind().isNominal() || token.is(Kind.AND);
  }

  private static boolean isTime(Token token) {
    return token.is(Kind.TIME) || token.is(Kind.DATE) || token.is(Kind.LAPSE);
  }

  /** {@code 共 筹集}, not the 共 of a word that was cut: 医共体. */
  private static boolean shadesVerb(List<Token> run, int index) {
    Token next = run.get(Math.min(index + 1, run.size() - 1));
    return next.kind().isVerbal() || next.is(Kind.VERBAL_NOUN) || next.is(Kind.ADDED);
  }

  /** Leaves the core of a stretch that is too long for a name. */
  private List<Token> shorten(List<Token> run) {
    List<Token> rest = run;
    while (length(rest) > LONGEST_NAME) {
      int cut = -1;
      for (int i = 1; i < rest.size(); i++) {
        Kind kind = rest.get(i).kind();
        if (kind == Kind.DE || kind == Kind.PREPOSITION) {
          cut = i + 1;
          break;
        }
        if (kind == Kind.VERB) {
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

  private static List<List<Token>> items(List<Token> run) {
    List<List<Token>> items = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= run.size(); i++) {
      boolean ends = i == run.size() || run.get(i).is(Kind.LISTING) || run.get(i).is(Kind.AND);
      if (ends && i > from) {
        items.add(List.copyOf(run.subList(from, i)));
      }
      from = ends ? i + 1 : from;
    }
    return items;
  }
}
