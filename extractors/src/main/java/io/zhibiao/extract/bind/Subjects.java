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

  private static final Set<String> PERSONAL = Set.of("他", "她", "我");

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
  record Found(Term subject, boolean regional, boolean isPronoun) {}

  /** The nearest owner to the left of a token. */
  Found before(int figure) {
    int end = figure;
    while (end > 0) {
      int start = clauseStart(end);
      Found found = in(start, end);
      if (!found.subject().isEmpty() || found.regional() || found.isPronoun()) {
        return found;
      }
      end = start - 1;
    }
    return new Found(Term.none(view), false, false);
  }

  private int clauseStart(int end) {
    int start = end;
    while (start > 0 && !tokens.get(start - 1).is(Kind.STOP)) {
      start--;
    }
    return start;
  }

  private Found in(int start, int end) {
    int first = start;
    while (first < end && OPENERS.contains(tokens.get(first).kind())) {
      first++;
    }
    if (first >= end) {
      return new Found(Term.none(view), false, false);
    }
    List<Token> run = tokens.subList(first, end);
    int length = owners.lengthAt(run);
    boolean says = length < run.size() && !reportsOnly(run.subList(length, run.size()));
    if (length > 0 && says) {
      return new Found(Term.of(view, run.subList(0, length)), false, false);
    }
    if (run.get(0).text().equals("记者")) {
      return witnessed(run);
    }
    boolean pronoun = PERSONAL.contains(run.get(0).text());
    return new Found(Term.none(view), run.get(0).is(Kind.PLACE), pronoun);
  }

  /** {@code 专业合作社达到 …}: what is counted itself is no owner. */
  private static boolean reportsOnly(List<Token> rest) {
    return rest.stream().allMatch(t -> t.is(Kind.REPORT) || t.is(Kind.SHADE) || t.is(Kind.WEI));
  }

  /** {@code 记者在某公司看到}. */
  private Found witnessed(List<Token> run) {
    for (int i = 1; i < run.size(); i++) {
      int length =
          run.get(i).is(Kind.PREPOSITION) ? owners.lengthAt(run.subList(i + 1, run.size())) : 0;
      if (length > 0) {
        return new Found(Term.of(view, run.subList(i + 1, i + 1 + length)), false, false);
      }
    }
    return new Found(Term.none(view), false, false);
  }
}
