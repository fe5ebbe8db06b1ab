package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/**
 * Finds changes whose object stands between the verb and the figure: {@code 减少耕地} {@code 8亩},
 * {@code 净增企业} {@code 8家}; and those that go on in a list of objects: {@code 减少8个村、} {@code 3个镇}.
 * What is new is counted by itself: {@code 新增企业8家} is a level, {@code 企业达80家，新增8家} a change.
 */
final class ObjectChanges {

  /** How many tokens the thing that a figure counts has at most. */
  private static final int LONGEST_NAME = 12;

  /** What they begin says how a stock grew, whatever its object: 净增经营主体, 再添一批企业. */
  private static final String GROWN = "净再又";

  /** How far behind a figure the total of its stock is told. */
  private static final int TOTAL_REACH = 4;

  private final List<Token> tokens;

  /** The last figure that tells by how much an object changes; -1 for none. */
  private int last = -1;

  private Aspect aspect = Aspect.LEVEL;

  ObjectChanges(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** How the object of the clause changes; {@link Aspect#LEVEL} where it is none of a change. */
  Aspect change(Clause clause) {
    int figure = clause.figure();
    boolean plain = isPlain(clause);
    boolean named = !clause.head().name().isEmpty();
    Aspect change = Aspect.LEVEL;
    if (plain && clause.type() != FigureType.DURATION) {
      int start = named ? startOf(clause) : figure;
      boolean listed = start > 0 && tokens.get(start - 1).is(Kind.LISTING);
      change = named ? verb(tokens.get(start), figure) : change;
      boolean bare = !named || tokens.get(start).kind().isNominal();
      change = change == Aspect.LEVEL && listed && bare ? before(start - 1) : change;
    }
    boolean behind = !plain && clause.isNamedBehind() && !named;
    last = change != Aspect.LEVEL || behind ? figure : -1;
    aspect = behind ? ofThing(clause) : change;
    return change;
  }

  /** How the thing behind the figure changes: {@code 减少8个村}; {@code 新增8个村} counts new ones. */
  Aspect ofThing(Clause clause) {
    boolean added =
        tokens.subList(clause.predicate().start(), clause.figure()).stream().anyMatch(this::adds);
    return added && !isTotalled(clause.figure()) ? Aspect.LEVEL : clause.predicate().aspect();
  }

  private boolean adds(Token token) {
    return token.is(Kind.ADDED) && GROWN.indexOf(token.text().charAt(0)) < 0;
  }

  /** 新增装机8万千瓦、{@code 总量} 达到90万千瓦: by how much what is told next has grown. */
  private boolean isTotalled(int figure) {
    for (int i = figure + 1; i <= figure + TOTAL_REACH; i++) {
      String text = tokens.get(i).text();
      if (text.startsWith("总") && Role.TRAIT.holds(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing, or only a shade, stands between the name and the figure. */
  boolean isPlain(Clause clause) {
    return tokens.subList(clause.predicate().start(), clause.figure()).stream()
        .allMatch(token -> token.is(Kind.SHADE));
  }

  /** {@code 新增和改造公交线路}: the verb is one of two. */
  boolean isOfTwo(Clause clause) {
    return tokens.get(startOf(clause) + 1).is(Kind.AND);
  }

  private int startOf(Clause clause) {
    int start = clause.figure();
    while (start > 0 && tokens.get(start - 1).span().start() >= clause.head().name().start()) {
      start--;
    }
    return start;
  }

  private Aspect verb(Token token, int figure) {
    boolean alters = Role.ALTERS.holds(token.text());
    return switch (token.kind()) {
      case UP -> alters ? Aspect.INCREASE : Aspect.LEVEL;
      case DOWN -> alters ? Aspect.DECREASE : Aspect.LEVEL;
      case ADDED -> adds(token) && !isTotalled(figure) ? Aspect.LEVEL : Aspect.INCREASE;
      default -> Aspect.LEVEL;
    };
  }

  /** The change of the figure before the mark, if it is one of an object. */
  private Aspect before(int mark) {
    for (int i = mark - 1; i > mark - LONGEST_NAME && i >= 0; i--) {
      if (i == last) {
        return aspect;
      }
      Kind kind = tokens.get(i).kind();
      if (!kind.isNominal() && kind != Kind.QUOTE && kind != Kind.DE) {
        return Aspect.LEVEL;
      }
    }
    return Aspect.LEVEL;
  }
}
