package io.zhibiao.extract.segment.hanlp;

import com.hankcs.hanlp.corpus.tag.NT;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.recognition.nr.TranslatedPersonRecognition;
import com.hankcs.hanlp.recognition.nt.OrganizationRecognition;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * HanLP's segmentation with the names of people and organisations, word for word, but without the
 * work for organisations where none can be: each of HanLP's patterns holds a word that ends a name
 * ({@code 公司}, {@code 局}), and most stretches between two figures have none.
 */
final class NameSegment extends ViterbiSegment {

  @Override
  protected List<Term> segSentence(char[] sentence) {
    WordNet all = new WordNet(sentence);
    generateWordNet(all);
    List<Vertex> words = combineByCustomDictionary(lightest(all), customDictionary.dat);
    WordNet best = new WordNet(sentence, words);
    int size = best.size();
    PersonRecognition.recognition(words, best, all);
    TranslatedPersonRecognition.recognition(words, best, all);
    if (best.size() != size || mayNameOrganisation(words, all)) {
      words = withOrganisations(best, all);
    }
    return convert(words, config.offset);
  }

  private static boolean mayNameOrganisation(List<Vertex> words, WordNet all) {
    return OrganizationRecognition.roleTag(words, all).stream()
        .anyMatch(roles -> roles.containsLabel(NT.D));
  }

  private static List<Vertex> withOrganisations(WordNet best, WordNet all) {
    best.clean();
    List<Vertex> words = lightest(best);
    best.clear();
    best.addAll(words);
    int size = best.size();
    OrganizationRecognition.recognition(words, best, all);
    return best.size() == size ? words : lightest(best);
  }

  /** The path of least weight from the sentence's begin to its end. */
  private static List<Vertex> lightest(WordNet net) {
    List<Vertex>[] lines = net.getVertexes();
    for (Vertex first : lines[1]) {
      first.updateFrom(lines[0].get(0));
    }
    for (int line = 1; line < lines.length - 1; line++) {
      for (Vertex word : lines[line]) {
        if (word.from != null) {
          for (Vertex next : lines[line + word.realWord.length()]) {
            next.updateFrom(word);
          }
        }
      }
    }
    List<Vertex> path = new ArrayList<>();
    for (Vertex at = lines[lines.length - 1].get(0); at != null; at = at.from) {
      path.add(at);
    }
    Collections.reverse(path);
    return path;
  }
}
