package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.place.Naming.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A piece of an article with the divisions it names outright and the words that point at some.
 *
 * @param clause how names stand in it
 * @param names the names, lists joined
 * @param pointers the pointing words
 */
record Reading(
    String chars, Clause clause, List<Naming> names, List<Phrases.Hit<Deictics.Pointer>> pointers) {

  Reading {
    names = List.copyOf(names);
    pointers = List.copyOf(pointers);
  }

  static Reading of(String chars, Clause clause, NameFinder finder) {
    List<Naming> names = Lists.join(chars, finder.in(chars, 0, chars.length()));
    return new Reading(chars, clause, names, Deictics.in(chars, 0, chars.length()));
  }

  /** Names and pointers alike, by place; pointers that point at nothing are left out. */
  List<Naming> resolved(Surroundings surroundings, Optional<Division> article) {
    List<Naming> all = new ArrayList<>(names);
    for (Phrases.Hit<Deictics.Pointer> hit : pointers) {
      resolve(hit, surroundings, article)
          .ifPresent(division -> all.add(new Naming(hit.span(), division, Form.DEICTIC)));
    }
    all.sort(Comparator.comparing(Naming::span));
    return Lists.join(chars, all);
  }

  /** Whose own a pointer is: first its anchor's, then the other's, then the last one named. */
  private Optional<Division> resolve(
      Phrases.Hit<Deictics.Pointer> hit, Surroundings surroundings, Optional<Division> article) {
    Deictics.Pointer pointer = hit.meaning();
    Optional<Division> byHome = surroundings.home().flatMap(pointer::among);
    Optional<Division> byArticle = article.flatMap(pointer::among);
    Optional<Division> byName = lastBefore(hit.span().start(), pointer);
    return switch (pointer.anchor()) {
      case HOME -> byHome.or(() -> byArticle).or(() -> byName);
      case ARTICLE -> byArticle.or(() -> byHome).or(() -> byName);
      case NAMED -> byName.or(() -> byArticle).or(() -> byHome);
    };
  }

  private Optional<Division> lastBefore(int position, Deictics.Pointer pointer) {
    Optional<Division> last = Optional.empty();
    for (Naming name : names) {
      if (name.span().end() <= position && name.form() != Form.LIST) {
        last = pointer.among(name.division()).or(lastly(last));
      }
    }
    return last;
  }

  private static java.util.function.Supplier<Optional<Division>> lastly(Optional<Division> last) {
    return () -> last;
  }
}
