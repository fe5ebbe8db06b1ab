package io.zhibiao.extract.rule;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What was lost while a document was read. A reader that throws costs what it was to tell of its
 * one figure; the document and all other figures go on. Nothing is lost in silence: each fault is
 * kept with the place in the program that it comes from, and lines that nobody can read are
 * counted.
 */
public final class Faults {

  /** Of the program, told of a fault: a record's own check says little without its caller. */
  private static final int PLACES = 2;

  private final List<String> found = new ArrayList<>();
  private int runTogether;

  /** What the reader tells; where it throws, what stands for a figure that it did not tell of. */
  public <T> T guard(Supplier<T> reader, Supplier<T> instead) {
    try {
      return reader.get();
    } catch (RuntimeException | StackOverflowError e) {
      found.add(describe(e));
      return instead.get();
    }
  }

  /** Counts lines of tables whose cells ran together. */
  public void runTogether(int lines) {
    runTogether += lines;
  }

  /** How many lines of tables gave no figure because their cells ran together. */
  public int runTogether() {
    return runTogether;
  }

  /** All of them, in order: {@code IllegalArgumentException at Span.java:14 from Words.java:31}. */
  public List<String> found() {
    return List.copyOf(found);
  }

  /** Where it was thrown and who had called there, as far as both are ours. */
  private static String describe(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(place -> place.getClassName().startsWith("io.zhibiao."))
        .limit(PLACES)
        .map(place -> place.getFileName() + ":" + place.getLineNumber())
        .collect(joining(" from ", name(thrown) + " at ", ""));
  }

  private static String name(Throwable thrown) {
    return thrown.getClass().getSimpleName();
  }
}
