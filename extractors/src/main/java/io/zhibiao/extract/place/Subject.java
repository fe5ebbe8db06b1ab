package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells where an article is at home: the first division that its headline, else its first paragraph
 * is about. A place outside the publication's home counts only where the article never speaks of
 * home.
 */
final class Subject {

  /** Its papers call it 全国, and have a 财政部 of their own. */
  private static final String TAIWAN = "71";

  private static final Set<String> OFF_MAINLAND = Set.of("71", "81", "82");

  private final Optional<Division> home;
  private final List<Reading> article;
  private final boolean speaksOfHome;

  /** How often each place is named, and the most often named one. */
  private final Map<Division, Integer> counts;

  private final int most;

  Subject(Optional<Division> home, List<Reading> article) {
    this.home = home;
    this.article = List.copyOf(article);
    this.counts = counts(article, home);
    this.most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    this.speaksOfHome = home.isPresent() && article.stream().anyMatch(this::speaksOf);
  }

  private boolean speaksOf(Reading reading) {
    Division own = home.orElseThrow();
    return reading.names().stream().anyMatch(name -> own.holds(name.division()))
        || reading.pointers().stream()
            .filter(hit -> hit.meaning().anchor() == Deictics.Anchor.HOME)
            .anyMatch(hit -> hit.meaning().pointsAt(own));
  }

