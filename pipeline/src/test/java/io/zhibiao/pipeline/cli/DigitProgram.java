package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.DigitExtractor;

/** The program with {@link DigitExtractor}, for processes that are killed. */
final class DigitProgram {

  private DigitProgram() {}

  public static void main(String[] arguments) {
    Console console = new Console(System.in, System.out, System.err, ProgramRun.english(false));
    System.exit(Zhibiao.run(arguments, console, DigitExtractor::extract));
  }
}
