package io.zhibiao.extract.bind;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises who or what a clause begins with: 江苏某某股份有限公司, 启东市总工会, 李松烽. */
final class Owners {

  private static final int LONGEST = 8;

  private static final String VILLAGE = "村";

  private static final Owner NONE = new Owner(0, false);

  private final Set<String> people;
  private final List<Passage> article;

  /**
   * @param people names that the article uses as a person's
   * @param article where they are used
   */
  Owners(Set<String> people, List<Passage> article) {
    this.people = people;
    this.article = List.copyOf(article);
  }

  /** Who 他 is at a place: the person last named before it; none where no one is. */
  Term lastPersonBefore(Passage passage, int position) {
    int last = people.isEmpty() ? -1 : article.indexOf(passage);
    for (int i = last; i >= 0; i--) {
      View view = article.get(i).view();
      int end = i == last ? position : view.length();
      Optional<Span> found =
          people.stream()
              .map(name -> lastIn(view, name, end))
              .flatMap(Optional::stream)
              .max(Comparator.naturalOrder());
      if (found.isPresent()) {
        return new Term(view, List.of(found.get()));
      }
    }
    return Term.none(passage.view());
  }

  private static Optional<Span> lastIn(View view, String name, int end) {
    int start = view.chars().lastIndexOf(name, end - name.length());
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + name.length()));
  }

  /**
   * Who a run of tokens begins with.
   *
   * @param length how many tokens name it; 0 for no one
   * @param lasting whether the clauses that follow go on talking of it
   */
  record Owner(int length, boolean lasting) {}

  /** The owner that the run begins with. */
  Owner at(List<Token> run) {
    if (run.isEmpty()) {
      return NONE;
    }
    Token first = run.get(0);
    if (isPerson(first) || Role.SELF.holds(first.text())) {
      return new Owner(1, true);
    }
    if (first.text().equals("该") && run.size() > 1 && run.get(1).kind().isNominal()) {
      return new Owner(2, true);
    }
    int village = villageLength(run);
    if (village > 0) {
      return new Owner(village, true);
    }
    int facility = facilityLength(run);
    if (facility > 0) {
      return new Owner(facility, true);
    }
    for (int i = 0; i < run.size() && i < LONGEST; i++) {
      Token token = run.get(i);
      if (isOrganisation(run, i)) {
        boolean lasting = Role.FIRM.ends(token.text()) || Role.FACILITY.ends(token.text());
        return new Owner(i + 1, lasting);
      }
      boolean inside =
          token.kind().isNominal()
              || (token.is(Kind.PLACE) && Tags.isNamedPlace(token))
              || (i == 0 && Role.DIVISION.holds(token.text()))
              || (token.is(Kind.VERB) && i > 0);
      if (!inside) {
        break;
      }
    }
    return NONE;
  }

  /** {@code 龙坪 村} 种植烟叶, {@code 上河村} 耕地; not 行政村, a kind of them. 0 for none. */
  private static int villageLength(List<Token> run) {
    Token first = run.get(0);
    boolean named =
        first.is(Kind.PERSON) || first.is(Kind.ORGANISATION) || Tags.isNamedPlace(first);
    if (named && first.text().length() > 2 && first.text().endsWith(VILLAGE)) {
      return 1;
    }
    return named && run.size() > 1 && run.get(1).text().equals(VILLAGE) ? 2 : 0;
  }

  /** How many tokens name a facility by its places: {@code 宁波 舟山 港} 吞吐量; 0 for none. */
  private static int facilityLength(List<Token> run) {
    int places = 0;
    while (places < run.size() && Tags.isNamedPlace(run.get(places))) {
      places++;
    }
    boolean facility = places > 0 && places < run.size();
    return facility && Role.FACILITY.holds(run.get(places).text()) ? places + 1 : 0;
  }

  /** {@code 开通 率}: a verb with a measure is a noun; nobody acts. */
  static boolean isMeasure(List<Token> rest) {
    return rest.size() > 1
        && rest.get(0).tag().startsWith("v")
        && !rest.get(0).is(Kind.VERBAL_NOUN)
        && Role.MEASURE.holds(rest.get(1).text());
  }

  boolean isPerson(Token token) {
    return token.is(Kind.PERSON) && people.contains(token.text());
  }

  /** {@code 某某公司} in pieces is one, {@code 定点 医院} is not: only a place names a hospital. */
  private static boolean isOrganisation(List<Token> run, int index) {
    Token token = run.get(index);
    String text = token.text();
    if (Role.TRADE.ends(text)) {
      return false;
    }
    boolean named = token.is(Kind.ORGANISATION) && text.length() > 3 && !Role.CLASS.begins(text);
    boolean placed = Tags.isNamedPlace(run.get(0)) || Role.COMPANY.ends(text);
    boolean pieced = index > 0 && text.length() > 1 && placed;
    boolean firm = Role.FIRM.ends(text) || (named && Role.FACILITY.ends(text));
    return (firm && (named || pieced)) || (named && Role.OFFICE.ends(text));
  }
}
