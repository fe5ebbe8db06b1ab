package io.zhibiao.extract.table;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Region;
import java.util.Optional;

/**
 * The figure of a cell.
 *
 * @param passage the passage that it stands in
 * @param mention the figure and its place
 * @param link what it is about
 * @param timing what tells its period
 * @param row where its row stands in the source
 * @param region the division that the row is named after; empty where it is named otherwise
 */
public record TableFigure(
    int passage, Mention mention, Link link, Timing timing, Span row, Optional<Region> region) {}
