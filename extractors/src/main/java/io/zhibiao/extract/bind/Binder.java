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

  /** For each passage, for each mention, what it is about. */
  public List<List<Link>> bind(List<Passage> article, SourceText source, Segmenter segmenter) {
    List<List<Link>> links = new ArrayList<>();
    for (Passage passage : article) {
      links.add(bind(passage, source, segmenter));
    }
    return List.copyOf(links);
  }

  private List<Link> bind(Passage passage, SourceText source, Segmenter segmenter) {
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
      SentenceReader reader = new SentenceReader(passage, tokens, memory);
      for (int i = 0; i < tokens.size(); i++) {
        int number = tokens.get(i).mention();
        if (number < 0) {
          continue;
        }
        Mention mention = passage.mentions().get(number);
        Status status = Outlook.at(passage.view().chars(), sentence, mention.span().start());
        if (mention.figure().type() == FigureType.DATE) {
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
}
