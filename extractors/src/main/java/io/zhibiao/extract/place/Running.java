package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import java.util.Optional;

/**
 * The place that a paragraph opens with, which runs on over its sentences until another one is told
 * of, or a sentence turns to something else: {@code 富县新建果园。去年亩产提高。}
 */
final class Running {

  private final Clauses clauses;
  private final Claims claims;
  private Optional<Naming> place = Optional.empty();
  private boolean behindOpening;
  private boolean begun;

  Running(Clauses clauses, Claims claims) {
    this.clauses = clauses;
    this.claims = claims;
  }

  /**
   * Goes on to the sentence that begins at a place.
   *
   * @param behind whether it stands behind the first of the paragraph
   * @param pointed what the first pointing word in it means: 全市 tells of more than its county
   */
  void moveTo(int start, boolean behind, Optional<Division> pointed) {
    behindOpening |= behind;
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
