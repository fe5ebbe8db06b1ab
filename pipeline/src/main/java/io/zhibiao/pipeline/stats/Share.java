package io.zhibiao.pipeline.stats;

/**
 * How many figures have one thing in common.
 *
 * @param name of what they have: a label of the contract, a region's path, a year, a theme; empty
 *     for those that have none
 * @param doubted those among them that the reading is not sure of
 */
public record Share(String name, long figures, long doubted) {

  /** The name of the line that stands for all smaller ones. */
  public static final String OTHERS = "…";

  Share and(Share other) {
    return new Share(name, figures + other.figures, doubted + other.doubted);
  }
}
