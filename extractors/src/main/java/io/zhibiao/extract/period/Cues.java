package io.zhibiao.extract.period;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.lexicon.WordSet;
import java.util.Map;

/** Words around an expression of time that say what it does there. */
enum Cues {
  /** 比 in 比2020年: what follows is what a change is measured against. */
  BASE,
  /** 是 in 是2020年的2倍. */
  MULTIPLE,
  /** 与 in 与2020年相比, which needs one of {@link #COMPARED}. */
  PARTNER,
  COMPARED,
  /** 由 in 由2015年的5%提高到10%. */
  START,
  /** 按 in 按2000年价格计算, which needs one of {@link #PRICE}. */
  PRICED,
  PRICE,
  /** 占比 ends like 比, but compares nothing. */
  NO_BASE,
  /** 截至. */
  UNTIL,
  /** 到 in 到2018年底. */
  BY,
  /** 自 in 自2018年成立以来, which needs one of {@link #TO_NOW}. */
  FROM,
  TO_NOW,
  /** 今后五年 in a heading: years ahead that no other word counts. */
  YEARS_AHEAD,
  /** 起 in 自3月起. */
  ONWARD,
  /** 临近 in 临近春节. */
  NEAR,
  /** 将 in 将5月定为安全月: the time is an object's attribute. */
  OBJECT,
  /** 了 in 延续了3月以来的势头: likewise. */
  COMPLETED,
  /** 前 in 春节前. */
  BEFORE,
  /** 增长: a figure behind it belongs to the figure before it. */
  CHANGE,
  /** 增派 begins like a change, but is none. */
  NO_CHANGE,
  /** 到 in 从5亿元增长到8亿元: what a change comes to. */
  RESULT,
  /** 新增, 收盘: what is told a day. */
  DAILY,
  /** 路 in 五一路: the day names something. */
  NAMED,
  /** 假期 in 春节假期: the public holiday, not the day. */
  HOLIDAY,
  /** 同期 and 同月 behind a year: the part of that year that is spoken of. */
  SAME,
  /** 财政预算案: a text that presents a budget. */
  BUDGET,
  /** 税: public money, which has fiscal years. */
  PURSE,
  /** 连续 in 今年连续4个月: the time only tells when the streak was. */
  STREAK,
  /** 同比 in 由一季度同比下降: stands between a base and its change. */
  THAN,
  /** 已 at a clause's beginning: what is done by the day of 截至. */
  DONE,
  /** 正在: of now, whatever time ran before. */
  STILL_GOING,
  /** 年产: of no time at all. */
  HABIT,
  /** 位于, 现有: what a profile says of a place, at no time. */
  LIES,
  /** 同比, 增长: what a report says of it. */
  MOVES,
  /** 出生 in 1980年以后出生: when those were born who are counted. */
  BORN,
  /** 不过: what follows is held against what was told. */
  TURN,
  /** 预计: of what is over, too, that is not yet counted. */
  FORECAST,
  /** 刚刚过去的: the year behind it is looked back on. */
  PASSED,
  /** 不得: what a rule demands, at all times. */
  NORM,
  /** 记者: a piece of news, which reports on no one period. */
  NEWS,
  /** Before the year of a plan of which so much is done: 完成 全年收购计划. */
  FULFILS,
  /** 其中 before a time: what is told goes on. */
  GOING_ON,
  /** 成立 in 成立于2019年: how old something is. */
  FOUNDED,
  /** 预算 in 年初预算: the time is the plan's. */
  TARGET,
  /** 新高 in 近十年新高: what so many years are told of. */
  RECORD,
  /** 排到 in 排到7月底: the time lies ahead. */
  AHEAD,
  /** 而 in 而3月下降: the time is set against the rest. */
  CONTRAST,
  /** 为期 in 为期3日: a length of time follows, no date. */
  DAYS_BEFORE,
  /** 内 in 3日内: likewise. */
  DAYS_BEHIND,
  /** 历时 in 历时3月: likewise. */
  MONTHS_BEFORE,
  /** 次日: the day behind the one just told. */
  NEXT_DAY,
  /** 结转 behind 上年: what comes from then is had now. */
  CARRIED_OVER,
  /** 分别: gives each of the times before its own figure. */
  RESPECTIVELY,
  /** 数据: what a line over a text tells the time of. */
  DATA,
  /** 为 in 上月为上涨0.4%: tells what then was. */
  BEING,
  /** 均为: so all is that was told or will be. */
  ALL_ARE,
  /** 披露: tells that what follows has been made known. */
  RELEASED,
  /** 历史同期 in 1961年以来历史同期第5高: of which records it is one. */
  HISTORY,
  /** 毕业生 in 2023届毕业生: who left school in a year. */
  CLASSES,
  /** 图为: begins the words below a picture. */
  CAPTION,
  /** 摄 behind a name: ends them. */
  PHOTOGRAPHED,
  /** 如下: what a paragraph opens. */
  FOLLOWS,
  /** 出现在 in 最高气温16℃，出现在28日: when the extreme before it was. */
  OCCURRED,
  /** 决算数 in 比上年决算数5亿元增长3%: what the base's own value is called. */
  TOLD_AS,
  /** 达 in 今年1—7月的产值超过1亿元，达1.2亿元: what the clause before was told of. */
  STILL,
  /** 一般贸易 holds 一般 and is no cue. */
  INERT,
  /** 显示 behind 《2022年统计公报》: what follows is out of it. */
  SHOWS,
  /** 公报 in a heading: the text reports on the heading's time. */
  REPORT,
  /** 工作报告: looks back on the year before. */
  WORK_REPORT,
  /** 各位代表: so a work report is addressed. */
  SPEECH;

  private static final class Holder {
    private static final Map<Cues, WordSet> WORDS =
        WordSet.byKind(Table.load(Cues.class, "cues.tsv"), Cues.class, "kind", "cue");
  }

  private WordSet words() {
    return Holder.WORDS.getOrDefault(this, WordSet.NONE);
  }

  /** Whether one of the words ends at the place. */
  boolean endAt(String chars, int place) {
    return words().endsAt(chars, place);
  }

  /** Whether one of the words begins at the place. */
  boolean beginAt(String chars, int place) {
    return words().beginsAt(chars, place);
  }

  /** Behind the longest of the words that begin at the place; the place itself where none does. */
  int end(String chars, int place) {
    return words().end(chars, place);
  }

  /** Whether one of the words stands in the stretch, and not inside a word that is no cue. */
  boolean in(String stretch) {
    return words().isIn(stretch, INERT.words());
  }
}
