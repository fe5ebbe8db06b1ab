package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A piece of an article with the divisions it names outright and the words that point at some.
 *
 * @param clauses its text
 * @param names the names, lists joined
 * @param pointers the pointing words
 */
record Reading(Clauses clauses, List<Naming> names, List<Phrases.Hit<Deictics.Pointer>> pointers) {

  /** How far behind its label a sentence may point at it. */
  private static final int LABEL_REACH = 40;

  Reading {
    names = List.copyOf(names);
    pointers = List.copyOf(pointers);
  }

  static Reading of(Clauses clauses, Sites sites, NameFinder finder) {
    String chars = clauses.chars();
    List<Naming> names = Abbreviations.addTo(sites, finder.in(sites));
    Set<Integer> starts =
        names.stream().map(name -> name.span().start()).collect(Collectors.toSet());
    List<Phrases.Hit<Deictics.Pointer>> pointers =
        sites.pointers().stream().filter(hit -> !starts.contains(hit.span().start())).toList();
    return new Reading(clauses, Lists.join(chars, names), pointers);
  }

  /** Names and pointers alike, by place; pointers that point at nothing are left out. */
  List<Naming> resolved(Optional<Division> home, Optional<Division> article) {
    return resolved(home, article, new HashMap<>());
  }

  /**
   * Likewise, behind other pieces of the article.
   *
   * @param earlier by kind the division that they named last, which a pointer means that nothing
   *     else explains; what this piece names is added
   */
  List<Naming> resolved(
      Optional<Division> home, Optional<Division> article, Map<String, Division> earlier) {
    List<Naming> all = new ArrayList<>(names);
    Map<String, Division> named = new HashMap<>();
    int next = 0;
    for (Phrases.Hit<Deictics.Pointer> hit : pointers) {
      while (next < names.size() && names.get(next).span().end() <= hit.span().start()) {
        Deictics.remember(names.get(next), named);
        next++;
      }
      int at = next;
      Optional<Division> beside = next == 0 ? Optional.empty() : beside(names.get(next - 1), hit);
      Optional<Division> label = next == 0 ? Optional.empty() : label(names.get(next - 1), hit);
      beside
          .or(() -> label)
          .or(() -> article.filter(own -> own.isForeign() && isWhole(hit)))
          .or(
              () ->
                  home.filter(own -> Subject.isTaiwan(own) && isNational(hit))
                      .map(Gazetteer::province))
          .or(() -> resolve(hit.meaning(), home, article, named))
          .or(() -> explained(hit.meaning(), earlier))
          .ifPresent(division -> add(hit, division, at, all));
    }
    names.forEach(name -> Deictics.remember(name, earlier));
    all.sort(Comparator.comparing(Naming::span));
    return Lists.join(clauses.chars(), all);
  }

  /** The words that point by themselves; not 我省 in 我省南京市. */
  List<Phrases.Hit<Deictics.Pointer>> freePointers() {
    Set<Integer> starts =
        names.stream().map(name -> name.span().start()).collect(Collectors.toSet());
    return pointers.stream()
        .filter(
            hit ->
                hit.meaning().anchor() != Deictics.Anchor.HOME
                    || !starts.contains(hit.span().end()))
        .toList();
  }

  /**
   * {@code 我省南京市}: with a name just behind that lies in it a pointer is one longer name.
   *
   * @param next number of the first name behind the pointer
   */
  private void add(
      Phrases.Hit<Deictics.Pointer> pointer, Division division, int next, List<Naming> all) {
    Span span = pointer.span();
    if (next < names.size() && isApposed(pointer, division, names.get(next))) {
      Naming name = names.get(next);
      Span run = new Span(span.start(), name.span().end());
      all.set(next, Naming.single(run, name.division(), name.form()));
    } else {
      all.add(Naming.single(span, division, Form.DEICTIC));
    }
  }

  private static boolean isApposed(
      Phrases.Hit<Deictics.Pointer> pointer, Division division, Naming name) {
    return pointer.meaning().anchor() == Deictics.Anchor.HOME
        && name.span().start() == pointer.span().end()
        && name.form() != Form.LIST
        && division.holds(name.division());
  }

  /** {@code 全国} of a report from abroad is that state; {@code 我国} is not. */
  private boolean isWhole(Phrases.Hit<Deictics.Pointer> hit) {
    return isNational(hit) && clauses.chars().charAt(hit.span().start()) == '全';
  }

  /** 我国 and 全国 of Taiwan's own papers. */
  private static boolean isNational(Phrases.Hit<Deictics.Pointer> hit) {
    return hit.meaning().kind().equals("国");
  }

  /** {@code 浙江全省}: the name just before tells what a pointer means. */
  private static Optional<Division> beside(Naming name, Phrases.Hit<Deictics.Pointer> pointer) {
    return name.span().end() == pointer.span().start()
        ? pointer.meaning().among(name.division())
        : Optional.empty();
  }

  /** What an earlier piece named of the kind; 县域 in a province's text is of no county of it. */
  private static Optional<Division> explained(
      Deictics.Pointer pointer, Map<String, Division> earlier) {
    boolean own = pointer.anchor() == Deictics.Anchor.ARTICLE_ONLY;
    return own ? Optional.empty() : Optional.ofNullable(earlier.get(pointer.kind()));
  }

  /** {@code 云南：10月1日，全省接待游客}: what stands before the colon tells what a pointer means. */
  private Optional<Division> label(Naming name, Phrases.Hit<Deictics.Pointer> pointer) {
    String chars = clauses.chars();
    int end = name.span().end();
    boolean labels =
        end < pointer.span().start()
            && chars.charAt(end) == '：'
            && pointer.span().start() - end <= LABEL_REACH
            && chars.substring(end, pointer.span().start()).indexOf('。') < 0;
    return labels && name.form() != Form.LIST
        ? pointer.meaning().among(name.division())
        : Optional.empty();
  }

  /** Whose own a pointer is: first its anchor's, then the other's, then the last one named. */
  private static Optional<Division> resolve(
      Deictics.Pointer pointer,
      Optional<Division> home,
      Optional<Division> article,
      Map<String, Division> named) {
    Optional<Division> byHome = home.flatMap(pointer::among);
    Optional<Division> byArticle = article.flatMap(pointer::among);
    Optional<Division> byName = Optional.ofNullable(named.get(pointer.kind()));
    return switch (pointer.anchor()) {
      case HOME -> byHome.or(() -> byArticle).or(() -> byName);
      case ARTICLE -> byArticle.or(() -> byHome).or(() -> byName);
      case ARTICLE_ONLY -> byArticle.or(() -> byHome);
      case NAMED -> byName.or(() -> byArticle).or(() -> byHome);
    };
  }
}
