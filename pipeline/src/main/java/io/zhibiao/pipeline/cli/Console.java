package io.zhibiao.pipeline.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * What a command reads and writes besides files.
 *
 * @param out for results
 * @param err for everything else
 * @param live whether somebody watches {@code err}, so that a line may replace another
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean live) {

  private static final String CLEAR = "\r\033[K";

  /** For text in the encoding of the user's terminal. */
  PrintWriter text(PrintStream stream) {
    return new PrintWriter(stream, true, Charset.defaultCharset());
  }

  /** A line to the user. */
  void say(Object line) {
    err.println(line);
    err.flush();
  }

  /** A line that the next one replaces where somebody watches. */
  void show(Object line) {
    if (live) {
      err.print(CLEAR + line);
      err.flush();
    } else {
      say(line);
    }
  }

  /** Takes the last shown line away where somebody watches. */
  void clear() {
    if (live) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
