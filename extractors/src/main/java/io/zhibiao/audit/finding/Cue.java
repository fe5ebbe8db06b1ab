package io.zhibiao.audit.finding;

import io.zhibiao.extract.lexicon.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words that tell how figures belong together; {@code cues.tsv} lists them. */
enum Cue {
  /** Parts of the figure before follow: 其中. */
  PART,
  /** Whatever was not named yet: 其余. */
  REST,
  /** The sum of the figures before: 合计. */
  TOTAL,
  /** None of those named is left out: 全部. */
  ALL,
  /** A part of what is named behind it: 占. */
  SHARE,
  /** Ends the name of a share: 比重. */
  SHARE_NAME,
  /** Stands between the whole and its share: 的比重达到. */
  SHARE_TAIL,
  /** Names a whole by nothing but that it is one: 总量. */
  ANY_WHOLE,
  /** Says how much of a whole is meant, all of it: 全社会. */
  SCOPE,
  /** The whole lies beyond what the text speaks of: 全国. */
  WIDE,
  /** The level before follows: 由. */
  FROM,
  /** The level after follows: 到. */
  TO,
  /** What is compared with follows: 比. */
  AGAINST,
  RISE,
  FALL,
  /** A yearly mean follows: 年均. */
  YEARLY,
  /** A rate that levels at current prices do not give: 按可比价格. */
  REAL,
  /** Its rates are at constant prices without a word: 增加值. */
  REAL_NAME,
  /** Parts of it do not add up to it: 人均, 率. */
  NO_SUM,
  /** A mean of each follows: 平均每. */
  MEAN,
  /** The name of something that has all parts: 总数. */
  WHOLE,
  /** The last one named is meant, another one each time: 该公司. */
  THAT,
  /** Where those counted are: 居住在. */
  LIVING,
  /** Stands between a subject and its verb without a sense of its own here: 共. */
  ALSO,
  /** How far it lies above what is named behind it: 高于. */
  ABOVE,
  BELOW,
  /** What all together have: 全国平均. */
  OVERALL,
  /** Says of a thing only that it is an amount of it: 总额. */
  AMOUNT,
  /** Opens a sentence that tells some parts only: 从主要行业看. */
  SOME,
  /** Some have it beside what others have: 党员. */
  ATTRIBUTE,
  /** A part of a region that is no division: 四县, 市区, 长三角地区. */
  AREA,
  /** More of a list is left unnamed: 等. */
  ETC;

  private final List<String> words = load(name().toLowerCase(Locale.ROOT));

  /** The longest first. */
  private static List<String> load(String cue) {
    return Table.load(Cue.class, "cues.tsv").rows().stream()
        .filter(row -> row.get("cue").equals(cue))
        .map(row -> row.get("word"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  boolean isIn(String text) {
    return words.stream().anyMatch(text::contains);
  }

  boolean ends(String text) {
    return words.stream().anyMatch(text::endsWith);
  }

  boolean is(String text) {
    return words.contains(text);
  }

  boolean begins(String text) {
    return isAt(text, 0);
  }

  boolean isAt(String text, int place) {
    return words.stream().anyMatch(word -> text.startsWith(word, place));
  }

  /** The longest of these words that stands at a place; empty where none does. */
  String wordAt(String text, int place) {
    return words.stream().filter(word -> text.startsWith(word, place)).findFirst().orElse("");
  }

  /** The text behind the last of these words in it; all of it where there is none. */
  String behindLastIn(String text) {
    int end = 0;
    for (String word : words) {
      int at = text.lastIndexOf(word);
      end = Math.max(end, at < 0 ? 0 : at + word.length());
    }
    return text.substring(end);
  }

  /** The text behind the first of these words in it; empty where there is none. */
  String behindFirstIn(String text) {
    int at = text.length();
    int end = text.length();
    for (String word : words) {
      int found = text.indexOf(word);
      if (found >= 0 && found < at) {
        at = found;
        end = found + word.length();
      }
    }
    return text.substring(end);
  }

  /** The text without these words at its end. */
  String cutOff(String text) {
    String rest = text;
    for (String word = last(rest); !word.isEmpty(); word = last(rest)) {
      rest = rest.substring(0, rest.length() - word.length());
    }
    return rest;
  }

  /** The text without one of these words at its beginning. */
  String cutFront(String text) {
    return words.stream()
        .filter(text::startsWith)
        .findFirst()
        .map(word -> text.substring(word.length()))
        .orElse(text);
  }

  private String last(String text) {
    return words.stream().filter(text::endsWith).findFirst().orElse("");
  }
}
