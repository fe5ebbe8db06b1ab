package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;
import static io.zhibiao.extract.numeral.Runs.between;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Span;

/**
 * Tells from the words around an expression of time what it does: {@code 比2020年} is a base, {@code
 * 截至2020年} a last day.
 */
final class Standing {

  /** How far behind a base its 相比 may stand. */
  private static final int REACH = 12;

  /** 完成全年 收购 计划. */
  private static final int LONGEST_DEED_OF_PLAN = 8;

  /** Likewise where the base is told with its value: 与2010年普查的4万人相比. */
  private static final int PARTNER_REACH = 30;

  /** How far behind 占 the time of its whole may stand: 占该县2010年. */
  private static final int WHOLE_REACH = 5;

  /** How far behind 自 its 以来 may stand. */
  private static final int SINCE_REACH = 60;

  /** How far behind 以来 its record may stand, and behind a year 建成. */
  private static final int RECORD_REACH = 8;

  /** How far behind a base its multiple may stand. */
  private static final int MULTIPLE_REACH = 24;

  /** 以来 and 至今. */
  private static final int TO_NOW_LENGTH = 2;

  /** 同比 and 按年. */
  private static final int THAN_LENGTH = 2;

  /** What may stand before the name of an era: 明洪武. */
  private static final String DYNASTIES = "秦汉晋隋唐宋辽金元明清";

  /** What a record may be the second or third of. */
  private static final String GRADES = "大高低快慢多少好差强弱";

  private final String chars;
  private final Clauses clauses;

  Standing(String chars, Clauses clauses) {
    this.chars = chars;
    this.clauses = clauses;
  }

  /** Whether it is what a change or a ratio is measured against, or whose prices are used. */
  boolean isBase(Span span) {
    int start = span.start();
    if (Cues.PRICED.endAt(chars, start)) {
      return Cues.PRICE.in(behind(span, REACH));
    }
    boolean same = isSamePeriod(span);
    if ((same || Cues.MULTIPLE.endAt(chars, start)) && isMultiplied(span)) {
      return true;
    }
    if (chars.startsWith("水平", span.end()) || isBestBefore(span)) {
      return true;
    }
    if (Cues.PARTNER.endAt(chars, start) || isPartner(span)) {
      return Cues.COMPARED.in(behind(span, PARTNER_REACH));
    }
    if (Cues.START.endAt(chars, start)) {
      int behind = pastThan(chars, Cues.BEFORE.end(chars, Cues.SAME.end(chars, span.end())));
      char next = at(chars, behind);
      return next == '的' || Runs.isNumeral(next) || Cues.CHANGE.beginAt(chars, behind);
    }
    if (isOfWhole(span)) {
      return true;
    }
    return Cues.BASE.endAt(chars, start) && !Cues.NO_BASE.endAt(chars, start);
  }

  /** {@code 与2005年相比}. */
  boolean isPartnered(Span base) {
    return Cues.PARTNER.endAt(chars, base.start()) && Cues.COMPARED.in(behind(base, PARTNER_REACH));
  }

  /** {@code 与有关机构年初的报告相比}: 与 opens the clause. */
  private boolean isPartner(Span span) {
    int clause = clauses.start(span.start());
    boolean begins = Cues.PARTNER.beginAt(chars, clause) && !Cues.THAN.beginAt(chars, clause);
    return begins && span.start() - clause <= REACH;
  }

  /** {@code 占去年总数的95%}, {@code 占该县2010年80亿元产值的13%}: when the whole was measured. */
  private boolean isOfWhole(Span span) {
    int from = Math.max(clauses.start(span.start()), span.start() - WHOLE_REACH);
    return between(chars, from, span.start()).indexOf('占') >= 0 && isMultiplied(span);
  }

  /** {@code 2020年同期}: not all of that year. */
  boolean isSamePeriod(Span span) {
    return Cues.SAME.beginAt(chars, span.end());
  }

  /** {@code 2020年同期，…}: it opens the clauses behind it. */
  boolean endsClause(Span span) {
    return clauses.end(span.end() - 1) == Cues.SAME.end(chars, span.end());
  }