  /**
   * The division; the publication's home where the pieces name none to be about.
   *
   * @param headlines what stands over the text
   * @param opening the first paragraph
   */
  Optional<Division> of(List<Reading> headlines, Optional<Reading> opening) {
    if (mayBeOfNation() && with(headlines, opening).stream().anyMatch(CountedProvinces::in)) {
      return Optional.of(Gazetteer.country());
    }
    for (Reading headline : headlines) {
      Optional<Division> subject = first(headline);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return opening
        .flatMap(this::first)
        .flatMap(this::mainlyOf)
        .or(() -> pointedAt(headlines, opening))
        .or(() -> opening.filter(piece -> !isOfHome()).flatMap(Datelines::place))
        .or(() -> Townships.ownOf(article, home))
        .or(() -> opening.flatMap(TellingOffice::place).filter(this::isToldOfMoreThanHome))
        .or(() -> nationalNews(headlines, opening))
        .or(() -> ofNoHome(headlines, opening))
        .or(this::nation)
        .or(() -> home);
  }

  /** Whether nothing says that it is of home: of less than a province no name, of one no 我省. */
  private boolean mayBeOfNation() {
    return home.isEmpty()
        || !speaksOfHome
        || (home.get().level().compareTo(Division.Level.PROVINCE) <= 0
            && article.stream().allMatch(piece -> ownPointers(piece, home.get()) == 0));
  }

  /** For papers of the whole country: which county 全县 means. */
  private Optional<Division> pointedAt(List<Reading> headlines, Optional<Reading> opening) {
    boolean afar = home.filter(own -> own.level() != Division.Level.COUNTRY).isEmpty();
    return afar ? PointedCounty.of(with(headlines, opening), article) : Optional.empty();
  }

  private Optional<Division> nationalNews(List<Reading> headlines, Optional<Reading> opening) {
    return home.filter(own -> !speaksOfHome && own.level() != Division.Level.COUNTRY)
        .flatMap(own -> NationalNews.of(with(headlines, opening), article, own));
  }

  private Optional<Division> ofNoHome(List<Reading> headlines, Optional<Reading> opening) {
    return home.isPresent()
        ? Optional.empty()
        : NationalNews.ofNoHome(with(headlines, opening), article);
  }

  private static List<Reading> with(List<Reading> headlines, Optional<Reading> opening) {
    return Stream.concat(headlines.stream(), opening.stream()).toList();
  }

  /** Whether the article names the place more often than home, and never says 我市. */
  private boolean isToldOfMoreThanHome(Division place) {
    boolean own =
        home.filter(
                at ->
                    at.holds(place) || counts.getOrDefault(place, 0) <= counts.getOrDefault(at, 0))
            .isPresent();
    return home.isPresent() && !own;
  }

  /**
   * A division itself, else the next one around it and within home that is named, too, and spoken
   * of more than what lies outside: of an earthquake in one county that is felt in three, the
   * prefecture.
   */
  private Optional<Division> mainlyOf(Division division) {
    if (division.isForeign()) {
      return Optional.of(division).filter(this::isAbroad);
    }
    return Gazetteer.chain(division).stream()
        .filter(around -> around.equals(division) || (isInsideHome(around) && isPrinted(around)))
        .filter(this::isSpokenOfMoreThanHome)
        .findFirst();
  }

  private boolean isPrinted(Division division) {
    return article.stream()
        .anyMatch(reading -> reading.clauses().chars().contains(division.name()));
  }

  private boolean isInsideHome(Division division) {
    return home.filter(own -> own.holds(division) && !own.equals(division)).isPresent();
  }

  /** Whether an article that is not of home names a state more than once, and no place as often. */
  private boolean isAbroad(Division state) {
    int own = counts.getOrDefault(state, 0);
    return !speaksOfHome && own > 1 && most == own && isAlone(own);
  }

  private boolean isAlone(int most) {
    return counts.values().stream().filter(count -> count == most).count() == 1;
  }

  /** {@code 法国首季经济萎缩}: a headline of a state that the article names no less than any place. */
  private boolean isReportOf(Division state) {
    return most > 0 && counts.getOrDefault(state, 0) == most;
  }

  /** How often the article names each place, home by what points at it too. */
  private static Map<Division, Integer> counts(List<Reading> article, Optional<Division> home) {
    Map<Division, Integer> counts = new HashMap<>();
    for (Reading reading : article) {
      reading.names().forEach(name -> counts.merge(name.division(), 1, Integer::sum));
      home.ifPresent(own -> counts.merge(own, ownPointers(reading, own), Integer::sum));
    }
    return counts;
  }

  private static int ownPointers(Reading reading, Division own) {
    return (int)
        reading.freePointers().stream()
            .filter(hit -> hit.meaning().anchor() == Deictics.Anchor.HOME)
            .filter(hit -> hit.meaning().pointsAt(own))
            .count();
  }

  static boolean isTaiwan(Division division) {
    return division.code().startsWith(TAIWAN);
  }

  /** The country, where a paper of Hong Kong or Macau speaks of it and never of home. */
  private Optional<Division> nation() {
    boolean isTold =
        !speaksOfHome
            && home.filter(Subject::isTaiwan).isEmpty()
            && home.filter(Subject::isOwnMarket).isPresent()
            && article.stream().anyMatch(Subject::speaksOfNation);
    return isTold ? Optional.of(Gazetteer.country()) : Optional.empty();
  }

  private static boolean speaksOfNation(Reading reading) {
    return reading.names().stream()
        .filter(name -> name.division().equals(Gazetteer.country()))
        .anyMatch(name -> new Standing(reading.clauses(), name).isInitial());
  }

  /** Whether the article speaks of a home that is less than the whole country. */
  private boolean isOfHome() {
    return speaksOfHome && home.filter(d -> d.level() != Division.Level.COUNTRY).isPresent();
  }

  private Optional<Division> first(Reading piece) {
    return piece.resolved(home, Optional.empty()).stream()
        .filter(naming -> isSubject(piece, naming))
        .map(Naming::division)
        .findFirst();
  }

  /** A report of a whole province may well open with one of its cities, a list with its first. */
  private boolean isSpokenOfMoreThanHome(Division division) {
    if (home.isEmpty() || home.get().equals(division)) {
      return true;
    }
    int balance = 0;
    for (Reading reading : article) {
      balance += pointers(reading, division) - pointers(reading, home.get());
      for (Naming name : reading.names()) {
        balance += weight(name.division(), division);
      }
    }
    return balance > 0;
  }

  /** For the division what lies in it; against it home itself and what else lies there. */
  private int weight(Division named, Division division) {
    if (division.holds(named)) {
      return 1;
    }
    Division own = home.orElseThrow();
    if (named.holds(division)) {
      return named.equals(own) ? -1 : 0;
    }
    boolean isSibling = !named.isForeign() && !own.holds(division);
    return own.holds(named) || isSibling ? -1 : 0;
  }

  /** Papers of Hong Kong, Macau and Taiwan tell of 全国 as of another place. */
  private static boolean isOwnMarket(Division division) {
    return OFF_MAINLAND.contains(division.stem());
  }

  private static int pointers(Reading reading, Division division) {
    return (int)
        reading.freePointers().stream().filter(hit -> hit.meaning().pointsAt(division)).count();
  }

  private boolean isSubject(Reading piece, Naming naming) {
    Standing standing = new Standing(piece.clauses(), naming);
    if (naming.form() == Form.OFFICE) {
      return !speaksOfHome && standing.isInitial() && standing.isRuler();
    }
    if (naming.form() == Form.LIST || standing.isPassing() || standing.isVenue()) {
      return false;
    }
    if (standing.isExample() || Samples.has(piece.clauses().chars(), naming.span().end())) {
      return false;
    }
    Division division = naming.division();
    if (division.isForeign() && isReportOf(division)) {
      return standing.isInitial() && !standing.isGuest() && !standing.isOrganisation();
    }
    if (naming.form() == Form.DEICTIC) {
      boolean abroad = !speaksOfHome && division.level() == Division.Level.COUNTRY;
      return home.filter(own -> division.equals(own) || (abroad && isOwnMarket(own))).isPresent();
    }
    if (home.isEmpty() || home.get().level() == Division.Level.COUNTRY) {
      return standing.isInitial();
    }
    if (home.get().holds(division)) {
      return true;
    }
    return !speaksOfHome
        && standing.isInitial()
        && !standing.isGuest()
        && !standing.isSpeaker()
        && !(division.holds(home.get()) && standing.isOrganisation());
  }
}
