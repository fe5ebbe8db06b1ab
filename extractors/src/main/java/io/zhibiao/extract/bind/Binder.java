package io.zhibiao.extract.bind;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what the figures of an article are about. Each sentence is read from left to right; what a
 * figure leaves out (同比增长8%) the figures before it lend.
 */
public final class Binder {

  private static final int LONGEST_HEADING = 30;

  /** For each passage, for each mention, what it is about. */
  public List<List<Link>> bind(List<Passage> article, SourceText source, Segmenter segmenter) {
    List<List<Link>> links = new ArrayList<>();
    Owners owners = new Owners(People.in(article, segmenter));
    Status section = Status.ACTUAL;
    for (Passage passage : article) {
      section = isHeading(passage) ? Outlook.under(passage.view().chars(), section) : section;
      links.add(bind(passage, source, segmenter, owners, section));
    }
    return List.copyOf(links);
  }

  private static boolean isHeading(Passage passage) {
    return passage.view().length() <= LONGEST_HEADING && !passage.view().chars().endsWith("。");
  }

  private List<Link> bind(
      Passage passage, SourceText source, Segmenter segmenter, Owners owners, Status section) {
    List<Link> links = new ArrayList<>();
    Memory memory = new Memory(Term.none(passage.view()));
    for (Span sentence : passage.sentences()) {
      List<Mention> mentions =
          passage.mentions().stream().filter(m -> sentence.contains(m.span())).toList();
      if (mentions.isEmpty()) {
        continue;
      }
      memory.startSentence();
      List<Token> tokens = Tokens.of(passage, sentence, segmenter);
      SentenceReader reader = new SentenceReader(passage, tokens, memory, owners);
      for (int i = 0; i < tokens.size(); i++) {
        int number = tokens.get(i).mention();
        if (number < 0) {
          continue;
        }
        Mention mention = passage.mentions().get(number);
        boolean date = mention.figure().type() == FigureType.DATE;
        int position = date ? nextFigure(mentions, mention, sentence) : mention.span().start();
        Status told = Outlook.at(passage.view().chars(), sentence, position);
        Status status = told == Status.ACTUAL ? section : told;
        if (date) {
          links.add(Link.ofDate(status));
        } else {
          Reading reading = reader.read(i);
          links.add(
              new Link(
                  reading.indicator().print(source),
                  reading.subject().print(source),
                  reading.aspect(),
                  reading.comparison(),
                  status));
        }
      }
    }
    return List.copyOf(links);
  }

  /** A date is planned where a plan is told of it: 2025年 计划新建. */
  private static int nextFigure(List<Mention> mentions, Mention date, Span sentence) {
    int next = mentions.indexOf(date) + 1;
    return next < mentions.size() ? mentions.get(next).span().start() : sentence.end();
  }
}
