package io.zhibiao.extract.segment;

import java.util.List;

/** Cuts a sentence into words. Safe for use by many threads. */
public interface Segmenter {

  /** The words in order, without gaps; spans count from the text's beginning. */
  List<Word> words(String sentence);
}
