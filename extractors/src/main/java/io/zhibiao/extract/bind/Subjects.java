package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the organisation or person that a figure describes, in its own clause or one before it in
 * the sentence. Where the region itself acts (全市…), there is none.
 */
final class Subjects {

  private static final Set<Kind> OPENERS =
      EnumSet.of(
          Kind.LINK,
          Kind.TIME,
          Kind.DATE,
          Kind.ADVERB,
          Kind.SHADE,
          Kind.QUOTE,
          Kind.BLANK,
          Kind.LOCATION,
          Kind.AND,
          Kind.PLAN,
          Kind.PARTICLE);

  /** How many tokens back an owner is looked for. */
  private static final int REACH = 120;

  private final View view;
  private final List<Token> tokens;
  private final Owners owners;

  Subjects(View view, List<Token> tokens, Owners owners) {
    this.view = view;
    this.tokens = tokens;
    this.owners = owners;
  }

  /**
   * Whom a figure describes.
   *
   * @param subject its name; none where no one is named
   * @param regional whether the region itself is named instead
   * @param isPronoun whether a person is meant who was named before: 他
   */
  record Found(Term subject, boolean regional, boolean isPronoun) {

    boolean isNone() {
      return subject.isEmpty() && !regional && !isPronoun;
    }
  }

  /** The nearest owner to the left of a token, in its sentence and up to a semicolon. */
  Found before(int figure) {
    int start = clauseStart(figure);
    Found found = in(start, figure);
    boolean topical = isTopical(start, figure);
    while (found.isNone()
        && !topical
        && start > Math.max(0, figure - REACH)
        && !tokens.get(start - 1).text().equals("；")) {
      int end = start - 1;
      start = clauseStart(end);
      found = in(start, end);
    }
    return found;
  }

  /** Whether a clause may begin with the token before it names whom it tells of. */
  static boolean opensClause(Token token) {
    return OPENERS.contains(token.kind());
  }

  private int clauseStart(int end) {
    int start = end;
    while (start > 0 && start > end - REACH && !tokens.get(start - 1).is(Kind.STOP)) {
      start--;
    }
    return start;
  }

  private int firstWord(int start, int end) {
    int first = start;
    while (first < end && OPENERS.contains(tokens.get(first).kind())) {
      first++;
    }
    return first;
  }

  /** {@code 成交额增长8%} speaks of something else than the clause before it. */
  private boolean isTopical(int start, int end) {
    int first = firstWord(start, end);
    boolean named =
        first < end
            && tokens.get(first).kind().isNominal()
            && !tokens.get(first).is(Kind.VERBAL_NOUN);
    return named && tokens.subList(first, end).stream().anyMatch(Subjects::tells);
  }

  private static boolean tells(Token token) {
    return token.is(Kind.UP) || token.is(Kind.DOWN) || token.is(Kind.REPORT);
  }

  private Found in(int start, int end) {
    List<Token> run = tokens.subList(firstWord(start, end), end);
    if (run.isEmpty()) {
      return new Found(Term.none(view), false, false);
    }
    Owners.Owner owner = owners.at(run);
    boolean speaks =
        owners.isPerson(run.get(0)) && run.size() > 1 && Role.SPEECH.holds(run.get(1).text());
    if (owner.lasting() && !speaks && acts(run.subList(owner.length(), run.size()))) {
      return new Found(Term.of(view, run.subList(0, owner.length())), false, false);
    }
    if (run.get(0).text().equals("记者")) {
      return witnessed(run);
    }
    boolean pronoun = run.stream().anyMatch(token -> Role.PERSONAL.holds(token.text()));
    return new Found(Term.none(view), run.get(0).is(Kind.PLACE), pronoun);
  }

  /** {@code 某公司达到8个} counts firms, {@code 某大学实验室获批} is of a laboratory: no owners. */
  private static boolean acts(List<Token> rest) {
    Kind next = rest.isEmpty() ? Kind.STOP : rest.get(0).kind();
    boolean modifies =
        Owners.isMeasure(rest) || next.isNominal() || next == Kind.LISTING || next == Kind.AND;
    boolean speaks = rest.stream().anyMatch(token -> Role.SPEECH.holds(token.text()));
    return !rest.stream().allMatch(Subjects::isPlain) && (!modifies || speaks);
  }

  private static boolean isPlain(Token token) {
    return token.is(Kind.REPORT) || token.is(Kind.SHADE) || token.is(Kind.WEI);
  }

  /** {@code 记者在某公司看到}. */
  private Found witnessed(List<Token> run) {
    for (int i = 1; i < run.size(); i++) {
      if (run.get(i).is(Kind.PREPOSITION)) {
        List<Token> place = run.subList(i + 1, run.size());
        Owners.Owner owner = owners.at(place);
        if (owner.lasting()) {
          return new Found(Term.of(view, place.subList(0, owner.length())), false, false);
        }
      }
    }
    return new Found(Term.none(view), false, false);
  }
}
