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
 * @param live whether somebody watches {@code err}, so that progress is shown
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean live) {

  /** For text in the encoding of the user's terminal. */
  PrintWriter text(PrintStream stream) {
    return new PrintWriter(stream, true, Charset.defaultCharset());
  }

  /** A line to the user. */
  void say(Object line) {
    err.println(line);
    err.flush();
  }

  /** A line that the next one replaces; an empty one clears it. */
  void show(String line) {
    err.print("\r\033[K" + line);
    err.flush();
  }
}
