package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/** Gives each figure of a list its own name: {@code 原煤、原油产量 → 原煤产量, 原油产量}. */
final class SharedNames {

  private SharedNames() {}

  /** The names of a head's items. */
  static List<Term> of(View view, HeadReader.Head head) {
    return head.closed()
        ? head.items().stream().map(item -> Term.of(view, item)).toList()
        : of(view, head.items());
  }

  /**
   * One name an item. What the last item alone says at its end is said of all, unless one of the
   * others has a head of its own.
   */
  static List<Term> of(View view, List<List<Token>> items) {
    List<Token> last = items.get(items.size() - 1);
    Term opposite = opposite(view, items);
    if (!opposite.isEmpty()) {
      return List.of(Term.of(view, items.get(0)), opposite);
    }
    List<Token> led = ledBy(items.get(0), last);
    boolean deed = endsInDeed(last) && !hasHead(items.get(Math.max(items.size() - 2, 0)), last);
    boolean rate = items.stream().filter(SharedNames::endsInRise).count() == 1 && endsInRise(last);
    boolean shares =
        deed
            || rate
            || items.subList(0, items.size() - 1).stream().noneMatch(item -> hasHead(item, last));
    List<Term> names = new ArrayList<>();
    for (List<Token> item : items) {
      List<Token> name = new ArrayList<>(item == items.get(0) ? List.of() : led);
      name.addAll(led.isEmpty() || item != last ? item : List.of());
      if (!led.isEmpty()) {
        List<Token> head = last.size() > 1 ? last.subList(last.size() - 1, last.size()) : List.of();
        name.addAll(item == last ? item : head);
      } else if (shares && item != last) {
        name.addAll(last.subList(ownLength(item, last), last.size()));
      }
      names.add(Term.of(view, name));
    }
    return names;
  }

  /** {@code 一般公共预算收入和} 支出: the second of a pair leaves out what both are of. */
  private static Term opposite(View view, List<List<Token>> items) {
    List<Token> last = items.get(items.size() - 1);
    Term first = Term.of(view, items.get(0));
    String side = Role.SIDE.endOf(first.read());
    boolean pair =
        items.size() == 2
            && last.size() == 1
            && Role.SIDE.holds(last.get(0).text())
            && !side.isEmpty()
            && !side.equals(last.get(0).text());
    Term whole = pair ? first.shortened(side.length()) : Term.none(view);
    return whole.isEmpty() ? whole : whole.with(Term.of(view, last));
  }

  /** {@code 批发 价格}, {@code 排放 总量}: what is measured is done with the things that the list names. */
  private static boolean endsInDeed(List<Token> item) {
    Token deed = item.get(item.size() - 2);
    boolean does = deed.is(Kind.VERBAL_NOUN) || deed.is(Kind.VERB);
    Token last = item.get(item.size() - 1);
    return does
        && item.size() > 2
        && (Role.MEASURE.ends(last.text()) || Role.TRAIT.holds(last.text()));
  }

  /** {@code 甲类投资、乙类投资 增速}: a rate is of all. */
  private static boolean endsInRise(List<Token> item) {
    Token last = item.get(item.size() - 1);
    return item.size() > 1 && (last.is(Kind.RISE_NOUN) || last.is(Kind.FALL_NOUN));
  }

  /** {@code 对} 甲国、乙国 出口: what leads the first item leads all. */
  private static List<Token> ledBy(List<Token> first, List<Token> last) {
    boolean led =
        first.size() > 1
            && first.get(0).is(Kind.PREPOSITION)
            && (last.size() > 1 || Tags.isNamedPlace(last.get(0)))
            && !last.get(0).is(Kind.PREPOSITION);
    return led ? first.subList(0, 1) : List.of();
  }

  /** Whether the item is a measure itself: 失业率 needs no head, 原煤 does. */
  static boolean hasHead(List<Token> item, List<Token> last) {
    String end = item.get(item.size() - 1).text();
    return Role.MEASURE.ends(end) || end.equals(last.get(last.size() - 1).text());
  }

  /**
   * How many of the last item's words answer to the item's: 高新技术产业 for 战略性新兴产业; all but what is
   * done with them: 锂电池 {@code 出口}.
   */
  private static int ownLength(List<Token> item, List<Token> last) {
    Token head = last.get(last.size() - 1);
    boolean dealt = last.size() > 1 && Role.DEALINGS.holds(head.text());
    if (item.get(0).is(Kind.PREPOSITION) || dealt) {
      return last.size() - 1;
    }
    int of = firstDe(last);
    boolean things = of > 1 && item.size() > 1 && last.size() > of + 2;
    if (things && firstDe(item) < 0) {
      return of;
    }
    String end = item.get(item.size() - 1).text();
    for (int i = last.size() - 2; i >= 0; i--) {
      if (isAlike(end, last.get(i).text())) {
        return i + 1;
      }
    }
    if (endsInRise(last)) {
      return last.size() - 1;
    }
    if (endsInDeed(last) && item.stream().allMatch(token -> token.is(Kind.NOUN))) {
      return last.size() - 2;
    }
    boolean measured = Role.MEASURE.ends(last.get(last.size() - 1).text());
    int rest = measured ? last.size() - 1 : last.size();
    int own = behindSlashes(last, item.size());
    int whole = end.length() == 1 ? own : wholeWords(last, own);
    return Math.min(Math.max(whole, behindPair(last)), rest);
  }

  /** {@code 煤炭、原油及制品} 吞吐量: the last item is two things. */
  private static int behindPair(List<Token> last) {
    int behind = 0;
    for (int i = 1; i + 1 < last.size(); i++) {
      behind = last.get(i).is(Kind.AND) ? i + 2 : behind;
    }
    return behind;
  }

  /** {@code 乡村、公园 的} 游客比例: where what is told of all begins; -1 where no 的 tells. */
  private static int firstDe(List<Token> item) {
    for (int i = 1; i < item.size() - 1; i++) {
      if (item.get(i).is(Kind.DE)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 粗 钢} 产量: a word of one character is part of the next. */
  private static int wholeWords(List<Token> last, int length) {
    int own = length;
    while (own < last.size() && last.get(own - 1).text().length() == 1) {
      own++;
    }
    return own;
  }

  /** {@code 文凭／证书}: one item told twice. */
  private static int behindSlashes(List<Token> last, int length) {
    int own = length;
    while (own + 1 < last.size() && "／/".contains(last.get(own).text())) {
      own += 2;
    }
    return own;
  }

  private static boolean isAlike(String one, String other) {
    boolean sameEnd = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    return sameEnd || (Role.FIRM.ends(one) && Role.FIRM.ends(other));
  }
}
