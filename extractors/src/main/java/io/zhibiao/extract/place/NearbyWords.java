package io.zhibiao.extract.place;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.segment.Remembered;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.segment.hanlp.HanLpSegmenter;
import io.zhibiao.extract.text.Span;
import java.util.List;
import java.util.Set;

/** Asks the segmenter about the few words around a name; it never reads a whole text. */
final class NearbyWords {

  private static final Segmenter SEGMENTER = new Remembered(new HanLpSegmenter());
  private static final int REACH = 8;

  /** What belongs to the division whose kind it begins with: 舟曲 县城, 南通 市区. */
  private static final Set<String> OF_DIVISION =
      Set.of("县城", "县域", "县委", "市区", "市域", "市委", "区委", "镇区", "镇域");

  private static final String COUNTERS = "个家例人户亩万亿%名起件处所座";

  private static final String NAME_TAGS = "nsntnz";

  private NearbyWords() {}

  /** Whether the stretch begins or ends inside another word: 范县 in 示范县, 增城市 in 新增城市. */
  static boolean cut(String chars, Span name) {
    int from = edge(chars, name.start(), -1);
    int to = isCounted(chars, name.end()) ? name.end() : edge(chars, name.end(), 1);
    for (Word word : SEGMENTER.words(chars.substring(from, to))) {
      int start = from + word.span().start();
      int end = from + word.span().end();
      boolean cutsStart = start < name.start() && name.start() < end;
      boolean cutsEnd =
          name.start() < start
              && start < name.end()
              && name.end() < end
              && !word.tag().startsWith("nr")
              && !OF_DIVISION.contains(word.text());
      if ((cutsStart || cutsEnd) && !isName(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 浙江省} 十四个: a number that is counted begins no word with the name. */
  private static boolean isCounted(String chars, int end) {
    int behind = Runs.end(chars, end);
    return behind > end && behind < chars.length() && COUNTERS.indexOf(chars.charAt(behind)) >= 0;
  }

  private static boolean isName(Word word) {
    return word.tag().length() >= 2 && NAME_TAGS.contains(word.tag().substring(0, 2));
  }

  /** Whether the stretch is a word by itself: 藏 in 在藏投资, not in 收藏; 中国 not in 中国石油. */
  static boolean isAlone(String chars, Span name) {
    int from = edge(chars, name.start(), -1);
    return SEGMENTER.words(chars.substring(from, edge(chars, name.end(), 1))).stream()
        .anyMatch(
            word ->
                from + word.span().start() == name.start()
                    && from + word.span().end() == name.end());
  }

  /** Whether the name stands as a topic of its own, a verb, an adverb or a mark behind it. */
  static boolean isTopic(String chars, Span name) {
    int to = edge(chars, name.end(), 1);
    if (to == name.end()) {
      return true;
    }
    List<Word> words = SEGMENTER.words(chars.substring(name.end(), to));
    String tag = words.get(0).tag();
    return "vdptcmrw".indexOf(tag.charAt(0)) >= 0 && !tag.equals("vn");
  }

  /** Whether the clause from there on begins with what its subject does, not with a subject. */
  static boolean isPredicate(String chars, int from) {
    int to = edge(chars, from, 1);
    if (to == from) {
      return false;
    }
    String tag = SEGMENTER.words(chars.substring(from, to)).get(0).tag();
    return "vdp".indexOf(tag.charAt(0)) >= 0 && !tag.equals("vn");
  }

  /**
   * Whether the characters make no word: 惠丰 falls apart, 晋煤 is taken for a person's name, 人民 is a
   * word.
   */
  static boolean isCoined(String chars) {
    List<Word> words = SEGMENTER.words(chars);
    String tag = words.get(0).tag();
    return words.size() > 1 || tag.startsWith("nz") || tag.startsWith("nr");
  }

  private static int edge(String chars, int from, int step) {
    int at = from;
    for (int i = 0; i < REACH; i++) {
      int next = step > 0 ? at : at - 1;
      if (next < 0 || next >= chars.length() || !isIdeograph(chars.charAt(next))) {
        return at;
      }
      at += step;
    }
    return at;
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