  /** {@code 与2010年普查的4万人相比}, {@code 由2010年普查97.45下降为}: the base's own figure. */
  boolean isLeft(Span base, Span figure) {
    boolean near = figure.start() - base.end() <= PARTNER_REACH;
    boolean linked = at(chars, figure.start() - 1) == '的' || isStart(base);
    return near
        && linked
        && clauses.start(figure.start()) <= base.start()
        && (Cues.CHANGE.beginAt(chars, figure.end()) || Cues.COMPARED.beginAt(chars, figure.end()));
  }

  /** {@code 比历史最高的1979年}: 比 stands before what describes the base. */
  private boolean isBestBefore(Span span) {
    if (at(chars, span.start() - 1) != '的') {
      return false;
    }
    int clause = clauses.start(span.start());
    int from = Math.max(clause, span.start() - REACH);
    return between(chars, from, span.start()).indexOf('比') >= 0;
  }

  /** {@code 是2020年的2倍}, {@code 为上年同期投入的1.5倍}; not {@code 调整为2020年的2亿元}. */
  private boolean isMultiplied(Span span) {
    int end = Math.min(clauses.end(span.start()), span.end() + MULTIPLE_REACH);
    for (int i = span.end(); i < end; i++) {
      if (chars.charAt(i) == '的' && Runs.isNumeral(at(chars, i + 1))) {
        return Multiples.beginAt(chars, i + 1);
      }
    }
    return false;
  }

  /** {@code 由2020年的5：1缩小到}, {@code 由2020年以前的5：1缩小到}: what a change comes from. */
  boolean isStart(Span base) {
    return Cues.START.endAt(chars, base.start());
  }

  /**
   * Whether what is said between a base and the figure behind it gives the figure its time: {@code
   * 比2020年的5亿元}, {@code 由3月下降5%}; not {@code 是2020年的2倍}, {@code 比3月下降5%}.
   */
  boolean owns(Span base, String between) {
    int past = Cues.SAME.end(between, 0);
    int same = isStart(base) ? Cues.BEFORE.end(between, past) : past;
    boolean changed = isStart(base) && Cues.CHANGE.beginAt(between, pastThan(between, same));
    int told = Cues.TOLD_AS.end(between, same);
    boolean beside = between.length() == told || "的（".indexOf(between.charAt(told)) >= 0;
    return (beside || changed)
        && between.indexOf('，') < 0
        && !Cues.MULTIPLE.endAt(chars, base.start())
        && !(same > 0 && at(chars, base.start() - 1) == '，');
  }

  /** {@code 自2003年第三季（5.5%）以来最高}, {@code 1961年以来历史同期第5高}: what a record is told against. */
  boolean isRecordSince(Span span) {
    int end = span.end();
    if (at(chars, end) == '（') {
      int close = chars.indexOf('）', end);
      end = close > 0 && close - end < REACH ? close + 1 : end;
    }
    boolean ranked = isRank(Cues.HISTORY.end(chars, end + TO_NOW_LENGTH));
    return Cues.TO_NOW.beginAt(chars, end)
        && (ranked
            || Cues.RECORD.in(chars.substring(end, Math.min(chars.length(), end + RECORD_REACH))));
  }

  /** {@code 第三大}: a place among records. */
  private boolean isRank(int place) {
    int end = at(chars, place) == '第' ? Runs.end(chars, place + 1) : place;
    return end > place + 1 && end < chars.length() && GRADES.indexOf(chars.charAt(end)) >= 0;
  }

  /** Behind the 同比 of 由一季度同比下降; the place itself where there is none. */
  private static int pastThan(String chars, int place) {
    return Cues.THAN.beginAt(chars, place) ? place + THAN_LENGTH : place;
  }

  /** {@code 今年连续4个月}, {@code 2010年以来连续16个月}: it tells when the streak was, no more. */
  boolean isStreak(Span span) {
    int end = span.end();
    return Cues.STREAK.beginAt(chars, Cues.TO_NOW.beginAt(chars, end) ? end + TO_NOW_LENGTH : end);
  }

  /** {@code 成立于2019年4月}, {@code 2007年建成，}: how old something is, of no figure behind. */
  boolean isFounding(Span span) {
    int at = span.start() - (DYNASTIES.indexOf(at(chars, span.start() - 1)) >= 0 ? 2 : 1);
    if (at(chars, at) == '于' && Cues.FOUNDED.endAt(chars, at)) {
      return true;
    }
    int end = clauses.end(span.end() - 1);
    return end > span.end()
        && end - span.end() <= RECORD_REACH
        && Cues.FOUNDED.endAt(chars, end)
        && Cues.FOUNDED.in(chars.substring(span.end(), end));
  }

