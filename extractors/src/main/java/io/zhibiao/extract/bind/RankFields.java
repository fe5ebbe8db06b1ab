package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.List;

/** In what field something ranks, which is no part of its name. */
final class RankFields {

  private static final String IN = "在";

  private RankFields() {}

  /** The name alone of {@code 收入总量 在全省的排位} 由第9升至第7. */
  static List<Token> without(List<Token> run) {
    int last = run.size() - 1;
    boolean ranks =
        last > 3 && Role.STANDING_IN.holds(run.get(last).text()) && run.get(last - 1).is(Kind.DE);
    if (!ranks) {
      return run;
    }
    for (int i = last - 2; i > 0; i--) {
      if (run.get(i).text().equals(IN)) {
        return run.subList(0, i);
      }
    }
    return run;
  }

  /** What {@code 浓度为48，在60个城市中排名} 第8 is told of; none where the clause has no such field. */
  static List<Term> ranked(List<Token> tokens, Clause clause, Term field, Memory memory) {
    int before = clause.predicate().start() - 1;
    boolean within = before >= 0 && tokens.get(before).is(Kind.LOCATION);
    return within && !field.isEmpty() ? memory.namesBefore(field, 1) : List.of();
  }

  /** {@code 在168个重点城市中} 排名第18: the clause names nothing. */
  static boolean is(List<Token> run, Token predicate) {
    return run.size() > 1 && predicate.is(Kind.RANK) && run.get(run.size() - 1).is(Kind.LOCATION);
  }

  /** {@code 某高新区 排名} 第8, {@code 户均 增收} 800元: what only tells whose or of what kind it is. */
  static Term trait(View view, List<Token> tokens, Clause clause) {
    Term name = clause.head().name();
    boolean zone = Role.ZONE.ends(name.read());
    boolean mean = name.read().length() == 2 && name.read().endsWith("均");
    boolean each = mean || Role.EACH.ends(name.read());
    for (int i = clause.predicate().start(); i < clause.figure(); i++) {
      Token token = tokens.get(i);
      if (zone && token.is(Kind.RANK) && token.text().endsWith("名")) {
        return Term.of(view, tokens.subList(i, i + 1));
      }
      boolean gains = token.is(Kind.UP) && token.text().length() > 1;
      if (gains && (mean || (each && Role.GAINS.holds(token.text())))) {
        return name.with(Term.of(view, tokens.subList(i, i + 1)));
      }
    }
    return Term.none(view);
  }
}
