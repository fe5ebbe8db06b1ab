package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.place.Naming.Form;
import java.util.List;
import java.util.Optional;

/**
 * Tells where an article is at home: the first division that its headline, else its first paragraph
 * is about. A place outside the publication's home counts only where the article never speaks of
 * home.
 */
final class Subject {

  private final Surroundings surroundings;
  private final boolean speaksOfHome;

  Subject(Surroundings surroundings, List<Reading> article) {
    this.surroundings = surroundings;
    this.speaksOfHome = article.stream().anyMatch(this::speaksOfHome);
  }

  private boolean speaksOfHome(Reading reading) {
    return surroundings.home().isPresent()
        && (reading.pointers().stream().anyMatch(this::pointsHome)
            || reading.names().stream()
                .anyMatch(name -> surroundings.home().get().holds(name.division())));
  }

  private boolean pointsHome(Phrases.Hit<Deictics.Pointer> hit) {
    return hit.meaning().anchor() == Deictics.Anchor.HOME
        && surroundings.home().flatMap(hit.meaning()::among).equals(surroundings.home());
  }

  /** The division; the publication's home where the pieces name none to be about. */
  Optional<Division> of(List<Reading> pieces) {
    for (Reading piece : pieces) {
      for (Naming naming : piece.resolved(surroundings, Optional.empty())) {
        if (isSubject(piece, naming)) {
          return Optional.of(naming.division());
        }
      }
    }
    return surroundings.home();
  }

  private boolean isSubject(Reading piece, Naming naming) {
    Clause clause = piece.clause();
    if (naming.form() == Form.LIST || clause.isPassing(naming) || clause.isVenue(naming)) {
      return false;
    }
    Optional<Division> home = surroundings.home();
    if (naming.form() == Form.DEICTIC) {
      return home.isPresent() && home.get().equals(naming.division());
    }
    if (home.isEmpty() || home.get().level() == Division.Level.COUNTRY) {
      return clause.isInitial(naming, 0);
    }
    if (home.get().holds(naming.division())) {
      return true;
    }
    boolean isSuperior = naming.division().holds(home.get());
    return !speaksOfHome
        && clause.isInitial(naming, 0)
        && !(isSuperior && clause.isOrganisation(naming));
  }
}
