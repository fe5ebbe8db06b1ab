package io.zhibiao.extract.rule;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/**
 * A paragraph or headline with the figures found in it, as linkers read it.
 *
 * @param role what it is on the page
 * @param view its text
 * @param sentences where its sentences stand in the view, in order
 * @param mentions the figures in it, by place; none overlap, each lies in one sentence
 * @param places where it names divisions or points at them, by place
 */
public record Passage(
    Role role, View view, List<Span> sentences, List<Mention> mentions, List<Span> places) {

  /** What a passage is on its page. */
  public enum Role {
    KICKER,
    HEADLINE,
    SUBHEAD,
    BODY,
    BYLINE,
    CAPTION,
    /** Mastheads, imprints and what else belongs to the page, not to an article. */
    FURNITURE
  }

  public Passage {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
  }

  /** The same passage with other figures. */
  public Passage with(List<Mention> others) {
    return new Passage(role, view, sentences, others, places);
  }

  /** The sentence that holds the position. */
  public Span sentenceAt(int position) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sentences.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == sentences.size()) {
      throw new IllegalArgumentException("no sentence at " + position);
    }
    return sentences.get(low);
  }

  /** How many of its mentions lie in a stretch. */
  public int mentionsIn(Span stretch) {
    return firstMentionFrom(stretch.end()) - firstMentionFrom(stretch.start());
  }

  /** Whether a figure that is no date lies in a stretch. */
  public boolean tellsIn(Span stretch) {
    return mentions
        .subList(firstMentionFrom(stretch.start()), firstMentionFrom(stretch.end()))
        .stream()
        .anyMatch(mention -> mention.figure().type() != FigureType.DATE);
  }

  private int firstMentionFrom(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
