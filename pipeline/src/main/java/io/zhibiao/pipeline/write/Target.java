package io.zhibiao.pipeline.write;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** A place that the result of a run goes to, in a form of its own. */
public interface Target extends Serializable {

  /**
   * Makes sure, before long work, that the place will take a result. Changes nothing.
   *
   * @throws io.zhibiao.pipeline.failure.OutputException where it will not
   */
  default void check() {}

  /**
   * Sources that are there now and would go, as the run does not read them.
   *
   * @param sources names of all that the run reads
   */
  default List<String> dropped(List<String> sources) {
    return List.of();
  }

  /**
   * Makes ready to take a result. Until it is published, what stood there before stays.
   *
   * @param sources names of all that the run reads, those that fail among them, in order
   * @throws IOException where a file can't be written
   * @throws io.zhibiao.pipeline.failure.OutputException where the place refuses for another reason
   */
  Sink open(List<String> sources) throws IOException;
}
