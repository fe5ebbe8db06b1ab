package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds states and parts of the world: {@code 印度经济增长6.7%} is of no division of China. Not where
 * they are a partner only ({@code 对东盟出口}), nor where a division has the name's characters.
 */
final class Foreign {

  /** Beside other states it is one of them; alone it mostly begins the name of an organisation. */
  private static final String CHINA = "中国";

  /** 中国大陆 beside Taiwan, Hong Kong or Macau is one of those who come, not the whole. */
  static final String MAINLAND = "大陆";

  private static final String KINGDOM = "王国";

  private static final char POINTER = '该';

  private static final String PARTNERS = "对向与同跟自从赴往由驻比";
  private static final String TAILS = "驻人籍语式菜队裔商客路街镇村乡区县市";

  private static final class Holder {
    private static final Map<String, Division> TABLE =
        Table.load(Foreign.class, "foreign.tsv")
            .meanings("name", row -> Division.foreign(row.get("name")));
    private static final Phrases<Division> NAMES = new Phrases<>(TABLE);
  }

  private Foreign() {}

  /** All names. */
  static Set<String> words() {
    return Holder.TABLE.keySet();
  }

  /** Where a text names some, divisions of their names among them. */
  static List<Phrases.Hit<Division>> in(Sites sites) {
    return sites.all(Holder.NAMES).stream().filter(hit -> isNamed(sites.chars(), hit)).toList();
  }

  /** The reading with their names among those of divisions. */
  static Reading addTo(Reading reading, Sites sites) {
    if (sites.foreign().isEmpty()) {
      return reading;
    }
    String chars = sites.chars();
    List<Phrases.Hit<Division>> hits = new ArrayList<>(sites.foreign());
    List<Naming> names = new ArrayList<>(reading.names());
    for (int at = chars.indexOf(CHINA); at >= 0; at = chars.indexOf(CHINA, at + 1)) {
      Span span = new Span(at, at + CHINA.length());
      if (chars.startsWith(MAINLAND, span.end())) {
        continue;
      }
      hits.add(new Phrases.Hit<>(span, Gazetteer.country()));
    }
    Cover cover = new Cover(names);
    for (Phrases.Hit<Division> hit : hits) {
      if (cover.isFree(hit.span())) {
        names.add(Naming.single(hit.span(), hit.meaning(), Form.FULL));
      }
    }
    names.sort(Comparator.comparing(Naming::span));
    addPointers(chars, names);
    names.sort(Comparator.comparing(Naming::span));
    return new Reading(reading.clauses(), names, reading.pointers());
  }

  /** {@code 该地区}, {@code 该国}: the place outside China that was named last. */
  private static void addPointers(String chars, List<Naming> names) {
    List<Naming> pointers = new ArrayList<>();
    int next = 0;
    for (int at = chars.indexOf(POINTER); at >= 0; at = chars.indexOf(POINTER, at + 1)) {
      while (next < names.size() && names.get(next).span().end() <= at) {
        next++;
      }
      int end =
          chars.startsWith("地区", at + 1) ? at + 3 : chars.startsWith("国", at + 1) ? at + 2 : at;
      if (end > at && next > 0 && names.get(next - 1).division().isForeign()) {
        Division meant = names.get(next - 1).division();
        pointers.add(Naming.single(new Span(at, end), meant, Form.DEICTIC));
      }
    }
    names.addAll(pointers);
  }

  /** The longest name of one that begins at a place, whatever stands around it. */
  static Optional<Span> at(String chars, int start) {
    return Holder.NAMES.longestAt(chars, start).map(Phrases.Hit::span);
  }

  /** {@code 对东盟出口}: whether a name there is only of the other side. */
  static boolean isPartner(String chars, int start) {
    return start > 0 && PARTNERS.indexOf(chars.charAt(start - 1)) >= 0;
  }

  private static boolean isNamed(String chars, Phrases.Hit<Division> hit) {
    int start = hit.span().start();
    int end = hit.span().end();
    end += chars.startsWith(KINGDOM, end) ? KINGDOM.length() : 0;
    boolean partner = isPartner(chars, start);
    boolean tailed = end < chars.length() && TAILS.indexOf(chars.charAt(end)) >= 0;
    boolean people = tailed && chars.startsWith("人口", end);
    return !partner && (!tailed || people);
  }
}
