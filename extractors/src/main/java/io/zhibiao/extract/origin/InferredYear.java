package io.zhibiao.extract.origin;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.period.Edge;
import io.zhibiao.extract.period.FoundTimes;
import io.zhibiao.extract.period.Part;
import io.zhibiao.extract.period.Time;
import io.zhibiao.extract.period.TimeExpression;
import io.zhibiao.extract.period.YearRef;
import io.zhibiao.extract.text.Sentences;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The year that a text speaks from. {@code 截至2021年底} is said in 2022; a year reported as a whole
 * lies behind ({@code 2012年全市…比上年增长}), unless single days of it are told ({@code 2020年5月19日}), or
 * more of it is planned than told. Goals do not count ({@code 到2025年}), and a plan that is measured
 * against a year long before ({@code 1985年比1980年增长}) may be of any year between. A year that is
 * only compared with ({@code 为2019年同期的八成}) says nothing.
 */
final class InferredYear {

  private static final Part LAST_DAY = new Part.Day(12, 31);
  private static final int LONGEST_TITLE = 45;
  private static final int SEVERAL = 2;
  private static final int NEAR = 10;
  private static final List<String> LOOKING_BACK = List.of("全年", "年末", "过去一年", "过去五年");

  /** The last year that is told to its end, in part, and as a whole. */
  private int ended;

  private int inPart;
  private int whole;

  /** The last year that is only named: 2020年工作会议. */
  private int named;

  /** Whether the text looks back on a whole year. */
  private boolean looksBack;

  /** How often each year is told of, planned for, and compared with. */
  private final Map<Integer, Integer> told = new HashMap<>();

  private final Map<Integer, Integer> planned = new HashMap<>();
  private final Map<Integer, Integer> bases = new HashMap<>();

  private final FoundTimes times;

  private InferredYear(FoundTimes times) {
    this.times = times;
  }

  /** The year; 0 where the text tells none. */
  static int of(List<View> paragraphs, FoundTimes times) {
    InferredYear years = new InferredYear(times);
    paragraphs.forEach(years::read);
    return years.year();
  }

  private int year() {
    int latest = Math.max(Math.max(ended, named), Math.max(inPart, whole));
    int plans = planned.getOrDefault(latest, 0);
    boolean farBase =
        bases.entrySet().stream()
            .anyMatch(base -> base.getKey() < latest - 1 && base.getValue() >= SEVERAL);
    if (plans >= SEVERAL && farBase && inPart < latest) {
      return 0;
    }
    boolean mostly = told.getOrDefault(latest, 0) >= told.getOrDefault(latest - 1, 0);
    boolean reported = whole == latest || (named == latest && looksBack && mostly);
    boolean running = inPart == latest || plans > told.getOrDefault(latest, 0);
    boolean over = ended == latest || (reported && !running);
    return latest > 0 && over ? latest + 1 : latest;
  }

  private void read(View paragraph) {
    String chars = paragraph.chars();
    List<TimeExpression> told = times.in(chars);
    looksBack |= LOOKING_BACK.stream().anyMatch(chars::contains);
    if (told.isEmpty()) {
      return;
    }
    List<Span> sentences = Sentences.of(paragraph);
    int sentence = 0;
    for (TimeExpression time : told) {
      while (sentence < sentences.size() - 1
          && sentences.get(sentence).end() <= time.span().start()) {
        sentence++;
      }
      read(chars, sentences.get(sentence), time);
    }
  }

  private void read(String chars, Span sentence, TimeExpression time) {
    char before = time.span().start() > 0 ? chars.charAt(time.span().start() - 1) : ' ';
    boolean compared = "比较同由从".indexOf(before) >= 0;
    boolean ofName = "”》".indexOf(before) >= 0;
    if (chars.startsWith("同期", time.span().end())) {
      count(time.time(), bases);
      return;
    }
    if (isRunning(chars, time.span().end())) {
      count(time.time(), planned);
      count(time.time(), false);
      return;
    }
    boolean actual = Outlook.at(chars, sentence, time.span().end()) == Status.ACTUAL;
    count(time.time(), compared ? bases : actual && before != '到' ? told : planned);
    if (actual && before != '到' && !ofName) {
      count(time.time(), isReported(chars, sentence, time.span()));
    }
  }

  /** 与2017年计划目标持平 is said within the year; 2025年目标任务顺利完成 behind it. */
  private static boolean isRunning(String chars, int end) {
    boolean plan = chars.startsWith("计划", end) || chars.startsWith("目标", end);
    int done = plan ? chars.indexOf("完成", end) : -1;
    return plan && (done < 0 || done > end + NEAR);
  }

  /** 2018年全市… with a number behind it reports, and so does a report's title; 2020年度会议 names. */
  private static boolean isReported(String chars, Span sentence, Span time) {
    boolean names = chars.startsWith("目标", time.end()) || chars.startsWith("度", time.end());
    String behind = Runs.between(chars, time.end(), sentence.end());
    boolean title = chars.length() <= LONGEST_TITLE && behind.contains("公报");
    return !names && (title || behind.chars().anyMatch(c -> c >= '0' && c <= '9'));
  }

  private static void count(Time time, Map<Integer, Integer> years) {
    if (time instanceof Time.Calendar calendar && calendar.year() instanceof YearRef.Named year) {
      years.merge(year.year(), 1, Integer::sum);
    }
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
    if ((isWhole && calendar.edge() == Edge.END) || calendar.part().equals(LAST_DAY)) {
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
