package io.zhibiao.pipeline.extract;

import io.zhibiao.pipeline.read.Limits;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.beam.sdk.metrics.MetricsContainer;
import org.apache.beam.sdk.metrics.MetricsEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Gives a page its time and no more. The work has a thread of its own, for a reader of documents
 * that goes round in circles can't be made to look at a clock; that thread is told to stop and left
 * alone, and does not keep the program from ending.
 */
final class Allowance {

  private Allowance() {}

  /** What the work gives; what it throws is thrown here. */
  static <T> T of(Limits limits, Callable<T> work) throws Throwable {
    @Nullable MetricsContainer counters = MetricsEnvironment.getCurrentContainer();
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              MetricsEnvironment.setCurrentContainer(counters);
              return work.call();
            });
    Thread thread = new Thread(task, Thread.currentThread().getName() + " page");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw limits.tooSlow();
    } catch (ExecutionException e) {
      throw e.getCause();
    } finally {
      task.cancel(true);
    }
  }
}
