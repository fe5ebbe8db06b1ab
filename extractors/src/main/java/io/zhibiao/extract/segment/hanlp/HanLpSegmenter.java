package io.zhibiao.extract.segment.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * HanLP's words, with those that it lacks. Its dictionaries are read once a process, when the first
 * sentence asks. Where it takes for an organisation what ends like none ({@code 文旅集团营 收}), the
 * words around it are those that it reads without names.
 */
public final class HanLpSegmenter implements Segmenter {

  /** More than any word of HanLP's own needs. */
  private static final int FREQUENCY = 1000;

  /** First letters of the tags of what a name begins and ends with. */
  private static final String NOMINAL = "nabgjklhs";

  /** HanLP is shared: its Segment is safe for many threads. */
  private static final class Holder {
    private static final DynamicCustomDictionary WORDS = words();
    private static final Segment NAMES =
        plain().enableNameRecognize(true).enableOrganizationRecognize(true);
    private static final Segment PLAIN = plain();
    private static final Set<String> ENDS =
        Table.load(HanLpSegmenter.class, "organisation-ends.tsv").rows().stream()
            .map(row -> row.get("end"))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_END = ENDS.stream().mapToInt(String::length).max().orElse(0);

    private static Segment plain() {
      return HanLP.newSegment()
          .enableOffset(true)
          .enableCustomDictionary(WORDS)
          .enableNameRecognize(false)
          .enablePlaceRecognize(false);
    }

    private static DynamicCustomDictionary words() {
      TreeMap<String, CoreDictionary.Attribute> words = new TreeMap<>();
      for (Table.Row row : Table.load(HanLpSegmenter.class, "words.tsv").rows()) {
        Nature tag = Nature.create(row.get("tag"));
        words.put(row.get("word"), new CoreDictionary.Attribute(tag, FREQUENCY));
      }
      for (Table.Row row : Table.load(HanLpSegmenter.class, "branches.tsv").rows()) {
        words.put(row.get("name"), new CoreDictionary.Attribute(Nature.create("n"), FREQUENCY));
      }
      DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
      trie.build(words);
      return new DynamicCustomDictionary(trie, new BinTrie<>(), null);
    }
  }

  @Override
  public List<Word> words(String sentence) {
    List<Word> words = wordsOf(Holder.NAMES, sentence);
    return words.stream().allMatch(HanLpSegmenter::isSound)
        ? words
        : mended(words, wordsOf(Holder.PLAIN, sentence));
  }

  private static List<Word> wordsOf(Segment segment, String sentence) {
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(sentence)) {
      Span span = new Span(term.offset, term.offset + term.length());
      words.add(new Word(span, term.word, term.nature.toString()));
    }
    return List.copyOf(words);
  }

  private static boolean isSound(Word word) {
    return !word.tag().startsWith("nt") || endsAsOrganisation(word.text());
  }

  /** {@code 高速 铁路}, but not {@code 齐聚 果园}: nothing is done at either end of a name. */
  private static boolean isPhrase(List<Word> parts) {
    return isNominal(parts.get(0)) && isNominal(parts.get(parts.size() - 1));
  }

  private static boolean isNominal(Word word) {
    boolean manner = word.tag().equals("d") && word.text().length() > 1;
    return manner || word.tag().equals("vn") || NOMINAL.indexOf(word.tag().charAt(0)) >= 0;
  }

  private static boolean endsAsOrganisation(String text) {
    for (int length = 1; length <= Math.min(Holder.LONGEST_END, text.length() - 1); length++) {
      if (Holder.ENDS.contains(text.substring(text.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The named words, but the plain ones from one boundary that both have to the next where needed.
   */
  private static List<Word> mended(List<Word> named, List<Word> plain) {
    List<Word> mended = new ArrayList<>();
    int n = 0;
    int p = 0;
    while (n < named.size()) {
      int firstNamed = n;
      int firstPlain = p;
      int endNamed = named.get(n++).span().end();
      int endPlain = plain.get(p++).span().end();
      while (endNamed != endPlain) {
        if (endNamed < endPlain) {
          endNamed = named.get(n++).span().end();
        } else {
          endPlain = plain.get(p++).span().end();
        }
      }
      List<Word> names = named.subList(firstNamed, n);
      List<Word> parts = plain.subList(firstPlain, p);
      boolean sound = names.stream().allMatch(HanLpSegmenter::isSound);
      boolean phrase = names.size() == 1 && isPhrase(parts);
      mended.addAll(sound || phrase ? names : parts);
    }
    return List.copyOf(mended);
  }
}
