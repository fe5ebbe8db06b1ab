package io.zhibiao.audit.claim;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of printed names: those that tell nothing, those that part two names, short forms. */
final class Words {

  private static final List<Table.Row> ROWS = Table.load(Words.class, "name-words.tsv").rows();

  private static final Phrases<Boolean> EMPTY = phrases("empty");
  private static final Phrases<Boolean> NEW = phrases("new");
  private static final Phrases<String> SHORT = shortForms();
  private static final Set<String> END = words("end");
  private static final Set<String> CONTRAST = words("contrast");

  private Words() {}

  private static Set<String> words(String kind) {
    return ROWS.stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Phrases<Boolean> phrases(String kind) {
    return new Phrases<>(
        words(kind).stream().collect(Collectors.toMap(word -> word, word -> true)));
  }

  private static Phrases<String> shortForms() {
    Map<String, String> forms = new HashMap<>();
    for (Table.Row row : ROWS) {
      if (row.get("kind").equals("short")) {
        forms.put(row.get("word"), row.get("long"));
      }
    }
    return new Phrases<>(forms);
  }

  /** With the long form of every short one. */
  static String written(String name) {
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (Phrases.Hit<String> hit : SHORT.allIn(name, 0, name.length())) {
      written.append(name, at, hit.span().start()).append(hit.meaning());
      at = hit.span().end();
    }
    return written.append(name, at, name.length()).toString();
  }

  /** Without words that tell nothing of what is measured. */
  static String content(String name) {
    StringBuilder content = new StringBuilder();
    int at = 0;
    for (Phrases.Hit<Boolean> hit : EMPTY.allIn(name, 0, name.length())) {
      content.append(name, at, hit.span().start());
      at = hit.span().end();
    }
    content.append(name, at, name.length());
    return withoutEnd(content.toString());
  }

  private static String withoutEnd(String content) {
    return END.stream()
        .filter(word -> content.endsWith(word) && content.length() > word.length() + 1)
        .findFirst()
        .map(word -> content.substring(0, content.length() - word.length()))
        .orElse(content);
  }

  /** The name of what has risen by a figure: {@code 新增高企 → 高企}; empty for a plain name. */
  static Optional<String> risen(String name) {
    return NEW.longestAt(name, 0)
        .map(hit -> name.substring(hit.span().end()))
        .filter(rest -> !rest.isEmpty());
  }

  /** Whether these characters, told of one name only, make it another one. */
  static boolean contrasts(String left) {
    return CONTRAST.stream().anyMatch(left::contains);
  }
}
