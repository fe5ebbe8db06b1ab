package io.zhibiao.extract.place;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each figure of an article the division that it is about. */
public final class RegionLinker {

  private RegionLinker() {}

  /**
   * The region of each figure.
   *
   * @param article its passages in reading order
   * @param title its headline; empty where there is none
   * @param homeCode GB/T 2260 code of the publication's home; empty where unknown: then only what
   *     is named counts
   * @param published tells divisions that have gone from those that came; null where unknown
   * @return for each passage, for each of its mentions, the region; {@link Region#UNKNOWN} where
   *     nothing tells
   */
  public static List<List<Region>> link(
      List<Passage> article, String title, String homeCode, @Nullable LocalDate published) {
    int year = published == null ? 0 : published.getYear();
    Surroundings home = new Surroundings(Gazetteer.division(homeCode), List.of(), year);
    Surroundings surroundings = home.with(namedIn(article, title, home));
    NameFinder finder = new NameFinder(surroundings);
    Reading headline = Reading.of(title, new Clause(title), finder);
    List<Reading> readings = new ArrayList<>();
    for (Passage passage : article) {
      readings.add(Reading.of(passage.view().chars(), new Clause(passage), finder));
    }
    List<Optional<Division>> subjects =
        Segments.subjects(article, readings, headline, surroundings);
    List<List<Region>> regions = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      regions.add(regions(article.get(i), readings.get(i), subjects.get(i), surroundings));
    }
    return List.copyOf(regions);
  }

  /** Like {@link #link(List, String, String, LocalDate)} for a text of unknown date. */
  public static List<List<Region>> link(List<Passage> article, String title, String homeCode) {
    return link(article, title, homeCode, null);
  }

  /** Counties and cities that the article names so that there is no doubt of them. */
  private static List<Division> namedIn(List<Passage> article, String title, Surroundings home) {
    NameFinder finder = new NameFinder(home);
    List<Division> named = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    texts.add(title);
    article.forEach(passage -> texts.add(passage.view().chars()));
    for (String text : texts) {
      for (Naming naming : finder.in(text, 0, text.length())) {
        Division.Level level = naming.division().level();
        if (level.compareTo(Division.Level.CITY) >= 0 && !named.contains(naming.division())) {
          named.add(naming.division());
        }
      }
    }
    return named;
  }

  private static List<Region> regions(
      Passage passage, Reading reading, Optional<Division> subject, Surroundings surroundings) {
    Governor governor =
        new Governor(passage, reading, reading.resolved(surroundings, subject), subject);
    List<Region> regions = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      regions.add(governor.of(mention).map(Gazetteer::region).orElse(Region.UNKNOWN));
    }
    return List.copyOf(regions);
  }
}
