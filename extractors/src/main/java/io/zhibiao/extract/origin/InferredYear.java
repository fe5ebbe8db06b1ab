package io.zhibiao.extract.origin;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.period.Edge;
import io.zhibiao.extract.period.Part;
import io.zhibiao.extract.period.Time;
import io.zhibiao.extract.period.TimeExpression;
import io.zhibiao.extract.period.Times;
import io.zhibiao.extract.period.YearRef;
import io.zhibiao.extract.text.Sentences;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Status;
import java.util.List;

/**
 * The year that a text speaks from. {@code 截至2021年底} is said in 2022; a year reported as a whole
 * lies behind ({@code 2012年全市…比上年增长}), unless single days of it are told ({@code 2020年5月19日}).
 * Plans do not count: {@code 到2025年}.
 */
final class InferredYear {

  /** The last year that is told to its end, in part, and as a whole. */
  private int ended;

  private int inPart;
  private int whole;

  /** The last year that is only named: 2020年工作会议. */
  private int named;

  /** Whether the text speaks of a year's whole or end: 全年, 年末. */
  private boolean toldWhole;

  private InferredYear() {}

  /** The year; 0 where the text names none. */
  static int of(List<View> paragraphs) {
    InferredYear years = new InferredYear();
    paragraphs.forEach(years::read);
    return years.year();
  }

  private int year() {
    int latest = Math.max(Math.max(ended, named), Math.max(inPart, whole));
    if (latest == 0) {
      return 0;
    }
    boolean reported = whole == latest || (named == latest && toldWhole);
    boolean over = ended == latest || (reported && inPart < latest);
    return over ? latest + 1 : latest;
  }

  private void read(View paragraph) {
    String chars = paragraph.chars();
    List<TimeExpression> times = Times.find(chars);
    toldWhole |= chars.contains("全年") || chars.contains("年末");
    if (times.isEmpty()) {
      return;
    }
    List<Span> sentences = Sentences.of(paragraph);
    int sentence = 0;
    for (TimeExpression time : times) {
      while (sentence < sentences.size() - 1
          && sentences.get(sentence).end() <= time.span().start()) {
        sentence++;
      }
      Span said = sentences.get(sentence);
      Status status = Outlook.at(chars, said, time.span().end());
      if (status == Status.ACTUAL && !isTarget(chars, time.span())) {
        count(time.time(), isReported(chars, said, time.span()));
      }
    }
  }

  /** 到2025年 looks ahead; 截至2021年底 does not. */
  private static boolean isTarget(String chars, Span time) {
    int before = time.start() - 1;
    return before >= 0 && chars.charAt(before) == '到';
  }

  /** 2018年全市… with a number behind it reports; 2020年工作会议 and 2017年计划目标 name. */
  private static boolean isReported(String chars, Span sentence, Span time) {
    boolean names =
        chars.startsWith("计划", time.end())
            || chars.startsWith("目标", time.end())
            || chars.startsWith("度", time.end());
    return !names
        && chars.substring(time.end(), sentence.end()).chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private void count(Time time, boolean reported) {
    if (time instanceof Time.Calendar calendar) {
      count(calendar, reported);
    } else if (time instanceof Time.Range range) {
      count(range.to(), reported);
    } else if (time instanceof Time.Since since) {
      count(since.from(), reported);
    } else if (time instanceof Time.Years years && years.last() == years.first() + 1) {
      inPart = Math.max(inPart, years.last());
    }
  }

  private void count(Time.Calendar calendar, boolean reported) {
    if (!(calendar.year() instanceof YearRef.Named year)) {
      return;
    }
    boolean isWhole = calendar.part() instanceof Part.Whole;
    if (isWhole && calendar.edge() == Edge.END) {
      ended = Math.max(ended, year.year());
    } else if (isWhole && reported) {
      whole = Math.max(whole, year.year());
    } else if (isWhole) {
      named = Math.max(named, year.year());
    } else {
      inPart = Math.max(inPart, year.year());
    }
  }
}
