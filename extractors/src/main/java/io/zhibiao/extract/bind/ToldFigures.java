package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the figures of a sentence were about, as far as a list may go by them. */
final class ToldFigures {

  /** A list that goes by names told singly is no longer. */
  private static final int LONGEST_LIST = 12;

  private final List<Told> all = new ArrayList<>();

  /**
   * A figure.
   *
   * @param reading what it is about
   */
  private record Told(Reading reading, String unit) {

    boolean isLevel() {
      return reading.aspect() == Aspect.LEVEL;
    }

    /** Whether it tells of something itself, of which a list behind may tell the changes. */
    boolean names() {
      return isLevel() || reading.aspect() == Aspect.SHARE;
    }

    boolean isPart() {
      return reading.source().isRepeated() || reading.source() == NameSource.NONE;
    }
  }

  void add(Reading reading, String unit) {
    all.add(new Told(reading, unit));
    if (all.size() > LONGEST_LIST) {
      all.remove(0);
    }
  }

  void clear() {
    all.clear();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The same figures, which others added here do not change. */
  ToldFigures copy() {
    ToldFigures copy = new ToldFigures();
    copy.all.addAll(all);
    return copy;
  }

  /** Goes back to what had been told. */
  void restore(ToldFigures before) {
    all.clear();
    all.addAll(before.all);
  }

  private Optional<Told> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Whether the last one is counted in the unit and had no name of its own. */
  boolean endsInPartIn(String unit) {
    return last()
        .filter(told -> told.isLevel() && told.unit().equals(unit) && told.isPart())
        .isPresent();
  }

  /** Whether the last one was one of a list: it alone is not what goes on to change. */
  boolean endsInList() {
    return last().filter(told -> told.reading().source() == NameSource.LIST).isPresent();
  }

  /** Whether the last one was in per cent and so told. */
  boolean endsIn(Aspect aspect) {
    return last()
        .filter(told -> told.reading().aspect() == aspect && told.unit().equals("%"))
        .isPresent();
  }

  /** Whether one of them was of a list. */
  boolean hasList() {
    return all.stream().anyMatch(told -> told.reading().source() == NameSource.LIST);
  }

  /** The names told, each once and in order. */
  List<Term> names() {
    Map<String, Term> names = new LinkedHashMap<>();
    for (Told told : all) {
      NameSource source = told.reading().source();
      if (source == NameSource.BEFORE || source == NameSource.BEHIND) {
        names.putIfAbsent(told.reading().indicator().read(), told.reading().indicator());
      }
    }
    return List.copyOf(names.values());
  }

  /** What was first told in a unit. */
  Optional<Term> firstIn(String unit) {
    return all.stream()
        .filter(told -> told.isLevel() && told.unit().equals(unit))
        .map(told -> told.reading().indicator())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** What was last counted in a unit, where something else was told of since. */
  Optional<Term> countedIn(String unit) {
    boolean other = !unit.isEmpty() && last().filter(Told::names).isPresent();
    for (int i = all.size() - 1; other && i >= 0; i--) {
      Told told = all.get(i);
      if (told.isLevel() && told.unit().equals(unit) && !told.reading().indicator().isEmpty()) {
        return Optional.of(told.reading().indicator());
      }
    }
    return Optional.empty();
  }

  /** What the last change in a unit was measured against; none where no change in it was told. */
  Optional<Comparison> baseOfChangeIn(String unit) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Reading told = all.get(i).reading();
      if (told.aspect().isChange() && all.get(i).unit().equals(unit)) {
        boolean other = told.comparison() == Comparison.OTHER;
        return Optional.of(other ? Comparison.NONE : told.comparison());
      }
    }
    return Optional.empty();
  }

  /** The one step before that all changes told are measured against; none where they differ. */
  Comparison baseOfChanges() {
    List<Comparison> bases =
        all.stream()
            .map(Told::reading)
            .filter(reading -> reading.aspect().isChange())
            .map(Reading::comparison)
            .filter(base -> base != Comparison.NONE)
            .distinct()
            .toList();
    return bases.size() == 1 && bases.get(0) != Comparison.OTHER ? bases.get(0) : Comparison.NONE;
  }

  /** The last so many names that a list may continue; none where not so many were told. */
  List<Term> lastNames(int size) {
    return lastNames(
        all.stream().filter(Told::names).map(told -> told.reading().indicator()).toList(), size);
  }

  /** Likewise without one that only sums them up. */
  List<Term> lastNamesBut(Term sum, int size) {
    return lastNames(
        all.stream()
            .filter(Told::names)
            .map(told -> told.reading().indicator())
            .filter(name -> !name.read().equals(sum.read()))
            .toList(),
        size);
  }

  private List<Term> lastNames(List<Term> levels, int size) {
    List<Term> named = levels.size() < size ? named() : levels;
    return named.size() < size ? List.of() : named.subList(named.size() - size, named.size());
  }

  /** {@code 甲类销售额增长} 9%{@code ，乙类销售额增长} 7%: told with a name of its own each. */
  private List<Term> named() {
    return all.stream()
        .filter(told -> told.reading().source() == NameSource.BEFORE)
        .map(told -> told.reading().indicator())
        .toList();
  }
}
