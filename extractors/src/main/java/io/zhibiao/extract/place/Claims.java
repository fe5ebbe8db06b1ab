package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Brackets;
import java.util.Optional;
import java.util.Set;

/** Judges how much a name claims: by how it stands, and how it lies to the article's own place. */
final class Claims {

  private final Clauses clauses;
  private final Optional<Division> article;

  /** Where figures begin. */
  private final Set<Integer> figures;

  private final Brackets brackets;

  Claims(Clauses clauses, Optional<Division> article, Set<Integer> figures, Brackets brackets) {
    this.clauses = clauses;
    this.article = article;
    this.figures = figures;
    this.brackets = brackets;
  }

  /**
   * The claim of a name.
   *
   * @param before the claim of what went before it in its clause
   * @param isNext whether it stands where the next item of a list begins
   */
  Claim of(Naming naming, Standing standing, Claim before, boolean isNext) {
    if (isItem(naming, before)) {
      return Claim.SUBJECT;
    }
    Division division = naming.division();
    if (naming.form() == Form.OFFICE) {
      return standing.isInitial() && standing.isRuler() ? Claim.NATION : Claim.NONE;
    }
    if (standing.isPassing()
        || standing.isVenue()
        || Datelines.isSentFrom(clauses.chars(), naming.span())
        || (!isAbove(division) && Samples.has(clauses.chars(), naming.span().end()))) {
      return Claim.NONE;
    }
    if (isAbove(division)) {
      boolean organisation = naming.form() == Form.ALIAS || standing.isOrganisation();
      return isStated(naming, standing) && !organisation ? Claim.SUBJECT : Claim.NONE;
    }
    if (standing.isLocative()) {
      return Claim.LOCATION;
    }
    if (isOutside(division)) {
      boolean stated = (isNext || standing.isInitial()) && !standing.isGuest();
      boolean told = standing.isPredicate() || standing.isMost() || standing.isStruck();
      return stated || told ? Claim.SUBJECT : Claim.NONE;
    }
    return standing.isInitial() || standing.isStruck() ? Claim.SUBJECT : Claim.OBJECT;
  }

  /** {@code 乙市3例、丙省丁市2例（含戊县1例）}: right before its figure, an item of a list or of a bracket. */
  private boolean isItem(Naming naming, Claim claim) {
    int start = naming.span().start();
    int open = brackets.openAround(start);
    boolean listed = claim.compareTo(Claim.SUBJECT) >= 0 || open >= 0;
    boolean parted = start > 0 && "、；（".indexOf(clauses.chars().charAt(start - 1)) >= 0;
    return listed && (parted || isPart(open, start)) && figures.contains(naming.span().end());
  }

  /** {@code （含戊县1例）}. */
  private boolean isPart(int open, int start) {
    return open >= 0
        && Lexicon.INCLUDING.lengthEndingAt(clauses.chars(), start) == start - open - 1;
  }

  /** Whether what holds the article's own place is spoken of itself, not as a field or a frame. */
  private static boolean isStated(Naming naming, Standing standing) {
    if (standing.isBase()) {
      return false;
    }
    if (standing.isPredicate() || standing.isStruck()) {
      return true;
    }
    if (standing.isFieldOfRank() || standing.isFieldOfEvent()) {
      return false;
    }
    return standing.isLocative() ? naming.form() != Form.DEICTIC : standing.isInitial();
  }

  /** Whether it is neither the article's own division nor a part of it. */
  boolean isElsewhere(Division division) {
    return isOutside(division) || isAbove(division);
  }

  /** Whether it holds the article's own division and more. */
  private boolean isAbove(Division division) {
    return article.filter(own -> division.holds(own) && !division.equals(own)).isPresent();
  }

  /** Whether it lies in the article's own division, which is more. */
  boolean isInside(Division division) {
    return article.filter(own -> own.holds(division) && !division.equals(own)).isPresent();
  }

  boolean isOutside(Division division) {
    return article.filter(own -> own.holds(division) || division.holds(own)).isEmpty();
  }
}
