package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Region;
import java.util.Optional;

/**
 * The region of a figure, and what tells it.
 *
 * @param region {@link Region#UNKNOWN} where nothing tells
 * @param by the name, in the figure's passage; none where the article or the publication tells
 * @param beside whether nothing near tells it, though the paragraph has told of another place
 * @param foreign whether a place outside China is meant, which has no region; its name stands for
 *     it
 */
public record Located(Region region, Optional<Span> by, boolean beside, boolean foreign) {

  /** Of a figure whose reader threw nothing is told. */
  public static final Located UNREAD = new Located(Region.UNKNOWN, Optional.empty(), false, false);
}
