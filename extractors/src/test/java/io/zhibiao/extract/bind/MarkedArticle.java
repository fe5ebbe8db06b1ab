package io.zhibiao.extract.bind;

import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.Sentences;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An article written for a test: {@code 〖 〗} around its figures, {@code 【 】} around the one that is
 * asked for, {@code ¶} between its passages.
 */
final class MarkedArticle {

  private final StringBuilder plain = new StringBuilder();
  private final List<Span> marks = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private Span asked = new Span(0, 1);

  MarkedArticle(String text) {
    int open = 0;
    int paragraph = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '〖', '【' -> open = plain.length();
        case '〗' -> marks.add(new Span(open, plain.length()));
        case '】' -> {
          asked = new Span(open, plain.length());
          marks.add(asked);
        }
        case '¶' -> {
          paragraphs.add(new Span(paragraph, plain.length()));
          paragraph = plain.length();
        }
        default -> plain.append(c);
      }
    }
    paragraphs.add(new Span(paragraph, plain.length()));
  }

  SourceText source() {
    return new SourceText(plain.toString());
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      View view = Mending.mend(source(), List.of(paragraph));
      List<Mention> mentions =
          marks.stream()
              .filter(paragraph::contains)
              .map(mark -> mention(mark, paragraph.start()))
              .toList();
      List<Span> places = Places.namesIn(view.chars(), 0, view.length());
      passages.add(new Passage(Passage.Role.BODY, view, Sentences.of(view), mentions, places));
    }
    return passages;
  }

  /** Of the links of the passages, the one of the figure asked for. */
  Link asked(List<List<Link>> links) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      List<Span> inside = marks.stream().filter(paragraph::contains).toList();
      int place = inside.indexOf(asked);
      if (place >= 0) {
        return links.get(i).get(place);
      }
    }
    throw new IllegalArgumentException("no figure is asked for: " + plain);
  }

  private Mention mention(Span mark, int offset) {
    String text = plain.substring(mark.start(), mark.end());
    Span span = new Span(mark.start() - offset, mark.end() - offset);
    return new Mention(figure(text), span, "marked");
  }

  private static Figure figure(String text) {
    FigureType type = typeOf(text);
    if (type == FigureType.DATE) {
      return new Figure.Time(Period.UNKNOWN);
    }
    String unit =
        text.endsWith("百分点") ? "pp" : text.replaceAll("[0-9.一二三四五六七八九十百千万亿两几余多第]|以上|以下|左右", "");
    return new Figure.Quantity(type, new Amount.Single(BigDecimal.ONE), unit, Bound.EXACT);
  }

  private static FigureType typeOf(String text) {
    if (text.matches("\\d{4}年|\\d{1,2}月")) {
      return FigureType.DATE;
    }
    if (text.startsWith("第")) {
      return FigureType.ORDINAL;
    }
    if (text.matches(".*(%|‰|百分点).*|\\d+")) {
      return FigureType.PERCENTAGE;
    }
    if (text.contains("倍") || text.contains("分之")) {
      return FigureType.RATIO;
    }
    if (text.contains("元")) {
      return FigureType.MONEY;
    }
    if (text.contains("岁")) {
      return FigureType.AGE;
    }
    if (text.matches(".*(吨|亩|米|公里|斤)")) {
      return FigureType.MEASURE;
    }
    return text.matches(".*(年|天|小时)") ? FigureType.DURATION : FigureType.COUNT;
  }
}
