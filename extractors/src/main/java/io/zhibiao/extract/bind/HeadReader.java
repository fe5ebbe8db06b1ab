package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the name before a figure's predicate, and whose it is. */
final class HeadReader {

  /** What no name begins with. */
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

  /** What a subject is followed by. */
  private static final Set<Kind> VERBAL =
      EnumSet.of(
          Kind.ADVERB, Kind.SHADE, Kind.PREPOSITION, Kind.VERB, Kind.REPORT, Kind.PLAN, Kind.WEI);

  private static final Set<Kind> ENDS_OF_TOPIC =
      EnumSet.of(Kind.REPORT, Kind.UP, Kind.DOWN, Kind.VERB, Kind.SHARE, Kind.WEI);

  /** A longer stretch is a clause, not a name. */
  private static final int LONGEST_NAME = 16;

  /** How many tokens back a name is looked for, brackets included. */
  private static final int LONGEST_RUN = 80;

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
   */
  record Head(Term name, Term subject, List<List<Token>> items, boolean verbal) {

    /** Whether it only names a trait of what was told before: 增速, 总数. */
    boolean isBare() {
      return items.size() == 1
          && items.get(0).size() == 1
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
    List<Token> run = withoutBrackets(runBefore(end, floor, size > 1));
    Term subject = Term.none(view);
    run = trim(withoutOrigin(run));
    int owner = ownerLength(run);
    if (owner > 0) {
      subject = Term.of(view, run.subList(0, owner));
      run = trim(run.subList(owner, run.size()));
    }
    run = joinReported(run);
    run = balanced(size > 1 && items(run).size() == size ? run : shorten(run));
    Kind last = run.isEmpty() ? Kind.STOP : run.get(run.size() - 1).kind();
    boolean done = end < tokens.size() && tokens.get(end).is(Kind.PARTICLE);
    boolean verbal = last == Kind.VERB || last == Kind.DE || (done && last == Kind.VERBAL_NOUN);
    run = last == Kind.DE ? run.subList(0, run.size() - 1) : run;
    return new Head(Term.of(view, run), subject, items(run), verbal);
  }

  /** What the clause before speaks of: {@code 税收创新高，} 增长 8%. */
  Term topicBefore(int token) {
    int end = clauseStart(token) - 1;
    int start = clauseStart(Math.max(end, 0));
    for (int i = start; i < end; i++) {
      if (ENDS_OF_TOPIC.contains(tokens.get(i).kind())) {
        return endingAt(i, start, 1).name();
      }
    }
    return end > start ? endingAt(end, start, 1).name() : Term.none(view);
  }

  /** The item of a list that a bracket explains: {@code 有发酵酒（} 增长 87%{@code ）、汽车（} 增长 35%. */
  Term itemBefore(int open) {
    int start = open;
    while (start > 0 && start > open - LONGEST_RUN && tokens.get(start - 1).kind().isNominal()) {
      start--;
    }
    Kind before = start == 0 ? Kind.STOP : tokens.get(start - 1).kind();
    boolean item = before == Kind.LISTING || before == Kind.REPORT;
    return Term.of(view, item ? tokens.subList(start, open) : List.of());
  }

  /** Whether the clause before is nothing but a name: {@code 人均收入，} 由80元增加到 90元. */
  boolean isTopicalized(int token) {
    int end = clauseStart(token) - 1;
    int start = clauseStart(Math.max(end, 0));
    return end > start
        && end == token - 1
        && tokens.subList(start, end).stream().allMatch(HeadReader::isOfName);
  }

  private static boolean isOfName(Token token) {
    return token.kind().isNominal()
        || token.is(Kind.PLACE)
        || token.is(Kind.DE)
        || token.is(Kind.SHARE)
        || token.is(Kind.AND);
  }

