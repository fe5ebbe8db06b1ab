package io.zhibiao.pipeline.cli;

/** What the program tells its caller. */
enum ExitCode {
  ALL_WELL(0),
  TROUBLE(1),
  WRONG_USAGE(2),
  /** Some input failed, the rest was exported. */
  SOME_INPUT_FAILED(3),
  /** Claims have a verdict that the caller does not want to print. */
  CLAIMS_FAILED(4),
  /** A result is not what its run says, or a row does not stand in its source. */
  NOT_PROVEN(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
