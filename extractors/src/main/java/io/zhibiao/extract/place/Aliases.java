package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows organisations again that were named with their division before: after {@code 如东县惠丰转贷公司},
 * {@code 惠丰公司} is of 如东县. Only a coined name of two characters serves, never a word: 人民 of 人民医院
 * does not.
 */
final class Aliases {

  private static final int LENGTH = 2;

  private final Map<String, Division> brands = new HashMap<>();

  Aliases(List<Reading> article) {
    for (Reading reading : article) {
      for (Naming naming : reading.names()) {
        add(reading, naming);
      }
    }
  }

  private void add(Reading reading, Naming naming) {
    int from = naming.span().end();
    String chars = reading.clauses().chars();
    if (naming.form() == Form.LIST
        || naming.form() == Form.OFFICE
        || from + LENGTH >= chars.length()
        || !new Standing(reading.clauses(), naming).isOrganisation()) {
      return;
    }
    String brand = chars.substring(from, from + LENGTH);
    if (NearbyWords.isCoined(brand)) {
      brands.putIfAbsent(brand, naming.division());
    }
  }

  /** The reading with the organisations known again. */
  Reading addTo(Reading reading) {
    if (brands.isEmpty()) {
      return reading;
    }
    List<Naming> names = new ArrayList<>(reading.names());
    Set<Integer> ends = names.stream().map(name -> name.span().end()).collect(Collectors.toSet());
    String chars = reading.clauses().chars();
    for (int at = 0; at + LENGTH <= chars.length(); at++) {
      Division division = brands.get(chars.substring(at, at + LENGTH));
      if (division != null && !ends.contains(at)) {
        Naming alias = Naming.single(new Span(at, at + LENGTH), division, Form.ALIAS);
        if (new Standing(reading.clauses(), alias).isOrganisation()) {
          names.add(alias);
        }
      }
    }
    names.sort(Comparator.comparing(Naming::span));
    return new Reading(reading.clauses(), names, reading.pointers());
  }
}
