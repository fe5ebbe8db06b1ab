package io.zhibiao.extract.bind;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence as the words around its figures. No word runs across a figure. */
final class Tokens {

  /** Words farther from a figure say nothing of it; they are not cut. */
  private static final int REACH = 300;

  /** What an amount begins with. */
  private static final String NUMERALS = "0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿几数半";

  private final Passage passage;
  private final Segmenter segmenter;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(Passage passage, Segmenter segmenter) {
    this.passage = passage;
    this.segmenter = segmenter;
  }

  /**
   * The sentence's tokens in order.
   *
   * @param mentions the figures in the sentence
   * @param first the number of the first of them in the passage
   */
  static List<Token> of(
      Passage passage, Span sentence, List<Mention> mentions, int first, Segmenter segmenter) {
    Tokens reading = new Tokens(passage, segmenter);
    int from = sentence.start();
    int number = first;
    for (Mention mention : mentions) {
      reading.addWords(from, mention.span().start());
      reading.addFigure(mention, mention.span().start() + reading.addNounOfPrice(mention), number);
      from = mention.span().end();
      number++;
    }
    reading.addWords(from, sentence.end());
    return TokenRun.of(Neighbours.settle(reading.tokens));
  }

  /**
   * The noun inside the span of a price: {@code 每亩} 租金 {@code 800元}; how many characters stand
   * before the amount then, 0 where it has none.
   */
  private int addNounOfPrice(Mention mention) {
    String text = passage.view().read(mention.span());
    int amount = 1;
    while (amount < text.length() && NUMERALS.indexOf(text.charAt(amount)) < 0) {
      amount++;
    }
    if (text.charAt(0) != '每' || amount == text.length()) {
      return 0;
    }
    List<Word> words = segmenter.words(text.substring(0, amount));
    int noun = words.get(0).text().equals("每") ? 2 : 1;
    if (noun >= words.size() || Words.kindOf(words.get(noun).text()).isPresent()) {
      return 0;
    }
    int start = mention.span().start();
    addWords(start + words.get(noun).span().start(), start + amount);
    return amount;
  }

  private void addFigure(Mention mention, int start, int number) {
    Kind kind =
        switch (mention.figure().type()) {
          case DATE -> Kind.DATE;
          case DURATION -> Kind.LAPSE;
          case PERCENTAGE, MONEY, COUNT, MEASURE, RATIO, ORDINAL, AGE -> Kind.FIGURE;
        };
    Span span = new Span(start, mention.span().end());
    tokens.add(new Token(kind, span, passage.view().read(span), "", number));
  }

  private void addWords(int from, int to) {
    if (from >= to) {
      return;
    }
    if (to - from > 2 * REACH) {
      addWords(from, from + REACH);
      tokens.add(new Token(Kind.STOP, new Span(from + REACH, to - REACH), "", "", -1));
      addWords(to - REACH, to);
      return;
    }
    String chars = passage.view().chars().substring(from, to);
    List<Word> words =
        Names.split(
            Divisions.in(chars, from, Bases.among(passage.places(), chars, from), segmenter),
            segmenter);
    words = Overlaps.parted(words, passage.view().chars(), from);
    int i = 0;
    while (i < words.size()) {
      int start = from + words.get(i).span().start();
      int last = lastWordOfPhrase(words, i, from);
      int end = from + words.get(last).span().end();
      add(new Span(start, end), words.get(last).tag(), last > i);
      i = last + 1;
    }
  }

  /** The word with which a known phrase that begins here ends; the word itself where none does. */
  private int lastWordOfPhrase(List<Word> words, int first, int offset) {
    int start = offset + words.get(first).span().start();
    Optional<Phrases.Hit<Kind>> hit = Words.at(passage.view().chars(), start);
    if (hit.isPresent()) {
      int end = hit.get().span().end() - offset;
      for (int i = first; i < words.size() && words.get(i).span().end() <= end; i++) {
        if (words.get(i).span().end() == end) {
          return i;
        }
      }
    }
    return first;
  }

  private void add(Span span, String tag, boolean phrase) {
    String text = passage.view().read(span);
    Kind kind = Words.kindOf(text).orElseGet(() -> phrase ? Kind.OTHER : Tags.kindOf(text, tag));
    tokens.add(new Token(kind, span, text, tag, -1));
  }
}
