package io.zhibiao.extract;

/** Is told how far the reading of a document is, so that whoever waits for a book sees it move. */
@FunctionalInterface
public interface Progress {

  /** Nobody waits. */
  Progress UNWATCHED = (done, all) -> {};

  /**
   * Some more is done. Called by the thread that reads; what it throws ends the reading.
   *
   * @param done steps done, from 1 to {@code all}
   * @param all steps in the document; about equal in work
   */
  void at(int done, int all);
}
