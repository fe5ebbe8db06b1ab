package io.zhibiao.extract.discourse;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Brackets;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds, within a passage, the figure that each figure is a part of. */
final class Parts {

  private static final String OF_WHICH = "其中";

  /** Right behind a figure, or behind its bracket, a colon opens its parts: 病例8例（均为轻型）：甲市3例. */
  private static final String COLON = "：";

  private static final String BEHIND_BRACKET = "）：";

  private final Passage passage;
  private final String chars;
  private final int index;
  private final Brackets brackets;
  private final Map<Integer, Optional<Place>> behindFigure = new HashMap<>();

  private Parts(Passage passage, int index) {
    this.passage = passage;
    this.chars = passage.view().chars();
    this.index = index;
    this.brackets = Brackets.of(chars);
  }

  /**
   * The whole of each mention.
   *
   * @param index of the passage
   * @param lead the figure whose list the passage goes on with
   */
  static List<Optional<Place>> wholes(Passage passage, int index, Optional<Place> lead) {
    return new Parts(passage, index).read(lead);
  }

  /** The last figure that no bracket holds and that is no date. */
  static OptionalInt last(Passage passage) {
    Brackets brackets = Brackets.of(passage.view().chars());
    for (int i = passage.mentions().size() - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      if (!isDate(mention) && brackets.openAround(mention.span().start()) < 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private List<Optional<Place>> read(Optional<Place> lead) {
    List<Optional<Place>> wholes = new ArrayList<>();
    Optional<Place> outer = lead;
    int sentence = 0;
    int scanned = 0;
    int outside = -1;
    for (int i = 0; i < passage.mentions().size(); i++) {
      Mention mention = passage.mentions().get(i);
      int start = mention.span().start();
      while (start >= passage.sentences().get(sentence).end()) {
        sentence++;
      }
      int opened = passage.sentences().get(sentence).start();
      boolean fresh = opened >= scanned || chars.substring(scanned, start).indexOf('；') >= 0;
      if (outside >= 0 && opensParts(Math.max(scanned, opened), start, opened)) {
        outer = Optional.of(new Place(index, outside));
      } else if (fresh) {
        outer = lead;
      }
      scanned = mention.span().end();
      int bracket = brackets.openAround(start);
      wholes.add(bracket < 0 ? outer : behind(bracket, i));
      outside = bracket < 0 && !isDate(mention) ? i : outside;
    }
    return List.copyOf(wholes);
  }

  /** {@code ，其中甲市}: what stands before is broken down from here to the sentence's end. */
  private boolean opensParts(int from, int to, int sentence) {
    String between = chars.substring(from, to);
    if (between.startsWith(COLON) || between.contains(BEHIND_BRACKET)) {
      return true;
    }
    int at = between.lastIndexOf(OF_WHICH);
    int place = from + at;
    return at >= 0 && (place == sentence || "，；。：".indexOf(chars.charAt(place - 1)) >= 0);
  }

  /** The figure that the bracket stands right behind; the first figure in the bracket finds it. */
  private Optional<Place> behind(int bracket, int mention) {
    return behindFigure.computeIfAbsent(bracket, open -> before(open, mention));
  }

  private Optional<Place> before(int bracket, int mention) {
    for (int i = mention - 1; i >= 0; i--) {
      Mention before = passage.mentions().get(i);
      int end = before.span().end();
      if (end <= bracket) {
        boolean beside = chars.substring(end, bracket).isBlank() && !isDate(before);
        return beside ? Optional.of(new Place(index, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDate(Mention mention) {
    return mention.figure().type() == FigureType.DATE;
  }
}
