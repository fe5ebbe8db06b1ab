package io.zhibiao.extract.bind;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that an article uses as a person's: who says, tells or explains something. */
final class People {

  private People() {}

  static Set<String> in(List<Passage> article, Segmenter segmenter) {
    Set<String> people = new HashSet<>();
    for (Passage passage : article) {
      for (Span sentence : passage.sentences()) {
        String text = passage.view().read(sentence);
        if (Role.SPEECH.isIn(text)) {
          addSpeakers(segmenter.words(text), people);
        }
      }
    }
    return Set.copyOf(people);
  }

  private static void addSpeakers(List<Word> words, Set<String> people) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).tag().startsWith("nr") && Role.SPEECH.holds(words.get(i + 1).text())) {
        people.add(words.get(i).text());
      }
    }
  }
}
