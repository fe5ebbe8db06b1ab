package io.zhibiao.extract.bind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells relative clauses that have no noun behind their 的 and name a figure whole: {@code 由电气引发的}
 * 8起, {@code 在家中离世的} 占5%. {@code 由上年的} 5%, {@code 去年全市的} 3%, {@code 较前一周的} 5宗 only tell whose or of
 * what time a value is.
 */
final class HeadlessRelatives {

  /** What leads to the clause and is no part of it: {@code 其中，今年} 内部转岗的. */
  private static final Set<Kind> LEADS =
      EnumSet.of(
          Kind.LINK,
          Kind.TIME,
          Kind.DATE,
          Kind.AND,
          Kind.LISTING,
          Kind.SHADE,
          Kind.PARTICLE,
          Kind.RESPECTIVELY,
          Kind.OTHER);

  private HeadlessRelatives() {}

  /** Whether a run of tokens before a predicate is such a clause. */
  static boolean is(List<Token> run) {
    int de = run.size() - 1;
    return de > 1
        && run.get(de).is(Kind.DE)
        && (acts(run.get(de - 1)) || isPlaced(of(run)))
        && run.stream().noneMatch(token -> token.is(Kind.THAN) || token.is(Kind.MULTIPLE));
  }

  private static boolean acts(Token token) {
    return token.is(Kind.VERB) || token.is(Kind.VERBAL_NOUN) || Role.MAINLY.ends(token.text());
  }

  /** {@code 在医疗机构的}, {@code 因超速的}: where or why. */
  private static boolean isPlaced(List<Token> clause) {
    String first = clause.get(0).text();
    Kind last = clause.get(clause.size() - 2).kind();
    return last.isNominal() && (Role.CAUSE.holds(first) || first.equals("在"));
  }

  /** {@code 其他的} 5%, {@code 老年者} 8%: some of what was told before; no {@code 上年的} 5%. */
  static boolean isPart(List<Token> run) {
    if (run.isEmpty()) {
      return false;
    }
    Token last = run.get(run.size() - 1);
    boolean of = last.is(Kind.DE) && run.size() > 1;
    return of ? isSome(run.get(run.size() - 2)) : last.text().endsWith("者");
  }

  private static boolean isSome(Token token) {
    return switch (token.kind()) {
      case TIME, DATE, LAPSE, PLACE, THAN, ORGANISATION -> false;
      default -> true;
    };
  }

  /** The clause without what leads to it. */
  static List<Token> of(List<Token> run) {
    int from = 0;
    while (from < run.size() - 2 && leads(run.get(from))) {
      from++;
    }
    return run.subList(from, run.size());
  }

  private static boolean leads(Token token) {
    boolean own = token.is(Kind.PLACE) && !Tags.isNamedPlace(token);
    return own || LEADS.contains(token.kind());
  }
}
