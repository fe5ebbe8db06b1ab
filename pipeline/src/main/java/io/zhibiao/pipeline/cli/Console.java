package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.explain.Language;
import io.zhibiao.pipeline.failure.Bilingual;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * What a command reads and writes besides files.
 *
 * @param out for results
 * @param err for everything else
 */
record Console(InputStream in, PrintStream out, PrintStream err, Manner manner) {

  private static final String CLEAR = "\r\033[K";
  private static final String NAME = "@|bold,red zhibiao:|@ ";

  /** That of the process. */
  static Console ofProcess() {
    return new Console(System.in, System.out, System.err, Manner.ofProcess());
  }

  /** The same, speaking otherwise. */
  Console in(Manner other) {
    return new Console(in, out, err, other);
  }

  boolean live() {
    return manner.live();
  }

  Language language() {
    return manner.language();
  }

  /**
   * For text in the encoding of the user's terminal, which newer Javas tell apart from that of
   * files.
   */
  PrintWriter text(PrintStream stream) {
    String terminal = System.getProperty("stdout.encoding", Charset.defaultCharset().name());
    return new PrintWriter(stream, true, Charset.forName(terminal));
  }

  /** A line to the user who wants to know how it goes. */
  void say(Bilingual line) {
    if (!manner.quiet()) {
      warn(line);
    }
  }

  /** A line that the user has to see. */
  void warn(Bilingual line) {
    print(told(line));
  }

  /** Likewise, of something that went wrong. */
  void complain(Bilingual line) {
    print(manner.messages().string(NAME) + told(line));
  }

  private void print(String line) {
    err.println(line);
    err.flush();
  }

  private String told(Bilingual line) {
    return language() == Language.ZH ? line.chinese() : line.english();
  }

  /** A line that the next one replaces where somebody watches. */
  void show(Bilingual line) {
    if (live() && !manner.quiet()) {
      err.print(CLEAR + told(line));
      err.flush();
    } else {
      say(line);
    }
  }

  /** Takes the last shown line away where somebody watches. */
  void clear() {
    if (live()) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
