package io.zhibiao.extract.discourse;

import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tree of an article: lists under the paragraph that opens them, figures under the one that
 * they break down. In {@code 报告病例20例。其中： / 甲市3例（乙县1例）；} the second paragraph goes on with the
 * first, 3例 is a part of 20例 and 1例 one of 3例.
 *
 * <p>What a figure's own clause does not tell it has from the figure that it is a part of.
 */
public final class Discourse {

  private final List<OptionalInt> leads;
  private final List<Boolean> breakdowns;
  private final List<List<Optional<Place>>> wholes;

  private Discourse(
      List<OptionalInt> leads, List<Boolean> breakdowns, List<List<Optional<Place>>> wholes) {
    this.leads = leads;
    this.breakdowns = breakdowns;
    this.wholes = wholes;
  }

  /**
   * The tree of an article's passages, in reading order; where a reader throws, its passage breaks
   * nothing down.
   */
  public static Discourse of(List<Passage> article, Faults faults) {
    List<OptionalInt> leads = Lists.leads(article);
    List<List<Optional<Place>>> wholes = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      Optional<Place> lead =
          leads.get(i).isPresent()
              ? lastOutsideBrackets(article, leads.get(i).getAsInt())
              : Optional.empty();
      Passage passage = article.get(i);
      int index = i;
      wholes.add(
          faults.guard(() -> Parts.wholes(passage, index, lead), () -> nothingBroken(passage)));
    }
    List<Boolean> breakdowns =
        article.stream().map(passage -> Breakdown.opens(passage.view().chars())).toList();
    return new Discourse(List.copyOf(leads), breakdowns, List.copyOf(wholes));
  }

  private static List<Optional<Place>> nothingBroken(Passage passage) {
    return Collections.nCopies(passage.mentions().size(), Optional.empty());
  }

  /** The passage that opens the list that this one is an item of; none for other passages. */
  public OptionalInt lead(int passage) {
    return leads.get(passage);
  }

  /** Whether a passage tells by parts what the one before it told: {@code 分行业看，…}. */
  public boolean breaksDown(int passage) {
    return passage > 0 && breakdowns.get(passage);
  }

  /** The figure that a figure is a part of; it stands before it. */
  public Optional<Place> whole(int passage, int mention) {
    return wholes.get(passage).get(mention);
  }

  private static Optional<Place> lastOutsideBrackets(List<Passage> article, int passage) {
    return Parts.last(article.get(passage)).stream()
        .mapToObj(mention -> new Place(passage, mention))
        .findFirst();
  }
}
