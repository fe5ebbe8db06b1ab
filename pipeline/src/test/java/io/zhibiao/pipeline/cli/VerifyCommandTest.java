package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhibiao.pipeline.TinyPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result and its sources, sound and tampered with. */
class VerifyCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path temp;
  private final Path in;
  private final Path out;

  VerifyCommandTest(@TempDir Path temp) {
    this.temp = temp;
    this.in = temp.resolve("in");
    this.out = temp.resolve("out");
  }

  /** The real program, for a row of digits only has no sentence. */
  @BeforeEach
  void extract() throws IOException {
    Files.createDirectories(in);
    Files.writeString(in.resolve("a.txt"), "2023年，某市接待游客8210.6万\n人次，同比增长31.4%。\n=1、全市有企业12家。");
    Files.write(in.resolve("b.pdf"), TinyPdf.of(List.of("销售额增长35%。")));
    Files.write(in.resolve("empty.txt"), new byte[0]);
    Files.writeString(in.resolve("manifest.csv"), "source,publication,published,region_code\n");
    assertThat(run("--manifest", in.resolve("manifest.csv").toString()).code()).isEqualTo(3);
  }

  @Test
  void aSoundResultIsProved() {
    ProgramRun proof = verify();
    assertThat(proof.code()).as(proof.err()).isZero();
    assertThat(proof.err()).contains("sources 3, rows 5, faults 0").hasLineCount(1);
  }

  @Test
  void countsReconcile() throws IOException {
    Path corrections = temp.resolve("corrections.csv");
    String id = lines("metrics.csv", 1).split(",", 2)[0];
    Files.writeString(
        corrections, "metric_id,source,start,end,decision\n%s,a.txt,0,5,reject\n".formatted(id));
    run("--corrections", corrections.toString());
    JsonNode counts = JSON.readTree(out.resolve("run.json").toFile()).get("counts");
    assertThat(counts)
        .isEqualTo(
            JSON.readTree(
                """
                {"files": 3, "extracted": 2, "failed": 1, "articles": 2,
                 "found": 5, "added": 0, "rows": 4, "rejected": 1}"""));
    assertThat(verify().code()).isZero();
  }

  @Test
  void aSourceThatHasChangedIsTold() throws IOException {
    Files.writeString(in.resolve("a.txt"), "2024年。");
    assertFault("the source a.txt has changed", "rows of the source a.txt can't be proved");
  }

  @Test
  void aSourceThatIsGoneIsTold() throws IOException {
    Files.delete(in.resolve("b.pdf"));
    assertFault("the source b.pdf can't be read", "the file is gone");
  }

  @Test
  void aTableThatHasChangedIsTold() throws IOException {
    Files.writeString(in.resolve("manifest.csv"), "source,publication,published,region_code\n\n");
    assertFault("manifest.csv is not as it was in the run");
  }

  @Test
  void anotherTextOfADocumentIsTold() throws IOException {
    Files.writeString(out.resolve("text/b.pdf.txt"), "销售额增长36%。");
    assertFault("b.pdf.txt is not as it was", "is not the text of the source b.pdf");
  }

  @Test
  void aRowThatDoesNotStandInItsSourceIsTold() throws IOException {
    replace("metrics.csv", "31.4%,", "31.5%,");
    assertFault("metrics.csv is not as it was in the run", "is not its text");
  }

  @Test
  void aRowThatIsMissingIsTold() throws IOException {
    String row = lines("metrics.csv", 1) + "\r\n";
    replace("metrics.csv", row, "");
    assertFault("counts differ: rows 5 ≠ metrics.csv 4", "a.txt rows 4 ≠ metrics.csv 3");
  }

  /** As after a kill between the first two renames of a first run. */
  @Test
  void aTableThatIsMissingIsTold() throws IOException {
    Files.delete(out.resolve("metrics.csv"));
    assertFault("metrics.csv is gone");
  }

  @Test
  void aRowThatIsThereTwiceIsTold() throws IOException {
    String row = lines("metrics.csv", 1) + "\r\n";
    replace("metrics.csv", row, row + row);
    assertFault("its id stands there twice");
  }

  @Test
  void aFileOfAnotherRunIsTold() throws IOException {
    Files.writeString(out.resolve("metrics.jsonl"), "{}");
    assertFault("metrics.jsonl is of another run");
  }

  @Test
  void countsThatDoNotAgreeAreTold() throws IOException {
    ObjectNode told = (ObjectNode) JSON.readTree(out.resolve("run.json").toFile());
    ((ObjectNode) told.get("counts")).put("found", 6);
    JSON.writeValue(out.resolve("run.json").toFile(), told);
    assertFault("found + added 6 ≠ rows + rejected 5", "found 6 ≠ sources 5");
  }

  @Test
  void whatIsNoResultIsWrongUsage() throws IOException {
    assertThat(ProgramRun.of("verify", in.toString()).code()).isEqualTo(2);
    Files.writeString(out.resolve("run.json"), "{\"counts\": 1}");
    ProgramRun broken = verify();
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("run.json").hasLineCount(1);
  }

  @Test
  void aPipeCannotBeProved() throws IOException {
    Process pipe = new ProcessBuilder("mkfifo", temp.resolve("pipe").toString()).start();
    assertThat(pipe.onExit().join().exitValue()).isZero();
    Process writer = new ProcessBuilder("sh", "-c", "echo 12家 > " + temp.resolve("pipe")).start();
    assertThat(real("extract", temp.resolve("pipe").toString(), "-o", out.toString()).code())
        .isZero();
    assertThat(writer.onExit().join().exitValue()).isZero();
    assertFault("the source pipe was a pipe");
  }

  @Test
  void secondRunsAndMovedFoldersAreTheSame() throws IOException {
    byte[] first = Files.readAllBytes(out.resolve("run.json"));
    run("--manifest", in.resolve("manifest.csv").toString());
    assertThat(out.resolve("run.json")).hasBinaryContent(first);
    Path moved = Files.createDirectory(temp.resolve("moved"));
    Files.move(in, moved.resolve("in"), StandardCopyOption.ATOMIC_MOVE);
    Files.move(out, moved.resolve("out"), StandardCopyOption.ATOMIC_MOVE);
    assertThat(ProgramRun.of("verify", moved.resolve("out").toString()).code()).isZero();
  }

  @Test
  void readersRefuseAMixedResult() throws IOException {
    Files.writeString(out.resolve("articles.csv"), "of another run");
    ProgramRun read =
        ProgramRun.of("indicators", "--candidates", out.resolve("metrics.csv").toString());
    assertThat(read.code()).isEqualTo(2);
    assertThat(read.err()).contains("articles.csv is not of the run").hasLineCount(1);
    Files.delete(out.resolve("articles.csv"));
    assertThat(
            ProgramRun.of("indicators", "--candidates", out.resolve("metrics.csv").toString())
                .code())
        .as("what was taken away is in nobody's way")
        .isZero();
  }

  @Test
  void addressesAreNotToldInIt() throws IOException {
    ProgramRun run =
        run("--to", "jdbc:postgresql://localhost:1/x?user=u&password=sesam&loggerFile=log.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("loggerFile").doesNotContain("sesam").hasLineCount(1);
    assertThat(temp.resolve("log.txt")).doesNotExist();
  }

  private void assertFault(String... told) {
    ProgramRun proof = verify();
    assertThat(proof.code()).as(proof.err()).isEqualTo(5);
    assertThat(proof.err()).contains(told);
  }

  private ProgramRun verify() {
    return ProgramRun.of("verify", out.toString());
  }

  private ProgramRun run(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "extract";
    arguments[1] = in.toString();
    arguments[2] = "--output";
    arguments[3] = out.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return real(arguments);
  }

  private static ProgramRun real(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Zhibiao.run(
            arguments,
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new ProgramRun(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private String lines(String name, int line) throws IOException {
    return Files.readAllLines(out.resolve(name)).get(line);
  }

  private void replace(String name, String text, String by) throws IOException {
    String before = Files.readString(out.resolve(name));
    assertThat(before).contains(text);
    Files.writeString(out.resolve(name), before.replace(text, by));
  }
}
