package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The place that a paragraph opens with, which runs on over its sentences until another one is told
 * of, or a sentence turns to something else: {@code 富县新建果园。去年亩产提高。}
 */
final class Running {

  private final Clauses clauses;
  private final Claims claims;
  private final List<Span> sentences;

  /** By the number of a sentence, what the first pointing word in it means. */
  private final Map<Integer, Division> pointers = new HashMap<>();

  private Optional<Naming> place = Optional.empty();
  private boolean behindOpening;
  private boolean begun;

  Running(Clauses clauses, Claims claims, List<Span> sentences) {
    this.clauses = clauses;
    this.claims = claims;
    this.sentences = sentences;
  }

  /** Notes what the pointing words among the names of the paragraph mean. */
  void note(List<Naming> namings) {
    int at = 0;
    for (Naming naming : namings) {
      while (at < sentences.size() - 1 && naming.span().start() >= sentences.get(at).end()) {
        at++;
      }
      if (naming.form() == Form.DEICTIC) {
        pointers.putIfAbsent(at, naming.division());
      }
    }
  }

  /** Goes on to a sentence, by its number; 全市 in it tells of more than the running county. */
  void moveTo(int sentence) {
    behindOpening |= sentence > 0;
    Optional<Division> pointed = Optional.ofNullable(pointers.get(sentence));
    int start = sentences.get(sentence).start();
    boolean wider =
        pointed
            .flatMap(outer -> place.map(Naming::division).filter(inner -> isMore(outer, inner)))
            .isPresent();
    if (wider || Lexicon.TURNS.lengthAt(clauses.chars(), start) > 0) {
      place = Optional.empty();
    }
  }

  private static boolean isMore(Division outer, Division inner) {
    return outer.holds(inner) && !outer.equals(inner);
  }

  /**
   * Hears a name that claims something; what holds the running place ends it only by being told of.
   *
   * @param framed whether the sentence has a narrower frame than the name
   */
  void hear(Naming naming, Claim claim, boolean framed) {
    Standing standing = new Standing(clauses, naming);
    Division division = naming.division();
    if (place.filter(name -> division.holds(name.division())).isPresent()) {
      boolean wider = isMore(division, place.get().division()) && !framed;
      boolean points = naming.form() == Form.DEICTIC || naming.form() == Form.LIST;
      if (wider && claim == Claim.SUBJECT && (points || standing.isTopic())) {
        place = Optional.empty();
      }
      return;
    }
    boolean opens =
        !behindOpening
            && !begun
            && claims.isInside(division)
            && naming.form() != Form.LIST
            && (claim == Claim.LOCATION || standing.isInitial())
            && !standing.isOfWork();
    place = opens ? Optional.of(naming) : Optional.empty();
    begun = true;
  }

  /** A figure is told: a paragraph that tells one before it names a place opens with none. */
  void tell() {
    begun = true;
  }

  /** The place, behind the paragraph's first sentence. */
  Optional<Naming> now() {
    return behindOpening ? place : Optional.empty();
  }
}
