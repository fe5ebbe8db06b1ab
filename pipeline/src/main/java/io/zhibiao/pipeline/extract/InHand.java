package io.zhibiao.pipeline.extract;

import io.zhibiao.extract.Progress;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * A document that this process is reading. Beam counts an element when it is done with, and a book
 * is one element: how far it is meanwhile can be seen only here, and only in the process that reads
 * it, as the direct runner's is.
 */
public final class InHand implements Progress, AutoCloseable {

  private static final Set<InHand> OPEN = ConcurrentHashMap.newKeySet();
  private static final LongAdder CLOSED = new LongAdder();

  private volatile double share;

  private InHand() {}

  /** Takes a document into hand, until closed. */
  public static InHand take() {
    InHand taken = new InHand();
    OPEN.add(taken);
    return taken;
  }

  /** How many documents' worth of work this process has ever done, those in hand by their share. */
  public static double done() {
    return CLOSED.sum() + OPEN.stream().mapToDouble(one -> one.share).sum();
  }

  /** Who was told to stop works no further. */
  @Override
  public void at(int done, int all) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    share = (double) done / all;
  }

  @Override
  public void close() {
    OPEN.remove(this);
    CLOSED.increment();
  }
}
