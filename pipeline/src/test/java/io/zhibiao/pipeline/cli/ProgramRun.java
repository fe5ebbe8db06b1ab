package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.DigitExtractor;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.explain.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.apache.beam.sdk.transforms.SerializableFunction;
import picocli.CommandLine.Help.Ansi;

/** What one run of the program gave. */
record ProgramRun(int code, String out, String err) {

  /** Messages are held in English; {@code HelpTest} holds that there are two languages. */
  static Manner english(boolean live) {
    return new Manner(live, Ansi.OFF, Ansi.OFF, false, Language.EN);
  }

  /** With {@link DigitExtractor}. */
  static ProgramRun of(String... arguments) {
    return of(new byte[0], false, arguments);
  }

  static ProgramRun of(byte[] in, boolean live, String... arguments) {
    return of(in, english(live), DigitExtractor::extract, arguments);
  }

  /** Of a user whose system speaks Chinese. */
  static ProgramRun inChinese(String... arguments) {
    return in(new Manner(false, Ansi.OFF, Ansi.OFF, false, Language.ZH), arguments);
  }

  /** Of a user whose terminal is like that. */
  static ProgramRun in(Manner manner, String... arguments) {
    return of(new byte[0], manner, DigitExtractor::extract, arguments);
  }

  /** With the real extractor, as only it knows what figures are about. */
  static ProgramRun ofRealReading(String... arguments) {
    return of(new byte[0], english(false), MetricPipeline::extract, arguments);
  }

  /** With a reading that is made for the test. */
  static ProgramRun with(SerializableFunction<Document, Extraction> reading, String... arguments) {
    return of(new byte[0], english(false), reading, arguments);
  }

  private static ProgramRun of(
      byte[] in,
      Manner manner,
      SerializableFunction<Document, Extraction> reading,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            manner);
    int code = Zhibiao.run(arguments, console, reading);
    return new ProgramRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