  boolean isUntil(Span span) {
    return Cues.UNTIL.endAt(chars, span.start());
  }

  /** Whether 以来 or 至今 closes what 自 opens before the span. */
  boolean isSince(Span span, int sentenceEnd) {
    if (Cues.TO_NOW.beginAt(chars, span.end())) {
      return true;
    }
    if (!Cues.FROM.endAt(chars, span.start())) {
      return false;
    }
    String behind = between(chars, span.end(), Math.min(sentenceEnd, span.end() + SINCE_REACH));
    int stop = behind.indexOf('；');
    return Cues.TO_NOW.in(stop < 0 ? behind : behind.substring(0, stop));
  }

  /** {@code 延续了3月份以来的势头}: an object's attribute. */
  boolean isObject(Span span) {
    boolean since = Cues.FROM.endAt(chars, span.start());
    return Cues.COMPLETED.endAt(chars, since ? span.start() - 1 : span.start());
  }

  /** {@code 而3月为下降3.6%}: what is set against the rest. */
  boolean isContrast(Span span) {
    int clause = clauses.start(span.start());
    return Cues.CONTRAST.endAt(chars, span.start())
        && Cues.CONTRAST.beginAt(chars, clause)
        && span.start() - clause <= 2;
  }

  /** {@code 在上半年回暖的带动下}: a circumstance, told in passing. */
  boolean isCircumstance(Span span) {
    return at(chars, span.start() - 1) == '在' && at(chars, clauses.end(span.start()) - 1) == '下';
  }

  /** {@code 将5月定为安全月}: an object, or its attribute. */
  boolean isAttribute(Span span) {
    return Cues.OBJECT.endAt(chars, span.start());
  }

  /** {@code 本报3月14日2版}: where something was printed. */
  boolean isEdition(Span span) {
    int end = Runs.end(chars, span.end());
    return end > span.end() && at(chars, end) == '版';
  }

  /** {@code 创近十年新高}: the years only tell how rare it is. */
  boolean isRecord(Span recent) {
    return Cues.RECORD.in(behind(recent, REACH));
  }

  /** {@code 春节前}, {@code 临近春节}: at another time, nobody knows when. */
  boolean isAround(Span span) {
    return Cues.BEFORE.beginAt(chars, span.end()) || Cues.NEAR.endAt(chars, span.start());
  }

  /** {@code 到2020年底}, {@code 6月底前}: all that is told is so by then. */
  boolean isReached(Span span) {
    return Cues.BY.endAt(chars, span.start()) || Cues.BEFORE.beginAt(chars, span.end());
  }

  /** {@code 到2025年建成强县目标}: the time of a goal told in passing. */
  boolean isGoal(Span span) {
    return isReached(span) && Cues.TARGET.endAt(chars, clauses.end(span.end() - 1));
  }

  /** {@code 年初预算}, {@code 完成全年收购计划}: the time is a plan's. */
  boolean isTarget(Span span) {
    boolean done = Cues.FULFILS.endAt(chars, span.start());
    return Cues.TARGET.beginAt(chars, span.end())
        || (done && Cues.TARGET.in(behind(span, LONGEST_DEED_OF_PLAN)));
  }

  /** {@code 上年结转}, {@code 结转下年}: what was left then, or will be, is had now. */
  boolean isCarriedOver(Span span) {
    return Cues.CARRIED_OVER.beginAt(chars, span.end())
        || Cues.CARRIED_OVER.endAt(chars, span.start());
  }

  /** {@code 排到7月底}, {@code 3月底前开工}: the time lies ahead. */
  boolean isAhead(Span span) {
    boolean deadline = Cues.BEFORE.beginAt(chars, span.end());
    boolean done = between(chars, span.end(), reach(span, REACH)).indexOf('已') >= 0;
    return Cues.AHEAD.endAt(chars, span.start()) || (deadline && !done);
  }

  private int reach(Span span, int reach) {
    return Math.max(span.end(), Math.min(clauses.end(span.start()), span.end() + reach));
  }

  private String behind(Span span, int reach) {
    return between(chars, span.end(), reach(span, reach));
  }
}
