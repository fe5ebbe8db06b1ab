package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.DigitExtractor;
import io.zhibiao.pipeline.MetricPipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.apache.beam.sdk.transforms.SerializableFunction;

/** What one run of the program gave. */
record ProgramRun(int code, String out, String err) {

  /** With {@link DigitExtractor}. */
  static ProgramRun of(String... arguments) {
    return of(new byte[0], false, arguments);
  }

  static ProgramRun of(byte[] in, boolean live, String... arguments) {
    return of(in, live, DigitExtractor::extract, arguments);
  }

  /** With the real extractor, as only it knows what figures are about. */
  static ProgramRun ofRealReading(String... arguments) {
    return of(new byte[0], false, MetricPipeline::extract, arguments);
  }

  private static ProgramRun of(
      byte[] in,
      boolean live,
      SerializableFunction<Document, Extraction> reading,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            live);
    int code = Zhibiao.run(arguments, console, reading);
    return new ProgramRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
