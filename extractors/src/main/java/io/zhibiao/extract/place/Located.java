package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Region;
import java.util.Optional;

/**
 * The region of a figure, and what tells it.
 *
 * @param region {@link Region#UNKNOWN} where nothing tells
 * @param by the name, in the figure's passage; none where the article or the publication tells
 * @param foreign whether a place outside China is meant, which has no region; its name stands for
 *     it
 */
public record Located(Region region, Optional<Span> by, boolean foreign) {

  /** Of a figure whose reader threw nothing is told. */
  public static final Located UNREAD = new Located(Region.UNKNOWN, Optional.empty(), false);
}
