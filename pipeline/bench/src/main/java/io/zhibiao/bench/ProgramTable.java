package io.zhibiao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the program costs by size of its input, as a table and as a plot. */
record ProgramTable(List<Measured> rows) {

  private static final int[] PAGES = {1, 5, 400, 4000};

  /** So many are measured whatever they weigh: about a megabyte. */
  private static final int ALWAYS = 400;

  private static final int[] MEGABYTES = {1, 16, 64};
  private static final long MEGABYTE = 1 << 20;

  /** Of the plot: a decade's width and height, and where a kilobyte and a tenth of a second lie. */
  private static final double DECADE = 110;

  private static final double LEFT = 60;
  private static final double BOTTOM = 420;

  ProgramTable {
    rows = List.copyOf(rows);
  }

  /**
   * Measures the program of a checkout that is built.
   *
   * @param folder for its input and output
   * @param mostMegabytes what is larger is left out
   */
  static ProgramTable measure(Path checkout, Path folder, long mostMegabytes)
      throws IOException, InterruptedException {
    Program program = new Program(checkout, folder);
    Texts texts = Texts.of(checkout);
    List<Measured> rows = new ArrayList<>();
    for (int pages : PAGES) {
      if (pages <= ALWAYS || texts.bytes(pages) <= mostMegabytes * MEGABYTE) {
        rows.add(program.measure(pages + " pages", input -> texts.write(input, pages)));
      }
    }
    for (int megabytes : MEGABYTES) {
      if (megabytes <= mostMegabytes) {
        rows.add(
            program.measure(
                megabytes + " MB in one", input -> texts.writeOne(input, megabytes * MEGABYTE)));
      }
    }
    return new ProgramTable(rows);
  }

  String markdown() {
    return "| | input, KB | wall, s | CPU, s | CPU s a MB |\n|---|---|---|---|---|\n"
        + rows.stream()
            .map(
                row ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %,d | %.1f | %.1f | %.1f |%n",
                        row.name(),
                        row.bytes() / 1024,
                        seconds(row.wall()),
                        seconds(row.cpu()),
                        seconds(row.cpu()) * MEGABYTE / row.bytes()))
            .collect(Collectors.joining());
  }

  /** Wall and CPU time over size, both axes logarithmic. */
  String svg() {
    return template()
        .replace("{wall}", points(Measured::wall))
        .replace("{cpu}", points(Measured::cpu));
  }

  private String points(Function<Measured, Duration> time) {
    return rows.stream()
        .sorted(Comparator.comparingLong(Measured::bytes))
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "%.1f,%.1f",
                    LEFT + DECADE * Math.log10(row.bytes() / 1024.0),
                    BOTTOM - DECADE * (Math.log10(seconds(time.apply(row))) + 1)))
        .collect(Collectors.joining(" "));
  }

  private static double seconds(Duration time) {
    return Math.max(1, time.toMillis()) / 1000.0;
  }

  private static String template() {
    try (InputStream in = ProgramTable.class.getResourceAsStream("plot.svg")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
