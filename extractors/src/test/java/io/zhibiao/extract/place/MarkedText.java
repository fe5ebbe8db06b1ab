package io.zhibiao.extract.place;

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

/** Texts of tests: {@code 【】} marks a figure, {@code 〔〕} a date, {@code ¶} parts paragraphs. */
final class MarkedText {

  private static final Figure NUMBER =
      new Figure.Quantity(FigureType.COUNT, new Amount.Single(BigDecimal.ONE), "个", Bound.EXACT);

  private MarkedText() {}

  static List<Passage> passages(String marked) {
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : marked.split("¶", 0)) {
      passages.add(passage(paragraph));
    }
    return passages;
  }

  private static Passage passage(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '【', '〔' -> open = plain.length();
        case '】' -> mentions.add(new Mention(NUMBER, new Span(open, plain.length()), "test"));
        case '〕' ->
            mentions.add(
                new Mention(
                    new Figure.Time(Period.UNKNOWN), new Span(open, plain.length()), "test"));
        default -> plain.append(c);
      }
    }
    SourceText source = new SourceText(plain.toString());
    View view = Mending.mend(source, List.of(new Span(0, plain.length())));
    if (view.length() != plain.length()) {
      throw new IllegalArgumentException("a test's text needs no mending: " + marked);
    }
    return new Passage(Passage.Role.BODY, view, Sentences.of(view), mentions, List.of());
  }
}
