package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Aspect;
import java.util.Collections;
import java.util.List;

/**
 * Finds the list in the clause before that the figures of a clause are told of, each of its own.
 */
final class TopicLists {

  private final View view;
  private final List<Token> tokens;
  private final HeadReader heads;

  TopicLists(View view, List<Token> tokens, HeadReader heads) {
    this.view = view;
    this.tokens = tokens;
    this.heads = heads;
  }

  /** The items that the clause before tells together: {@code 起数和人数双双下降，} 降幅分别为 5%、7%. */
  List<Term> listBefore(int token, int size) {
    int end = Leftward.clauseStart(tokens, token) - 1;
    if (end < 0) {
      return List.of();
    }
    int start = Leftward.clauseStart(tokens, end);
    if (tokens.subList(start, Math.max(start, end)).stream().anyMatch(t -> t.is(Kind.FIGURE))) {
      return List.of();
    }
    for (int i = start + 1; i < end; i++) {
      if (turns(i)) {
        int last = i;
        while (last > start + 1 && isShading(tokens.get(last - 1))) {
          last--;
        }
        List<List<Token>> items = heads.endingAt(last, start, size).items();
        return items.size() == size ? SharedNames.of(view, items) : List.of();
      }
    }
    return List.of();
  }

  /**
   * The items that the clause right before lists: {@code 甲、乙和丙的失业率，} 分别为 5%、6%、7%; {@code 下降的是甲、乙，}
   * 分别下降 5%、6%; {@code 工资由高到低依次是甲、乙，} 分别为 5元、6元.
   */
  List<Term> itemsBefore(int token, int size) {
    int end = Leftward.clauseStart(tokens, token) - 1;
    int clause = Leftward.clauseStart(tokens, Math.max(end, 0));
    int start = clause;
    if (end <= start || tokens.subList(start, end).stream().anyMatch(t -> t.is(Kind.FIGURE))) {
      return List.of();
    }
    for (int i = start; i < end; i++) {
      if (tokens.get(i).is(Kind.MULTIPLE) || tokens.get(i).is(Kind.WEI)) {
        start = i + 1;
      } else if (i > start
          && (tokens.get(i).is(Kind.RISE_NOUN) || tokens.get(i).is(Kind.FALL_NOUN))) {
        end = i;
      }
    }
    List<List<Token>> items = heads.endingAt(end, start, size).items();
    List<Term> listed = items.size() == size ? SharedNames.of(view, items) : List.of();
    Term ordered = orderedIn(clause, start);
    if (ordered.isEmpty()) {
      return listed;
    }
    return listed.isEmpty()
        ? Collections.nCopies(size, ordered)
        : listed.stream().map(item -> item.with(ordered)).toList();
  }

  /** {@code 工资} 由高到低依次是: by what the items are put in order. */
  private Term orderedIn(int start, int end) {
    for (int i = start + 1; i + 3 < end; i++) {
      boolean orders =
          tokens.get(i).is(Kind.PREPOSITION)
              && isDegree(tokens.get(i + 1))
              && tokens.get(i + 2).is(Kind.TO)
              && isDegree(tokens.get(i + 3));
      if (orders) {
        return heads.endingAt(i, start, 1).name();
      }
    }
    return Term.none(view);
  }

  private static boolean isDegree(Token token) {
    return token.is(Kind.MORE) || token.is(Kind.LESS);
  }

  /** What the items of a list have the most of: {@code 工资最高的三个行业是金融业} 12万元. */
  Term mostOf(Clause clause) {
    int end = MostLists.measureEnd(tokens, clause);
    return end < 0
        ? Term.none(view)
        : heads.endingAt(end, Leftward.clauseStart(tokens, end), 1).name();
  }

  /** What names are listed of before they are counted: {@code 主要河流有某溪、某江、某河} 3条. */
  Term listedKind(Clause clause) {
    int start = Leftward.clauseStart(tokens, clause.figure());
    int has = clause.figure() - 1;
    while (has > start && !tokens.get(has).is(Kind.REPORT)) {
      has--;
    }
    boolean listed =
        has > start
            && tokens.get(has).text().endsWith("有")
            && tokens.subList(has, clause.figure()).stream().anyMatch(t -> t.is(Kind.LISTING))
            && tokens.subList(start, has).stream().anyMatch(t -> Role.CHIEF.holds(t.text()));
    return listed ? heads.endingAt(has, start, 1).name() : Term.none(view);
  }

  /** Of what the clause before tells the most or least: {@code 失业率最高的是某业，} 达 8%. */
  Term superlativeBefore(int token) {
    int end = Leftward.clauseStart(tokens, token) - 1;
    int start = Leftward.clauseStart(tokens, Math.max(end, 0));
    int most = -1;
    boolean of = false;
    for (int i = start + 1; i < end; i++) {
      boolean tells = tokens.get(i).is(Kind.MULTIPLE) || tokens.get(i).is(Kind.WEI);
      if (most >= 0 && of && tells) {
        return RiseNouns.changeOf(tokens.get(most - 1)) == Aspect.LEVEL
            ? heads.endingAt(most, start, 1).name()
            : Term.none(view);
      }
      most = most < 0 && tokens.get(i).text().startsWith("最") ? i : most;
      of |= most >= 0 && tokens.get(i).is(Kind.DE);
    }
    return Term.none(view);
  }

  /** The items that the clause before lists, each with a trait: {@code 有桃、梨、枣，} 产量分别为1吨、2吨、3吨. */
  List<Term> traitsBefore(int token, HeadReader.Head trait, int size) {
    int end = Leftward.clauseStart(tokens, token) - 1;
    if (end < 0) {
      return List.of();
    }
    int start = Leftward.clauseStart(tokens, end);
    if (tokens.subList(start, Math.max(start, end)).stream().anyMatch(t -> t.is(Kind.FIGURE))) {
      return List.of();
    }
    List<List<Token>> items = heads.endingAt(end, start, size).items();
    return items.size() == size
        ? items.stream().map(item -> Term.of(view, item).with(trait.name())).toList()
        : List.of();
  }

  /** {@code 面积和销售额 增长}, {@code 面积和销售额由 降} 转升, {@code 面积和销售额 降幅} 收窄. */
  private boolean turns(int index) {
    return switch (tokens.get(index).kind()) {
      case UP, DOWN -> true;
      case RISE_NOUN, FALL_NOUN ->
          tokens.get(index + 1).is(Kind.UP) || tokens.get(index + 1).is(Kind.DOWN);
      default -> false;
    };
  }

  private static boolean isShading(Token token) {
    return switch (token.kind()) {
      case ADVERB, SHADE, REPORT, TIME, NUMBER, BASE, PREPOSITION -> true;
      default -> false;
    };
  }
}
