package io.zhibiao.extract.place;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Figure;
import java.util.HashMap;
import java.util.Map;

/** How names stand in the clauses of a passage. */
final class Clause {

  private static final String ENDS = "，；：。！？ ";
  private static final int LONGEST_ORGANISATION = 18;
  private static final String NOT_IN_ORGANISATION = "的在是将已共与和为了年月及对各个";
  private static final int EVENT_REACH = 16;

  private final String chars;
  private final Map<Integer, Integer> dates = new HashMap<>();

  Clause(Passage passage) {
    this.chars = passage.view().chars();
    for (Mention mention : passage.mentions()) {
      if (mention.figure() instanceof Figure.Time) {
        dates.put(mention.span().start(), mention.span().end());
      }
    }
  }

  Clause(String chars) {
    this.chars = chars;
  }

  /** Where the clause begins that holds the position. */
  int startOf(int position, int sentenceStart) {
    int start = position;
    while (start > sentenceStart && ENDS.indexOf(chars.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Whether a semicolon stands in the stretch. */
  boolean isParted(int from, int to) {
    int semicolon = chars.indexOf('；', from);
    return semicolon >= 0 && semicolon < to;
  }

  /** Whether only times and what may come before a subject stand between: {@code 其中常州}. */
  boolean isInitial(Naming naming, int sentenceStart) {
    int at = startOf(naming.span().start(), sentenceStart);
    while (at < naming.span().start()) {
      Integer behindDate = dates.get(at);
      int step = behindDate == null ? Lexicon.OPENERS.lengthAt(chars, at) : behindDate - at;
      if (step == 0) {
        return false;
      }
      at += step;
    }
    return true;
  }

  /** {@code 在金坛的技术人员}, {@code 位于启东}. */
  boolean isLocative(Naming naming) {
    int before = naming.span().start() - 1;
    return before >= 0 && "在于".indexOf(chars.charAt(before)) >= 0;
  }

  /** {@code 是广西4个极度贫困县之一}. */
  boolean isPredicate(Naming naming) {
    int before = naming.span().start() - 1;
    return before >= 0 && chars.charAt(before) == '是';
  }

  /** {@code 销往周边及广东}, {@code 高于全国}, {@code 全省第三}: the figure is not about it. */
  boolean isPassing(Naming naming) {
    return Lexicon.PASSING.endsAt(chars, behindFiller(naming.span().start()))
        || Lexicon.SCOPES.lengthAt(chars, naming.span().end()) > 0;
  }

  private int behindFiller(int end) {
    int at = end;
    boolean moved = true;
    while (moved && at > 0) {
      moved = false;
      for (String filler : new String[] {"周边", "及", "、", "了", "“", "国内", "同期"}) {
        if (chars.startsWith(filler, at - filler.length())) {
          at -= filler.length();
          moved = true;
        }
      }
    }
    return at;
  }

  /** {@code 在北京举行}: where something takes place. */
  boolean isVenue(Naming naming) {
    if (!isLocative(naming)) {
      return false;
    }
    int to = Math.min(chars.length(), naming.span().end() + EVENT_REACH);
    for (int at = naming.span().end(); at < to && ENDS.indexOf(chars.charAt(at)) < 0; at++) {
      if (Lexicon.EVENTS.lengthAt(chars, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code 启东市总工会}: whether an organisation's name goes on behind the division's. */
  boolean isOrganisation(Naming naming) {
    int to = Math.min(chars.length(), naming.span().end() + LONGEST_ORGANISATION);
    for (int at = naming.span().end(); at < to; at++) {
      if (Lexicon.ORGANISATIONS.lengthAt(chars, at) > 0) {
        return true;
      }
      char c = chars.charAt(at);
      boolean goesOn =
          (c >= '\u4e00' && c <= '\u9fff' && NOT_IN_ORGANISATION.indexOf(c) < 0)
              || c == '（'
              || c == '）';
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }
}
