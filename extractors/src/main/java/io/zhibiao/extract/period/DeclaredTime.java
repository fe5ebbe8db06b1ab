package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The time that a text declares over its head for all that it tells: {@code （以下数据均截至2019年末）},
 * {@code （2019年末）}. A line that tells anything else declares none.
 */
final class DeclaredTime {

  /** A longer line tells something. */
  private static final int LONGEST = 30;

  private static final String BRACKETS = "（）()[]【】";

  private final Heads heads;

  DeclaredTime(Heads heads) {
    this.heads = heads;
  }

  /** The time declared; none where none is. */
  Optional<Period> period() {
    return heads
        .top()
        .filter(this::declares)
        .boxed()
        .findFirst()
        .map(i -> said(i).get(0).own())
        .or(this::ofAll);
  }

  /** {@code 本文数据均为2011年统计数}: what a sentence of the text says of all its data. */
  private Optional<Period> ofAll() {
    return IntStream.range(0, heads.article().size())
        .boxed()
        .flatMap(i -> said(i).stream().filter(time -> isOfAll(i, time)))
        .map(Said::own)
        .filter(Period::isKnown)
        .findFirst();
  }

  private boolean isOfAll(int index, Said time) {
    int place = time.span().start();
    String chars = heads.text(index);
    if (!Cues.ALL_ARE.endAt(chars, place)) {
      return false;
    }
    Passage passage = heads.article().get(index).passage();
    Span remark = remark(chars, place).orElseGet(() -> passage.sentenceAt(place));
    return Cues.DATA.in(chars.substring(remark.start(), place)) && !passage.tellsIn(remark);
  }

  /** The bracket around a place: {@code （统计时段为1—8月）} tells it inside a sentence, too. */
  private static Optional<Span> remark(String chars, int place) {
    int open = place - 1;
    while (open >= Math.max(0, place - LONGEST) && "（）".indexOf(chars.charAt(open)) < 0) {
      open--;
    }
    int close = place;
    int reach = Math.min(chars.length(), place + LONGEST);
    while (close < reach && "（）".indexOf(chars.charAt(close)) < 0) {
      close++;
    }
    boolean inside =
        open >= 0 && close < reach && chars.charAt(open) == '（' && chars.charAt(close) == '）';
    return inside ? Optional.of(new Span(open, close + 1)) : Optional.empty();
  }

  private boolean declares(int heading) {
    List<Said> said = said(heading);
    String text = heads.text(heading);
    boolean plain =
        heads.article().get(heading).passage().mentions().stream()
            .allMatch(mention -> mention.figure().type() == FigureType.DATE);
    if (said.size() != 1 || !plain || text.length() > LONGEST || !said.get(0).own().isKnown()) {
      return false;
    }
    return (isAlone(text, said.get(0)) && !isDate(heading)) || Cues.DATA.in(text);
  }

  /** Whether the line is a bracket that holds nothing else. */
  private static boolean isAlone(String text, Said time) {
    boolean bracket = BRACKETS.indexOf(text.charAt(0)) >= 0;
    long others = text.chars().filter(c -> BRACKETS.indexOf(c) < 0).count();
    return bracket && others == time.span().length();
  }

  /** {@code （2019年12月31日）} is when the text was written; {@code 2019年末} is no such day. */
  private boolean isDate(int heading) {
    return Periods.isDay(said(heading).get(0).own())
        && heads.article().get(heading).times().stream()
            .map(TimeExpression::time)
            .noneMatch(time -> time instanceof Time.Calendar day && day.edge() == Edge.END);
  }

  private List<Said> said(int heading) {
    return heads.alone().get(heading).said();
  }
}
