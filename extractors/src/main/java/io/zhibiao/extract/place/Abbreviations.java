package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds provinces by one character where the language leaves no doubt, behind a verb of being or
 * going there: {@code 在藏投资}, {@code 入川游客}; not {@code 在京剧}. And those that go by one word together:
 * {@code 川渝}.
 */
final class Abbreviations {

  private static final String LEADS = "在入进援";

  private static final class Holder {
    private static final Map<String, List<Division>> TABLE = load();
    private static final Phrases<List<Division>> NAMES = new Phrases<>(TABLE);

    private static Map<String, List<Division>> load() {
      Map<String, List<Division>> names = new HashMap<>();
      for (Table.Row row : Table.load(Abbreviations.class, "abbreviations.tsv").rows()) {
        List<Division> members = new ArrayList<>();
        for (int at = 0; at < row.get("stems").length(); at += 2) {
          String code = row.get("stems").substring(at, at + 2) + "0000";
          members.add(Gazetteer.division(code).orElseThrow());
        }
        names.put(row.get("word"), List.copyOf(members));
      }
      return names;
    }
  }

  private Abbreviations() {}

  /** All of them. */
  static Set<String> words() {
    return Holder.TABLE.keySet();
  }

  /** Where their characters stand in a text. */
  static List<Phrases.Hit<List<Division>>> in(Sites sites) {
    return sites.all(Holder.NAMES);
  }

  /** The names with those of one character, and those of several in one word, among them. */
  static List<Naming> addTo(Sites sites, List<Naming> names) {
    if (sites.abbreviations().isEmpty()) {
      return names;
    }
    List<Naming> all = new ArrayList<>(names);
    Cover cover = new Cover(names);
    for (Phrases.Hit<List<Division>> hit : sites.abbreviations()) {
      if (cover.isFree(hit.span()) && isNamed(sites.chars(), hit.span())) {
        all.add(naming(hit));
      }
    }
    all.sort(Comparator.comparing(Naming::span));
    return all;
  }

  private static Naming naming(Phrases.Hit<List<Division>> hit) {
    List<Division> members = hit.meaning();
    if (members.size() == 1) {
      return Naming.single(hit.span(), members.get(0), Form.SHORT);
    }
    Division holder = members.get(0);
    for (Division member : members) {
      holder = Gazetteer.holderOf(holder, member);
    }
    return new Naming(hit.span(), holder, Form.LIST, members);
  }

  private static boolean isNamed(String chars, Span span) {
    if (span.length() > 1) {
      return !NearbyWords.cut(chars, span);
    }
    int lead = span.start() - 1;
    return lead >= 0
        && LEADS.indexOf(chars.charAt(lead)) >= 0
        && Holder.NAMES.longestAt(chars, span.end()).isEmpty()
        && (NearbyWords.isAlone(chars, span)
            || NearbyWords.isAlone(chars, new Span(lead, span.end())));
  }
}
