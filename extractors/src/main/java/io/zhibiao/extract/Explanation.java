package io.zhibiao.extract;

import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.util.List;
import java.util.Optional;

/**
 * How a text was read, step by step. All texts in it are as printed.
 *
 * @param blocks its headlines and paragraphs, in reading order
 */
public record Explanation(List<Block> blocks) {

  public Explanation {
    blocks = List.copyOf(blocks);
  }

  /**
   * A headline or a paragraph.
   *
   * @param role what it is on the page: {@code body}, {@code headline}, {@code furniture}
   * @param candidates what may be an amount, kept or dropped
   * @param times its expressions of time
   * @param places the divisions that it names or points at
   * @param rows its rows, and what told them
   */
  public record Block(
      String role,
      String text,
      List<Candidate> candidates,
      List<Time> times,
      List<Place> places,
      List<Row> rows) {

    public Block {
      candidates = List.copyOf(candidates);
      times = List.copyOf(times);
      places = List.copyOf(places);
      rows = List.copyOf(rows);
    }

    /** Its rows alone. */
    public List<Metric> metrics() {
      return rows.stream().map(Row::metric).toList();
    }
  }

  /**
   * A numeral that may be an amount.
   *
   * @param type empty where no form takes the numeral
   * @param form name of the form that proposes it; empty where none does
   * @param refusedBy one of {@link Explainer#judges}; empty where it was kept
   */
  public record Candidate(String text, Optional<FigureType> type, String form, String refusedBy) {

    /** Whether it is a figure. */
    public boolean isKept() {
      return refusedBy.isEmpty();
    }
  }

  /**
   * An expression of time.
   *
   * @param rule name of the rule that found it
   * @param role what it does in its sentence: one of {@link Explainer#roles}
   * @param row whether it is a row itself
   * @param period when that is
   */
  public record Time(String text, String rule, String role, boolean row, Period period) {}

  /** A name of a division, or a word that points at one. */
  public record Place(String text, Region region) {}

  /**
   * A row, and what told its cells.
   *
   * @param reasons in the order of {@link Cell}
   */
  public record Row(Metric metric, List<Reason> reasons) {

    public Row {
      reasons = List.copyOf(reasons);
    }
  }

  /** The cells that are told by what stands around a figure. */
  public enum Cell {
    INDICATOR,
    ASPECT,
    PERIOD,
    STATUS,
    REGION
  }

  /**
   * What told a cell.
   *
   * @param cause what kind of thing it is: {@code before}, {@code carried}, {@code time}, {@code
   *     article}
   * @param text the words that told it, as printed; empty where none did
   */
  public record Reason(Cell cell, String cause, String text) {}
}
