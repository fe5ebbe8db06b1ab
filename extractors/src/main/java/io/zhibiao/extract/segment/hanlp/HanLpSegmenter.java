package io.zhibiao.extract.segment.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/** HanLP's words. Its dictionaries are read once a process, when the first sentence asks. */
public final class HanLpSegmenter implements Segmenter {

  /** HanLP is shared: its Segment is safe for many threads. */
  private static final class Holder {
    private static final Segment SEGMENT =
        HanLP.newSegment()
            .enableOffset(true)
            .enableCustomDictionary(false)
            .enableNameRecognize(true)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(true);
  }

  @Override
  public List<Word> words(String sentence) {
    List<Word> words = new ArrayList<>();
    for (Term term : Holder.SEGMENT.seg(sentence)) {
      Span span = new Span(term.offset, term.offset + term.length());
      words.add(new Word(span, term.word, term.nature.toString()));
    }
    return List.copyOf(words);
  }
}
