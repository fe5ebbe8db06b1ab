package io.zhibiao.extract.bind;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The bases of comparison that an article declares once for what it tells: {@code 比上年同期（下同）} from
 * there on, {@code 括号内为同比增减} likewise, {@code 注：增速均为同比} for all of it, {@code 以上均为与上月相比} for its
 * section, a heading {@code 二、环比} for what stands under it. {@code 三项指标均为同比增长} declares nothing.
 */
final class DeclaredBases {

  /** A longer line is a paragraph that opens no section. */
  private static final int LONGEST_HEADING = 30;

  /** How far before a mark a base or its bracket stands: {@code 与上年同期决算数相比（下同）}. */
  private static final int REACH = 24;

  private static final String FROM_HERE = "下同";
  private static final String NOTE = "注";
  private static final String OPENS = "（([［";
  private static final String ENDS = "。；！？;）)］]\n";
  private static final String LEADS = "比较与同跟按";

  private final List<Passage> article;

  /** By the headings, and by what is declared of a whole section; a passage each. */
  private final Comparison[] sections;

  /** By place, what is declared in each passage; the first of them goes on from those before. */
  private final List<NavigableMap<Integer, Comparison>> declared = new ArrayList<>();

  private DeclaredBases(List<Passage> article) {
    this.article = article;
    this.sections = new Comparison[article.size()];
    Arrays.fill(sections, Comparison.NONE);
  }

  /** What an article's passages declare, in reading order. */
  static DeclaredBases of(List<Passage> article) {
    DeclaredBases bases = new DeclaredBases(article);
    Comparison all = Comparison.NONE;
    int head = 0;
    for (int i = 0; i < article.size(); i++) {
      bases.declared.add(bases.goingOn());
      if (isHeading(article.get(i))) {
        head = i;
        bases.sections[i] = in(article.get(i).view().chars());
      } else {
        bases.sections[i] = bases.sections[head];
      }
      Comparison note = bases.read(i, head);
      all = note == Comparison.NONE ? all : note;
    }
    Comparison noted = all;
    if (noted != Comparison.NONE) {
      Arrays.setAll(
          bases.sections, i -> bases.sections[i] == Comparison.NONE ? noted : bases.sections[i]);
    }
    return bases;
  }

  private NavigableMap<Integer, Comparison> goingOn() {
    NavigableMap<Integer, Comparison> here = new TreeMap<>();
    if (!declared.isEmpty() && !declared.get(declared.size() - 1).isEmpty()) {
      here.put(0, declared.get(declared.size() - 1).lastEntry().getValue());
    }
    return here;
  }

  /** What a change told at a place of a passage is measured against where it does not tell. */
  Comparison at(int passage, int position) {
    if (sections[passage] != Comparison.NONE) {
      return sections[passage];
    }
    Map.Entry<Integer, Comparison> last = declared.get(passage).floorEntry(position);
    return last == null ? Comparison.NONE : last.getValue();
  }

  /** Takes in what a passage declares; what it says of the whole article is returned. */
  private Comparison read(int index, int head) {
    Passage passage = article.get(index);
    String chars = passage.view().chars();
    int same = chars.indexOf(FROM_HERE);
    while (same >= 0) {
      Comparison base = before(chars, same);
      if (base != Comparison.NONE) {
        declared.get(index).put(same, base);
      }
      same = chars.indexOf(FROM_HERE, same + FROM_HERE.length());
    }
    int told = behindFirstFigure(passage);
    for (int at = 0; at < chars.length(); at++) {
      Comparison marked =
          Role.MARKED_ARE.beginsAt(chars, at) ? in(clause(chars, at)) : Comparison.NONE;
      if (marked != Comparison.NONE) {
        declared.get(index).put(at, marked);
        continue;
      }
      Comparison base = Role.ALL_ARE.beginsAt(chars, at) ? ofAll(passage, at) : Comparison.NONE;
      if (base == Comparison.NONE) {
        continue;
      }
      if (chars.startsWith(NOTE)) {
        return base;
      }
      if (told > at) {
        declared.get(index).put(at, base);
      } else if (sections[head] == Comparison.NONE) {
        Arrays.fill(sections, head, index + 1, base);
      }
    }
    return Comparison.NONE;
  }

  /** The base in the bracket of 下同, or right before it. */
  private static Comparison before(String chars, int same) {
    int from = Math.max(0, same - REACH);
    int open = same - 1;
    while (open >= from && OPENS.indexOf(chars.charAt(open)) < 0) {
      open--;
    }
    Comparison inside = in(chars.substring(Math.max(open + 1, from), same));
    return inside != Comparison.NONE || open < from
        ? inside
        : in(chars.substring(Math.max(0, open - REACH / 2), open));
  }

  /** {@code 均为同比}, {@code 均为与上月相比}: the base that a clause ends with, where it tells no figure. */
  private static Comparison ofAll(Passage passage, int at) {
    String clause = clause(passage.view().chars(), at);
    boolean silent = !passage.tellsIn(new Span(at, at + clause.length()));
    return silent && Role.CLOSES_BASE.ends(clause) ? in(clause) : Comparison.NONE;
  }

  private static String clause(String chars, int at) {
    int end = at;
    while (end < chars.length() && end < at + REACH && ENDS.indexOf(chars.charAt(end)) < 0) {
      end++;
    }
    return chars.substring(at, end);
  }

  /** The first base that a text names; none where it names none. */
  private static Comparison in(String text) {
    for (int i = 0; i < text.length(); i++) {
      Comparison base =
          Words.simpleAt(text, i)
              .filter(hit -> hit.meaning() == Kind.BASE)
              .map(hit -> text.substring(hit.span().start(), hit.span().end()))
              .filter(word -> word.endsWith("同比") || word.endsWith("环比"))
              .map(Words::regularBase)
              .orElse(Comparison.NONE);
      if (base == Comparison.NONE && LEADS.indexOf(text.charAt(i)) >= 0) {
        base = Words.baseAt(text, i + 1);
        base = base == Comparison.NONE && isSamePeriod(text, i) ? Comparison.YOY : base;
      }
      if (base != Comparison.NONE) {
        return base;
      }
    }
    return Comparison.NONE;
  }

  /** {@code 与2017年同期}. */
  private static boolean isSamePeriod(String text, int lead) {
    int same = text.indexOf("同期", lead);
    return same > lead && same - lead <= REACH / 2 && text.charAt(same - 1) == '年';
  }

  /** The place behind the first figure that is no date; none of the passage where there is none. */
  private static int behindFirstFigure(Passage passage) {
    return passage.mentions().stream()
        .filter(mention -> mention.figure().type() != FigureType.DATE)
        .mapToInt(mention -> mention.span().end())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean isHeading(Passage passage) {
    String chars = passage.view().chars();
    return !chars.isEmpty()
        && chars.length() <= LONGEST_HEADING
        && ENDS.indexOf(chars.charAt(chars.length() - 1)) < 0
        && passage.mentions().stream()
            .map(Mention::figure)
            .allMatch(figure -> figure.type() == FigureType.DATE);
  }
}
