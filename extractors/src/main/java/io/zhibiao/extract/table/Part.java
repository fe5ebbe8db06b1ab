package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a word says in the head of a table.
 *
 * @param meaning of a base its comparison, of a rise or a fall how it is told, of a label what it
 *     names, of a plain word which part of the title's time it means, of a place its code, of a
 *     bare year the year; else empty
 */
record Part(Sense sense, String meaning) {

  /** What words of a head say; {@code heads.tsv} explains each. */
  enum Sense {
    LABEL,
    UNIT,
    PLAIN,
    BEFORE,
    NOUN,
    BASE,
    RISE,
    FALL,
    SHARE,
    RATIO,
    INDEX,
    PLAN,
    PERCENT,
    FILLER,
    /** An expression of time, or a bare year. */
    TIME,
    /** A division. */
    PLACE,
    /** A remark or a unit in brackets. */
    BRACKET,
    /** A cell that no word explains, between others that words do. */
    OWN
  }

  static final Part TIME = new Part(Sense.TIME, "");
  static final Part BRACKET = new Part(Sense.BRACKET, "");
  static final Part OWN = new Part(Sense.OWN, "");

  private static final String TAIL = "tail";
  private static final String BODY = "body";
  private static final String DONE_PART = "done";
  private static final String COUNT = "count";
  private static final String TOTAL = "total";
  private static final String TO_COME = "to_come";
  private static final String NUMBERING = "numbering";
  private static final String SIGNED = "signed";
  private static final int LONGEST_TAIL = 6;

  static Part place(String code) {
    return new Part(Sense.PLACE, code);
  }

  static Part year(String year) {
    return new Part(Sense.TIME, year);
  }

  private static final class Holder {
    private static final Phrases<Part> HEADS;
    private static final Map<String, Measure> COUNTS = new HashMap<>();
    private static final Set<String> TOTALS = new HashSet<>();
    private static final Set<String> SIGNED_NAMES = new HashSet<>();
    private static final Set<String> PLANNED = new HashSet<>();
    private static final Set<String> NUMBERINGS = new HashSet<>();
    private static final Set<String> TAILS = new HashSet<>();
    private static final Set<String> BODIES = new HashSet<>();
    private static final List<String> DONE = new ArrayList<>();
    private static final List<String> OF_PLAN = List.of("为", "占", "完成");

    static {
      Map<String, Part> heads = new HashMap<>();
      for (Table.Row row : Table.load(Part.class, "heads.tsv").rows()) {
        String part = row.get("part");
        if (part.equals(TAIL) || part.equals("noun")) {
          TAILS.add(row.get("word"));
        }
        if (part.equals(DONE_PART)) {
          DONE.add(row.get("word"));
        } else if (part.equals(BODY)) {
          BODIES.add(row.get("word"));
        } else if (part.equals(TOTAL)) {
          TOTALS.add(row.get("word"));
        } else if (part.equals(TO_COME)) {
          PLANNED.add(row.get("word"));
        } else if (part.equals(NUMBERING)) {
          NUMBERINGS.add(row.get("word"));
        } else if (part.equals(SIGNED)) {
          SIGNED_NAMES.add(row.get("word"));
        } else if (part.equals(COUNT)) {
          String unit = row.get("meaning");
          COUNTS.put(
              row.get("word"), unit.isEmpty() ? Measure.COUNT : Measure.read(unit).orElseThrow());
        } else if (!part.equals(TAIL)) {
          Sense sense = Sense.valueOf(part.toUpperCase(Locale.ROOT));
          heads.put(row.get("word"), new Part(sense, row.get("meaning")));
        }
      }
      ratios(heads);
      HEADS = new Phrases<>(heads);
    }

    /** {@code 为} + {@code 预算数} + {@code 的}, {@code 执行数为预算数的}: how much of a plan was done. */
    private static void ratios(Map<String, Part> heads) {
      List<String> plans =
          heads.entrySet().stream()
              .filter(head -> head.getValue().is(Sense.PLAN))
              .map(Map.Entry::getKey)
              .toList();
      for (String plan : plans) {
        for (String of : OF_PLAN) {
          heads.putIfAbsent(of + plan + '的', new Part(Sense.RATIO, ""));
          DONE.forEach(
              done -> heads.putIfAbsent(done + of + plan + '的', new Part(Sense.RATIO, "")));
        }
      }
    }
  }

  /** The longest word of a head at the place. */
  static Optional<Phrases.Hit<Part>> at(String chars, int start) {
    return Holder.HEADS.longestAt(chars, start);
  }

  /** Whether a name needs no noun behind it: {@code 发电量}, {@code 个人贷款}; not {@code 原油}. */
  static boolean endsInNoun(String name) {
    return endsIn(Holder.TAILS, name);
  }

  /** Whether a name among those of divisions is one of no division: {@code 高新区}, {@code 市直}. */
  static boolean namesBody(String name) {
    return endsIn(Holder.BODIES, name);
  }

  /** Whether what bears the name is counted, so that its numbers need no unit: {@code 接种人数}. */
  static boolean counts(String name) {
    return tail(Holder.COUNTS.keySet(), name).isPresent();
  }

  /** What it is counted in: 人 of {@code 接种人数}, 天 of {@code 优良天数}; empty where it is not. */
  static Optional<Measure> counted(String name) {
    return tail(Holder.COUNTS.keySet(), name).map(Holder.COUNTS::get);
  }

  /** Whether what bears the name is still to come: {@code 招聘人数}, {@code 拟招生数}. */
  static boolean isToCome(String name) {
    return Holder.PLANNED.stream().anyMatch(Characters.normalize(name)::startsWith);
  }

  /** Whether a row of the name sums up the others: {@code 合计}. */
  static boolean sumsUp(String name) {
    return Holder.TOTALS.contains(name);
  }

  /** Whether the numbers below the name are names themselves: {@code 代码}, {@code 电话}. */
  static boolean numbers(String name) {
    return endsIn(Holder.NUMBERINGS, name);
  }

  /** Whether a level of the name may be below zero: {@code 利润总额}, {@code 净出口}. */
  static boolean mayFall(String name) {
    return Holder.SIGNED_NAMES.stream().anyMatch(name::contains);
  }

  private static boolean endsIn(Set<String> tails, String name) {
    return tail(tails, name).isPresent();
  }

  /** The longest of the words that the name ends in. */
  private static Optional<String> tail(Set<String> tails, String name) {
    StringBuilder tail = new StringBuilder();
    int from = Math.max(0, name.length() - LONGEST_TAIL);
    for (int i = from; i < name.length(); i++) {
      tail.append(Characters.normalize(name.charAt(i)));
    }
    for (int start = 0; start < tail.length(); start++) {
      if (tails.contains(tail.substring(start))) {
        return Optional.of(tail.substring(start));
      }
    }
    return Optional.empty();
  }

  /** {@code 上季}, {@code 本月}: a time beside the one that the title tells, or a part of it. */
  boolean pointsAtTime() {
    return sense == Sense.BEFORE || (sense == Sense.PLAIN && !meaning.isEmpty());
  }

  boolean is(Sense other) {
    return sense == other;
  }
}
