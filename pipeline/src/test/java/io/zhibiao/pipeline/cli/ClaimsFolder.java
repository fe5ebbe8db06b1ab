package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages, claims that are judged by them, and the folder of the result. */
record ClaimsFolder(Path pages, Path claims, Path out) {

  static final String PAGE = "2023年，绍兴市接待游客8210.6万人次，同比增长31.4%。";

  /** With {@link #PAGE} as the only page. */
  static ClaimsFolder in(Path temp) throws IOException {
    Path pages = Files.createDirectory(temp.resolve("pages"));
    Files.writeString(pages.resolve("a.txt"), PAGE);
    return new ClaimsFolder(pages, temp.resolve("claims.csv"), temp.resolve("out"));
  }

  /** Writes the claims. */
  void write(String table) throws IOException {
    Files.writeString(claims, table, UTF_8);
  }

  /** Judges the claims by a source. */
  Run audit(Path source, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("audit", "claims", "--claims", claims.toString()));
    arguments.addAll(List.of("--sources", source.toString(), "--output", out.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  /** With the real extractor, as only it knows what figures are about. */
  static Run run(String... arguments) {
    ProgramRun run = ProgramRun.ofRealReading(arguments);
    return new Run(run.code(), run.out() + run.err());
  }

  /** What one run of the program gave: its exit code, and both its streams as one. */
  record Run(int code, String told) {}
}
