package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The small word tables of this package. */
enum Lexicon {
  /** Names that are words as well: only behind the name of what holds them. */
  COMMON_WORDS("common-words.tsv"),
  /** What makes another name or word of a short name: 南通+路, 哈密+瓜. */
  TAILS("tails.tsv"),
  /** Names of other things that hold a division's: 巴丹吉林, 北京时间. */
  OTHER_NAMES("other-names.tsv"),
  /** Words that a pointing word would cut: 全+市场. */
  DEICTIC_TAILS("deictic-tails.tsv"),
  /** What stands before a place that a figure only looks or goes to: 赴, 销往, 高于, 占. */
  PASSING("passing.tsv"),
  /** What stands behind a place that is only the field of a rank or a title: 第, 平均, 劳动模范. */
  SCOPES("scopes.tsv"),
  /** What a clause may open with before its subject: 其中, 记者从, 截至目前. */
  OPENERS("openers.tsv"),
  /** What takes place somewhere: 举行, 召开. */
  EVENTS("events.tsv"),
  /** What begins somewhere and is there from then on: 投产, 开工. */
  BEGINNINGS("beginnings.tsv"),
  /** What strikes the place named behind it: 台风造成江苏、浙江…受灾. */
  STRIKES("strikes.tsv"),
  /** What bodies of the whole country do for all of it: 公布, 设定. */
  NATIONAL_ACTS("national-acts.tsv"),
  /** What one is named as an example behind: 其中, 例如. */
  EXAMPLES("examples.tsv"),
  /** Offices that give figures out: 统计局, 海关. */
  STATISTICIANS("statisticians.tsv"),
  /** That figures are given out: 数据显示, 公布. */
  FIGURES_OUT("figures-out.tsv"),
  /** What may stand between a place and the colon behind which its report begins: 灾情. */
  LABELS("labels.tsv"),
  /** What in a bracket names a part of what stands before it: 含. */
  INCLUDING("including.tsv"),
  /** Ends of names of firms: 公司, 集团. */
  FIRMS("firms.tsv"),
  /** What a firm tells in writing: 规划, 年报. */
  DOCUMENTS("documents.tsv"),
  /** What names a place's neighbours along with it: 及周边. */
  BEYOND("beyond.tsv"),
  /** What turns to something else at the begin of a sentence: 而, 另外. */
  TURNS("turns.tsv"),
  /** What a guest does: 来我, 落户. */
  ARRIVALS("arrivals.tsv"),
  /** Verbs of saying: 介绍, 表示. */
  SAYINGS("sayings.tsv"),
  /** What gives each member of a list its own: 分别. */
  DISTRIBUTORS("distributors.tsv"),
  /** What may stand between a passing word and its place: 销往+周边及+广东. */
  FILLERS("fillers.tsv"),
  /** People who stand for their place: 村民. */
  PEOPLE("people.tsv"),
  /** What a clause without a subject begins with: 同比. */
  GOING_ON("going-on.tsv"),
  /** What ends a list: 等, 分别. */
  LIST_ENDS("list-ends.tsv"),
  /** What belongs to a city, whatever district it is called after: 机场. */
  TRAFFIC("traffic.tsv"),
  /** Ends of names of organisations: 公司, 总工会. */
  ORGANISATIONS("organisations.tsv");

  private static final int LONGEST_BACKWARDS = 6;

  private final String table;

  Lexicon(String table) {
    this.table = table;
  }

  /** Loaded when first asked for. */
  private static final class Holder {
    private static final Map<Lexicon, Phrases<Boolean>> TABLES = new EnumMap<>(Lexicon.class);

    static {
      for (Lexicon lexicon : values()) {
        TABLES.put(lexicon, new Phrases<>(lexicon.load()));
      }
    }
  }

  private Map<String, Boolean> load() {
    return Table.load(Lexicon.class, table)
        .meanings("word", row -> Boolean.valueOf(row.get("holds")));
  }

  /** All words of the table, those that only shield others among them. */
  Set<String> words() {
    return load().keySet();
  }

  /** The length of the table's word that stands at the place; 0 where none does. */
  int lengthAt(String chars, int at) {
    Phrases<Boolean> words = Holder.TABLES.get(this);
    Phrases.Hit<Boolean> hit = words == null ? null : words.longestAt(chars, at).orElse(null);
    return hit != null && hit.meaning() ? hit.span().length() : 0;
  }

  boolean has(String word) {
    return lengthAt(word, 0) == word.length();
  }

  /** The length of the longest word of the table, of at most six characters, that ends there. */
  int lengthEndingAt(String chars, int end) {
    for (int start = Math.max(0, end - LONGEST_BACKWARDS); start < end; start++) {
      if (lengthAt(chars, start) == end - start) {
        return end - start;
      }
    }
    return 0;
  }

  boolean endsAt(String chars, int end) {
    return lengthEndingAt(chars, end) > 0;
  }
}
