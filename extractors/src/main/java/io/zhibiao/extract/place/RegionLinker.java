package io.zhibiao.extract.place;

import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives each figure of an article the division that it is about. */
public final class RegionLinker {

  private RegionLinker() {}

  /**
   * The region of each figure.
   *
   * @param article its passages in reading order
   * @param headline its headline; empty where there is none
   * @param homeCode GB/T 2260 code of the publication's home; empty where unknown: then only what
   *     is named counts
   * @param published tells divisions that have gone from those that came; null where unknown
   * @param sites where its passages may name divisions
   * @param faults keeps what is thrown on the way
   * @return for each passage, for each of its mentions, the region
   */
  public static List<List<Located>> locate(
      List<Passage> article,
      String headline,
      String homeCode,
      @Nullable LocalDate published,
      FoundNames sites,
      Faults faults) {
    int year = published == null ? 0 : published.getYear();
    Optional<Division> home = Gazetteer.division(homeCode);
    List<Clauses> texts = article.stream().map(Clauses::of).toList();
    Clauses over = Clauses.of(Characters.normalize(headline));
    Surroundings known = new Surroundings(home, List.of(), year);
    NameFinder finder = new NameFinder(known.with(namedIn(texts, over, sites, known)));
    Nation nation = new Nation(home);
    List<Reading> readings = texts.stream().map(text -> read(text, sites, finder, nation)).toList();
    Reading title = read(over, sites, finder, nation);
    List<Optional<Division>> subjects = Segments.subjects(article, readings, title, home);
    Aliases aliases = new Aliases(readings);
    Map<String, Division> named = new HashMap<>();
    List<List<Located>> regions = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      Passage passage = article.get(i);
      Reading reading = readings.get(i);
      Optional<Division> subject = subjects.get(i);
      Located unread =
          new Located(
              subject.map(Gazetteer::region).orElse(Region.UNKNOWN), Optional.empty(), false);
      regions.add(
          faults.guard(
              () ->
                  new Governor(passage, reading.clauses(), subject)
                      .divisions(aliases.addTo(reading).resolved(home, subject, named)).stream()
                          .map(RegionLinker::located)
                          .toList(),
              () -> Collections.nCopies(passage.mentions().size(), unread)));
    }
    return List.copyOf(regions);
  }

  private static Reading read(Clauses text, FoundNames found, NameFinder finder, Nation nation) {
    Sites sites = found.in(text.chars());
    return nation.addTo(Foreign.addTo(Reading.of(text, sites, finder), sites), sites);
  }

  /** Counties and cities that the article names so that there is no doubt of them. */
  private static List<Division> namedIn(
      List<Clauses> texts, Clauses headline, FoundNames sites, Surroundings known) {
    NameFinder finder = new NameFinder(known);
    return Stream.concat(Stream.of(headline), texts.stream())
        .map(Clauses::chars)
        .flatMap(chars -> finder.in(sites.in(chars)).stream())
        .map(Naming::division)
        .filter(division -> division.level().compareTo(Division.Level.CITY) >= 0)
        .distinct()
        .toList();
  }

  private static Located located(Governor.Governed governed) {
    Region region = governed.division().map(Gazetteer::region).orElse(Region.UNKNOWN);
    boolean foreign = governed.division().filter(Division::isForeign).isPresent();
    return new Located(region, governed.by(), foreign);
  }
}
