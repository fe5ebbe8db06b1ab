package io.zhibiao.pipeline.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code watch} over a folder into which a text falls before each start: killed at every rename and
 * commit and at random moments. What its files say is of one run or refused, and in the end each
 * text is there once.
 */
class WatchKills {

  private static final int RANDOM = Integer.getInteger("kills.random");

  private static final List<String> FILES =
      List.of("metrics.csv", "indicators.csv", "articles.csv", "errors.csv", "datapackage.json");

  /** More renames and commits than one round makes. */
  private static final int CALLS = 12;

  private static final long LONGEST = TimeUnit.SECONDS.toNanos(12);

  private final Path in;
  private final Path out;
  private final Random random = new Random(RANDOM);
  private final Tally tally = new Tally();
  private int texts;

  WatchKills(@TempDir Path temp) throws IOException {
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = temp.resolve("out");
  }

  @Test
  void atRenamesAndCommits() throws Exception {
    for (String call : List.of("rename", "fsync")) {
      for (int number = 1; number <= CALLS; number++) {
        drop();
        Program watch = Program.start(new Program.Call(call, number), arguments());
        killWhenDone(watch);
        look();
      }
      assertThatNothingIsLostOrDoubled();
    }
  }

  @Test
  void atRandomMoments() throws Exception {
    for (int kill = 0; kill < RANDOM; kill++) {
      drop();
      Program.start(arguments()).killAfter(random.nextLong(LONGEST));
      tally.kill();
      look();
    }
    assertThatNothingIsLostOrDoubled();
  }

  /** A watch whose calls are fewer than was thought is killed when it has written its text. */
  private void killWhenDone(Program watch) throws Exception {
    while (watch.process().isAlive() && !isWritten()) {
      watch.process().waitFor(50, TimeUnit.MILLISECONDS);
    }
    watch.killAfter(0);
    tally.kill();
  }

  private boolean isWritten() throws IOException {
    Path metrics = out.resolve("metrics.csv");
    return Files.exists(metrics)
        && new TreeSet<>(CsvTable.read(metrics).column("source")).size() == texts;
  }

  private void drop() throws IOException {
    Files.writeString(in.resolve("%03d.txt".formatted(texts)), "全年新建水渠%d公里。".formatted(texts + 1));
    texts++;
  }

  private void look() {
    if (Files.exists(out.resolve("run.json"))) {
      int proof = Program.here("verify", out.toString());
      int reader =
          Program.here("indicators", "--candidates", out.resolve("metrics.csv").toString());
      List<Integer> codes = List.of(proof, reader);
      if (FILES.stream().allMatch(name -> Files.exists(out.resolve(name)))) {
        assertThat(codes).isIn(List.of(0, 0), List.of(5, 2));
      } else {
        // What is there already is of one run, and may be read.
        assertThat(codes).isIn(List.of(5, 0), List.of(5, 2));
      }
    }
  }

  private void assertThatNothingIsLostOrDoubled() throws Exception {
    Program watch = Program.start(arguments());
    watch.awaitLine("watching");
    while (!isWritten()) {
      assertThat(watch.process().isAlive()).isTrue();
      watch.process().waitFor(50, TimeUnit.MILLISECONDS);
    }
    watch.process().destroy();
    assertThat(watch.process().waitFor()).isZero();
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("source"))
        .hasSize(texts)
        .doesNotHaveDuplicates();
    assertThat(Program.here("verify", out.toString())).isZero();
  }

  private String[] arguments() {
    return new String[] {"watch", in.toString(), "--output", out.toString(), "--every", "0.2"};
  }

  @AfterEach
  void tell(TestInfo test) throws IOException {
    tally.tell(test, "texts " + texts);
  }
}
