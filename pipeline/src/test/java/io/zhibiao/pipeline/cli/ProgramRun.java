package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.DigitExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What one run of the program, with {@link DigitExtractor}, gave. */
record ProgramRun(int code, String out, String err) {

  static ProgramRun of(String... arguments) {
    return of(new byte[0], false, arguments);
  }

  static ProgramRun of(byte[] in, boolean live, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            live);
    int code = Zhibiao.run(arguments, console, DigitExtractor::extract);
    return new ProgramRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