  private int clauseStart(int end) {
    int start = end;
    while (start > 0 && start > end - LONGEST_RUN && !parts(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean parts(Token token) {
    return token.is(Kind.STOP) || token.is(Kind.BLANK);
  }

  private List<Token> runBefore(int end, int floor, boolean many) {
    int start = end;
    int lowest = floor;
    while (start > lowest && start > end - LONGEST_RUN && continues(start, end, lowest, many)) {
      boolean bracket = tokens.get(start - 1).is(Kind.CLOSE);
      start = bracket ? openOf(start - 1) : start - 1;
      lowest = start < lowest ? 0 : lowest;
    }
    return new ArrayList<>(tokens.subList(start, end));
  }

  private boolean continues(int start, int end, int floor, boolean many) {
    Token left = tokens.get(start - 1);
    return switch (left.kind()) {
      case STOP, BLANK, OPEN -> false;
      case ETC -> start == end;
      case FIGURE -> Attributes.isAttribute(tokens, start - 1);
      case CLOSE -> openOf(start - 1) >= 0;
      case LISTING ->
          start < end
              && start - 2 >= floor
              && !tokens.get(start - 2).is(Kind.FIGURE)
              && !tokens.get(start - 2).is(Kind.CLOSE)
              && (many || joinsPlainNames(start, floor));
      default -> true;
    };
  }

  /** {@code 粮食、蔬菜}, but not {@code 张贴海报、发放折页}. */
  private boolean joinsPlainNames(int start, int floor) {
    if (!tokens.get(start).kind().isNominal()) {
      return false;
    }
    for (int i = start - 2; i >= floor; i--) {
      Kind kind = tokens.get(i).kind();
      if (kind == Kind.STOP || kind == Kind.LISTING || kind == Kind.REPORT || kind == Kind.PLACE) {
        return i < start - 2;
      }
      if (!kind.isNominal() && kind != Kind.QUOTE && kind != Kind.AND && kind != Kind.TIME) {
        return false;
      }
    }
    return true;
  }

  /** Quotation marks without their counterparts belong to the clause, not to the name. */
  private static List<Token> balanced(List<Token> run) {
    long marks = run.stream().filter(token -> token.is(Kind.QUOTE)).count();
    if (marks % 2 == 0) {
      return run;
    }
    return run.stream().filter(token -> !token.is(Kind.QUOTE)).toList();
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
        kept.addAll(told ? List.of() : bracket);
        bracket.clear();
        told = false;
      }
    }
    return kept;
  }

  /** {@code 收入由上年的 → 收入}. */
  private static List<Token> withoutOrigin(List<Token> run) {
    for (int i = run.size() - 1; i > 0 && i >= run.size() - 5; i--) {
      Token token = run.get(i);
      if (token.text().equals("由") || token.text().equals("从")) {
        return run.subList(0, i);
      }
      if (token.is(Kind.VERB)) {
        break;
      }
    }
    return run;
  }

  private List<Token> trim(List<Token> run) {
    int from = 0;
    while (from < run.size()) {
      Token first = run.get(from);
      boolean past =
          first.is(Kind.VERB) && from + 2 < run.size() && run.get(from + 1).is(Kind.PARTICLE);
      boolean self = first.text().equals("该");
      if (first.is(Kind.WEI) && behindPhrase(run, from) > 0) {
        from = behindPhrase(run, from);
      } else if (isLandmark(run, from)) {
        break;
      } else if ((FILLERS.contains(first.kind()) && !self) || past) {
        from++;
      } else if (first.is(Kind.NUMBER)
          && run.size() > from + 1
          && run.get(from + 1).is(Kind.LISTING)) {
        from += 2;
      } else if (first.is(Kind.OPEN)) {
        from = closeOf(run, from) + 1;
      } else if (first.is(Kind.PREPOSITION) || first.is(Kind.WEI)) {
        int after = behindPhrase(run, from);
        if (after < 0) {
          break;
        }
        from = after;
      } else {
        break;
      }
    }
    return run.subList(from, run.size());
  }

  /** {@code 舟山 港}: the place is part of the name. */
  private static boolean isLandmark(List<Token> run, int place) {
    return run.get(place).is(Kind.PLACE)
        && Tags.isNamedPlace(run.get(place))
        && place + 1 < run.size()
        && Role.LANDMARK.holds(run.get(place + 1).text());
  }

  private static int closeOf(List<Token> run, int open) {
    for (int i = open + 1; i < run.size(); i++) {
      if (run.get(i).is(Kind.CLOSE)) {
        return i;
      }
    }
    return open;
  }

  /** Where a prepositional phrase ends: before its verb, else behind its last 的; -1 for nowhere. */
  private static int behindPhrase(List<Token> run, int from) {
    int lastDe = -1;
    for (int i = from + 1; i < run.size(); i++) {
      Kind kind = run.get(i).kind();
      if (i > from + 1 && (VERBAL.contains(kind) || kind == Kind.ADDED || kind == Kind.LOCATION)) {
        return i;
      }
      if (kind == Kind.DE) {
        lastDe = i + 1;
      }
    }
    return lastDe;
  }

  private int ownerLength(List<Token> run) {
    if (run.size() < 2) {
      return 0;
    }
    int length = owners.at(run).length();
    boolean acts = length > 0 && length < run.size() && VERBAL.contains(run.get(length).kind());
    return acts ? length : 0;
  }

  /** {@code 第一产业实现增加值 → 第一产业 增加值}; behind a long clause only what is reported. */
  private List<Token> joinReported(List<Token> run) {
    int last = -1;
    for (int i = 1; i < run.size(); i++) {
      Kind kind = run.get(i).kind();
      boolean parts =
          kind == Kind.REPORT
              || (kind == Kind.SHADE && shadesVerb(run, i))
              || kind == Kind.PLAN
              || isTime(run.get(i))
              || (kind == Kind.ADVERB && run.get(i).text().length() > 1 && shadesVerb(run, i));
      last = parts ? i : last;
    }
    if (last < 0) {
      return run;
    }
    List<Token> reported = trim(run.subList(last + 1, run.size()));
    List<Token> owner = run.subList(0, last);
    boolean plain = owner.stream().allMatch(token -> token.kind().isNominal());
    boolean passes = reported.isEmpty() || !reported.get(0).is(Kind.VERB);
    boolean parts = run.get(last).is(Kind.REPORT) || (isTime(run.get(last)) && passes);
    if (!parts || !plain || length(owner) > LONGEST_NAME) {
      return reported;
    }
    List<Token> joined = new ArrayList<>(owner);
    joined.addAll(reported);
    return joined;
  }

  private static boolean isTime(Token token) {
    return token.is(Kind.TIME) || token.is(Kind.DATE) || token.is(Kind.LAPSE);
  }

  /** {@code 共 筹集}, not the 共 of a word that was cut: 医共体. */
  private static boolean shadesVerb(List<Token> run, int index) {
    Token next = run.get(Math.min(index + 1, run.size() - 1));
    return VERBAL.contains(next.kind()) || next.is(Kind.VERBAL_NOUN) || next.is(Kind.ADDED);
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
      rest = trim(rest.subList(cut, rest.size()));
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
