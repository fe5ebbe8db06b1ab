package io.zhibiao.pipeline.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells how the rows of two runs differ, and where a person has found the figures, what became
 * right and what wrong. Asserts nothing: it is for whoever changes a rule, over all texts at hand.
 */
final class LinkDiff {

  private LinkDiff() {}

  /** Takes the earlier {@code metrics.csv}, the later one and, if there is one, a gold folder. */
  public static void main(String[] args) {
    List<Cells> before = Cells.read(Path.of(args[0]));
    List<Cells> after = Cells.read(Path.of(args[1]));
    Verdicts verdicts =
        args.length > 2 ? Verdicts.of(Path.of(args[2]), before, after) : Verdicts.NONE;
    new PrintStream(System.out, true, UTF_8).print(RowDiff.of(before, after).told(verdicts));
  }
}
