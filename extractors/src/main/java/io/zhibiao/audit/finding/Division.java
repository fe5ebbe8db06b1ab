package io.zhibiao.audit.finding;

import io.zhibiao.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that divide a whole without rest.
 *
 * @param parts for each part what its name may begin with
 * @param wholes what the whole's name has to hold, one of them; empty where it may be any
 */
record Division(List<List<String>> parts, List<String> wholes) {

  private static final char PARTS = ';';
  private static final char WORDS = '|';
  private static final int LONGEST_WORD = 8;
  private static final String OF = "的";
  private static final String BETWEEN = "和与及、";

  private static final class Holder {
    private static final List<Division> KNOWN =
        Table.load(Division.class, "divisions.tsv").rows().stream().map(Division::of).toList();
  }

  /** Those that hold for every text. */
  static List<Division> known() {
    return Holder.KNOWN;
  }

  private static Division of(Table.Row row) {
    return new Division(
        split(row.get("parts"), PARTS).stream().map(part -> split(part, WORDS)).toList(),
        split(row.get("whole"), WORDS));
  }

  private static List<String> split(String cell, char separator) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= cell.length(); end++) {
      if (end == cell.length() || cell.charAt(end) == separator) {
        if (end > start) {
          pieces.add(cell.substring(start, end));
        }
        start = end + 1;
      }
    }
    return pieces;
  }

  /** The one that a sentence announces: {@code 从中直和地方看，…}. */
  static Optional<Division> announced(String sentence) {
    int end = sentence.indexOf('看');
    if (!sentence.startsWith("从") || end < 0) {
      return Optional.empty();
    }
    List<List<String>> parts = new ArrayList<>();
    int start = 1;
    for (int i = 1; i <= end; i++) {
      if (i == end || BETWEEN.indexOf(sentence.charAt(i)) >= 0) {
        parts.add(List.of(sentence.substring(start, i)));
        start = i + 1;
      }
    }
    boolean isList =
        parts.size() > 1
            && parts.stream()
                .map(words -> words.get(0))
                .allMatch(
                    word -> !word.isEmpty() && word.length() < LONGEST_WORD && !word.contains(OF));
    return isList ? Optional.of(new Division(parts, List.of())) : Optional.empty();
  }

  /** Which part has the name, from 0; -1 for none. */
  int partOf(String name) {
    for (int i = 0; i < parts.size(); i++) {
      if (word(i, name).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The name without the word that makes it a part. */
  String restOf(String name) {
    int part = partOf(name);
    return part < 0 ? name : name.substring(word(part, name).orElse("").length());
  }

  /** The longest that the name begins with. */
  private Optional<String> word(int part, String name) {
    return parts.get(part).stream()
        .filter(name::startsWith)
        .max(Comparator.comparingInt(String::length));
  }

  /** Whether every part has one of the names, and each name is of another part. */
  boolean isMadeOf(List<String> names) {
    return names.size() == parts.size()
        && names.stream().map(this::partOf).filter(part -> part >= 0).distinct().count()
            == parts.size();
  }

  boolean allowsWhole(String name) {
    return wholes.isEmpty() || wholes.stream().anyMatch(name::contains);
  }
}
