package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.DigitExtractor;

/** The program with {@link DigitExtractor}, for tests that need it in a process of its own. */
final class WatchMain {

  private WatchMain() {}

  public static void main(String[] arguments) {
    Console console = new Console(System.in, System.out, System.err, false);
    System.exit(Zhibiao.run(arguments, console, DigitExtractor::extract));
  }
}
