package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Words around a number that say what it is; {@code cues.tsv} has them. */
enum Cue {
  /** 省 in 省市县三级: levels are counted. */
  LEVEL,
  /** 级 of winds and earthquakes: 地震, 大风. */
  MAGNITUDE,
  /** What kind of campaign a round number names: 行动. */
  CAMPAIGN,
  /** 届 and 连 count behind these: 连续三届, 举办两届. */
  RUN,
  /** 温 in 气温降至零下5度. */
  TEMPERATURE,
  /** 考 in 考了95分. */
  SCORE,
  /** 打 in 打八折. */
  DISCOUNT,
  /** 优惠 in 8折优惠: likewise. */
  DISCOUNT_BEHIND,
  /** 晚 in 今晚8点: a time of the clock. */
  CLOCK_BEFORE,
  /** 周五 in 下周五8点: likewise, where it stands directly before. */
  CLOCK_DAY,
  /** 至 in 8点至9点: likewise. */
  CLOCK_BEHIND,
  /** 满 in 满90日: a length of days. */
  DAYS_BEFORE,
  /** 后 in 三日后: likewise. */
  DAYS_BEHIND,
  /** 历时 in 历时3月: a length of months. */
  MONTHS_BEFORE,
  /** 临近 in 临近三月: ends like such a word, but is none. */
  NEAR,
  /** 立 in 三成立: 成 begins another word. */
  AFTER_TENTHS,
  /** 长 in 长五丈. */
  DIMENSION,
  /** 级 in 千亿级产业: a class of things, no amount. */
  CLASS,
  /** GDP in 万元GDP能耗: the base of an intensity, no amount. */
  INTENSITY,
  /** 达 in 达千人. */
  REACHING,
  /** 款 in 1000万以下的贷款: the number is money. */
  MONEY,
  /** 卖 in 卖15块: it is a price. */
  PRICE,
  /** 砖 in 一箱砖120块: it is counted by 块, so no price follows. */
  PIECE,
  /** 坡 in 坡度小于15度: the degrees are of an angle. */
  ANGLE,
  /** 人数 in 人数增至19.5万: the number is no money. */
  PEOPLE,
  /** 群众 in 上亿群众: people are counted without a measure word. */
  PERSONS,
  /** 的 in 全市的1/16: a part of it follows. */
  WHOLE,
  /** 单位为 in 金额单位为千元: what numbers are counted in. */
  UNIT_LABEL,
  /** 总量 in 经济总量迈上1200亿台阶: it is money. */
  TOTAL,
  /** 台阶 in 1200亿台阶: a mark that a number has passed. */
  MARK,
  /** 突破 in 突破千亿: so does a scale word alone. */
  PASSING,
  /** 排名 in 排名53位: a rank, no count. */
  RANK,
  /** 跌 in 跌1.5亿元至1391亿元: by how much and to what, no range. */
  CHANGE,
  /** 收入比 in 收入比由上年的5∶1缩小到2.6∶1: a ratio follows in the clause. */
  RATIO_NOUN,
  /** 基尼系数 in 基尼系数0.465: an index, whose value has no unit. */
  INDEX,
  /** Joins two prices of one base, or leads from one to the other: 2.85元、3.90元, 1.8元降至1.6元. */
  PRICE_JOINT,
  /** In the name of what is no price: 共收入, 补贴. */
  NO_PRICE,
  /** What has values told for its parts by their bare names: 价格指数102.3，其中食品101.9. */
  INDEX_OF_PARTS,
  /** 比 in 收入比1.79: a ratio told without 倍. */
  RATIO,
  /** 同比: ends like a ratio, but is none. */
  NO_RATIO,
  /** 为 in 收入比为1.79: may stand between. */
  RATIO_VERB,
  /** 以下 in 以下单位均为万元: what is declared holds for the article. */
  DECLARES,
  /** 均为 in 单位均为万元: the unit follows. */
  DECLARED,
  /** 列示 in 金额以人民币列示: in what money all is told. */
  SHOWN_IN,
  /** 依次 in 依次为3、5个: the list has a number for each. */
  EACH,
  /** 前一数为 in 前一数为综合指数，括号内为增幅: what the numbers of a list are. */
  VALUE_IS,
  /** 附件 in 附件3: the number is a name, in whatever all is counted. */
  NO_VALUE;

  private static final class Holder {
    private static final Map<Cue, List<String>> WORDS = load();

    private static Map<Cue, List<String>> load() {
      Map<Cue, List<String>> words = new EnumMap<>(Cue.class);
      for (Table.Row row : Table.load(Cue.class, "cues.tsv").rows()) {
        words
            .computeIfAbsent(Cue.valueOf(row.get("kind")), kind -> new ArrayList<>())
            .add(row.get("cue"));
      }
      return words;
    }
  }

  private List<String> words() {
    return Holder.WORDS.getOrDefault(this, List.of());
  }

  /** Whether one of the words ends at the place. */
  boolean endAt(String text, int place) {
    return lengthBefore(text, place) > 0;
  }

  /** Length of the longest of the words that ends at the place; 0 where none does. */
  int lengthBefore(String text, int place) {
    int longest = 0;
    for (String word : words()) {
      if (word.length() > longest && text.startsWith(word, place - word.length())) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** Whether one of the words begins at the place. */
  boolean beginAt(String text, int place) {
    return words().stream().anyMatch(word -> text.startsWith(word, place));
  }

  /** The place behind the first of the words in the stretch; 0 where none stands there. */
  int endIn(String stretch) {
    return words().stream()
        .filter(stretch::contains)
        .mapToInt(word -> stretch.indexOf(word) + word.length())
        .findFirst()
        .orElse(0);
  }

  /** Whether one of the words stands in the stretch. */
  boolean in(String stretch) {
    return words().stream().anyMatch(stretch::contains);
  }

  /** Whether one of the words stands in so many characters before the place. */
  boolean within(String text, int reach, int place) {
    return in(text.substring(Math.max(0, place - reach), place));
  }
}
