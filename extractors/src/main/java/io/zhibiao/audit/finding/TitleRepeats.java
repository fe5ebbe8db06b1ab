package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a headline or a line over a section tells, the text under it tells again, in more words.
 * Where the values differ, the words of the headline have to stand around the other figure.
 */
final class TitleRepeats implements RelationReader {

  /** A section is no longer. */
  private static final int FIGURES = 60;

  private static final int LEAST_DIGITS = 3;
  private static final int FEWEST_DIGITS = 2;

  /** Of a hundred pairs of characters of the headline, so many stand around the figure. */
  private static final int SOME = 50;

  private static final int MOST = 75;
  private static final int LONGEST_TITLE = 40;
  private static final String SENTENCE_ENDS = "。；;！？，：";

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Map<Integer, Told> done = new HashMap<>();
    for (Told title : ledger.told()) {
      if (isTitle(title, ledger)) {
        relation(title, ledger)
            .filter(relation -> done.putIfAbsent(relation.checked().place(), title) == null)
            .ifPresent(relations::add);
      }
    }
    return relations;
  }

  private static boolean isTitle(Told told, Ledger ledger) {
    Passage passage = ledger.passageOf(told);
    String text = passage.text().strip();
    boolean isLine =
        text.length() <= LONGEST_TITLE
            && passage.told().size() <= 2
            && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
            && text.indexOf('|') < 0;
    return told.headline() || isLine || isBracketed(told, passage);
  }

  /** {@code 【…】} at the beginning of a text is its headline. */
  private static boolean isBracketed(Told told, Passage passage) {
    int close = passage.text().indexOf('】');
    return close > 0
        && passage.text().indexOf('【') >= 0
        && passage.text().indexOf(told.metric().evidence().text()) < close
        && passage.indexOf(told) < inBrackets(passage);
  }

  /** How many of its figures stand before the closing bracket. */
  private static int inBrackets(Passage passage) {
    int count = 0;
    while (count < passage.told().size() && passage.told().get(count).lead().indexOf('】') < 0) {
      count++;
    }
    return count;
  }

  private static Optional<Relation> relation(Told title, Ledger ledger) {
    String words = Echo.words(title, ledger);
    List<Told> bodies = bodies(title, ledger);
    Optional<Told> again =
        bodies.stream()
            .filter(body -> body.value().compareTo(title.value()) == 0)
            .filter(
                body ->
                    Echo.share(words, body, ledger) >= SOME
                        || Echo.share(words, ledger.passageOf(body).text()) >= MOST
                        || Names.startAlike(title.name(), body.name()))
            .findFirst();
    if (again.isPresent()) {
      return again.map(body -> Relation.of(Formula.SAME, List.of(title), body, Trust.OPEN));
    }
    boolean isTold = bodies.stream().anyMatch(body -> body.interval().meets(title.interval()));
    return isTold || title.digits() < FEWEST_DIGITS || !title.isFirm()
        ? Optional.empty()
        : bodies.stream()
            .filter(body -> body.digits() == title.digits())
            .flatMap(body -> again(title, body, words, ledger).stream())
            .filter(Judge::isError)
            .findFirst()
            .or(() -> first(title, bodies, words, ledger));
  }

  /** The first figure of its kind that is told in its words is most often the headline's own. */
  private static Optional<Relation> first(
      Told title, List<Told> bodies, String words, Ledger ledger) {
    return bodies.stream()
        .filter(body -> Echo.share(words, body, ledger) >= SOME)
        .findFirst()
        .filter(body -> body.digits() == title.digits() && body.aspect() == title.aspect())
        .filter(body -> title.period().isKnown() && title.isBeside(body))
        .map(body -> Relation.of(Formula.SAME, List.of(title), body, Trust.EXPLAINED))
        .filter(Judge::isError);
  }

  /** A misprint of few digits looks like many a number: only under the very name and time. */
  private static Optional<Relation> again(Told title, Told body, String words, Ledger ledger) {
    if (isOne(title, body)) {
      return Optional.of(Relation.of(Formula.SAME, List.of(title), body, Trust.EXPLAINED));
    }
    return title.digits() >= LEAST_DIGITS && Echo.share(words, body, ledger) >= MOST
        ? Optional.of(Relation.of(Formula.SAME, List.of(title), body, Trust.LIKELY))
        : Optional.empty();
  }

  private static boolean isOne(Told title, Told body) {
    return title.period().isKnown()
        && title.period().equals(body.period())
        && Repeats.mayRepeat(title, body)
        && (KnownRepeats.isOneName(title, body)
            || (title.digits() >= LEAST_DIGITS
                && Names.isOneOfOther(Names.bare(title.name()), Names.bare(body.name()))));
  }

  private static List<Told> bodies(Told title, Ledger ledger) {
    int to = Math.min(ledger.told().size(), title.place() + FIGURES);
    int bracketed = isBracketed(title, ledger.passageOf(title)) ? title.passage() : -1;
    return ledger.told().subList(title.place() + 1, to).stream()
        .filter(
            body ->
                body.article() == title.article()
                    && (body.passage() > title.passage()
                        || (body.passage() == bracketed
                            && !isBracketed(body, ledger.passageOf(body))))
                    && body.isLike(title)
                    && (body.isChange() == title.isChange() || !title.isPercent())
                    && !isTitle(body, ledger))
        .toList();
  }
}
