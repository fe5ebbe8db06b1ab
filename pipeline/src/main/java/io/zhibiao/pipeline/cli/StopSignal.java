package io.zhibiao.pipeline.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a command that runs until it is stopped, by SIGINT or SIGTERM: what it is doing comes to its
 * end, and then the process ends as one that did all it was asked for.
 */
final class StopSignal implements AutoCloseable {

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");

  private StopSignal() {}

  /** Listens from now on. */
  static StopSignal await() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** Waits that long, or until it is stopped; false once it is. */
  boolean goesOnAfter(Duration pause) throws InterruptedException {
    return !stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether nobody has stopped it yet. */
  boolean goesOn() {
    return stopped.getCount() > 0;
  }

  /** Java would end with the signal's own code, as if something had gone wrong. */
  private void stop() {
    stopped.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      return;
    }
    Runtime.getRuntime().halt(ExitCode.ALL_WELL.code());
  }

  /** The command has come to its end. */
  @Override
  public void close() {
    if (goesOn()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
    ended.countDown();
  }
}
