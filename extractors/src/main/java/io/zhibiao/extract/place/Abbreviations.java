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

/**
 * Finds provinces by one character where the language leaves no doubt, behind a verb of being or
 * going there: {@code 在藏投资}, {@code 入川游客}; not {@code 在京剧}. And those that go by one word together:
 * {@code 川渝}.
 */
final class Abbreviations {

  private static final String LEADS = "在入进援";

  private static final class Holder {
    private static final Phrases<List<Division>> NAMES = load();

    private static Phrases<List<Division>> load() {
      Map<String, List<Division>> names = new HashMap<>();
      for (Table.Row row : Table.load(Abbreviations.class, "abbreviations.tsv").rows()) {
        List<Division> members = new ArrayList<>();
        for (int at = 0; at < row.get("stems").length(); at += 2) {
          String code = row.get("stems").substring(at, at + 2) + "0000";
          members.add(Gazetteer.division(code).orElseThrow());
        }
        names.put(row.get("word"), List.copyOf(members));
      }
      return new Phrases<>(names);
    }
  }

  private Abbreviations() {}

  /** The names with those of one character, and those of several in one word, among them. */
  static List<Naming> addTo(String chars, List<Naming> names) {
    List<Naming> all = new ArrayList<>(names);
    Cover cover = new Cover(names);
    for (Phrases.Hit<List<Division>> hit : Holder.NAMES.allIn(chars, 0, chars.length())) {
      if (cover.isFree(hit.span()) && isNamed(chars, hit.span())) {
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
