package io.zhibiao.pipeline.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code extract} over an earlier result that differs in every file: killed at every rename, at
 * every commit of its database and at random moments. Readers find files of one run or refuse them,
 * the database holds one of the two, and the next run is whole.
 */
class ExtractKills {

  private static final int RANDOM = Integer.getInteger("kills.random");
  private static final int MOST_CALLS = 60;

  /** The part of a run's time that it writes, roughly. */
  private static final int WRITING = 4;

  @TempDir private static Path temp = Path.of("");

  private static Result earlier = Result.NONE;
  private static Result later = Result.NONE;
  private static Result alone = Result.NONE;

  private final Random random = new Random(RANDOM);
  private final Map<State, Integer> states = new EnumMap<>(State.class);
  private final Tally tally = new Tally();

  /** Whose files a kill has left. */
  private enum State {
    NOBODYS,
    EARLIER,
    LATER,
    MIXED
  }

  @BeforeAll
  static void runTwice() throws IOException {
    source("one/a.txt", "2021年，全市接待游客120.6万人次，增长3.4%。");
    source("one/broken.pdf", "%PDF-1.4");
    source("two/a.txt", "2022年，全市地区生产总值812.6亿元，增长6.1%。");
    source("two/b.txt", "2022年，全市粮食总产量31.2万吨。");
    source("two/hollow.pdf", "%PDF-1.4");
    assertThat(run("one", temp.resolve("kept"))).isEqualTo(3);
    earlier = Result.of(temp.resolve("kept"));
    Path both = copy("both");
    assertThat(run("two", both)).isEqualTo(3);
    later = Result.of(both);
    Path first = temp.resolve("first");
    assertThat(run("two", first)).isEqualTo(3);
    alone = Result.of(first);
    assertThat(alone.files()).isEqualTo(later.files());
    assertThat(later.files().keySet()).isEqualTo(earlier.files().keySet());
    later
        .files()
        .forEach((name, hash) -> assertThat(hash).as(name).isNotEqualTo(earlier.files().get(name)));
  }

  @Test
  void atEveryRename() throws Exception {
    assertThat(atEvery("rename", earlier, later)).isEqualTo(later.files().size());
  }

  @Test
  void atEveryCommit() throws Exception {
    assertThat(atEvery("fsync", earlier, later)).isPositive();
  }

  /** The tables of the database are made by a commit of their own. */
  @Test
  void atEveryCommitOfTheFirstRun() throws Exception {
    assertThat(atEvery("fsync", Result.NONE, alone)).isGreaterThan(1);
  }

  private int atEvery(String call, Result before, Result after) throws Exception {
    for (int number = 1; number < MOST_CALLS; number++) {
      String name = call + before.files().size() + "-" + number;
      Path out = before.equals(earlier) ? copy(name) : Files.createDirectory(temp.resolve(name));
      String[] arguments = arguments("two", out);
      boolean killed = Program.start(new Program.Call(call, number), arguments).isKilled();
      look(out, before, after);
      if (!killed) {
        return number - 1;
      }
      tally.kill();
    }
    throw new AssertionError("more calls than are thought of: " + call);
  }

  @Test
  void atRandomMoments() throws Exception {
    long begin = System.nanoTime();
    assertThat(Program.start(arguments("two", copy("timed"))).isKilled()).isFalse();
    long whole = System.nanoTime() - begin;
    for (int kill = 0; kill < RANDOM; kill++) {
      Path out = copy("random" + kill);
      Program run = Program.start(arguments("two", out));
      if (kill % 2 == 0) {
        run.killAfter(random.nextLong(whole));
      } else {
        awaitDraft(run, out);
        run.killAfter(random.nextLong(whole / WRITING));
      }
      tally.kill();
      look(out, earlier, later);
    }
  }

  private static void awaitDraft(Program run, Path out) throws IOException {
    while (run.process().isAlive() && Result.names(out).stream().noneMatch(Result::isHidden)) {
      Thread.onSpinWait();
    }
  }

  private void look(Path out, Result before, Result after) throws IOException {
    Result left = Result.of(out);
    left.files()
        .forEach(
            (name, hash) ->
                assertThat(hash).as(name).isIn(before.files().get(name), after.files().get(name)));
    assertThat(left.rows()).isIn(before.rows(), after.rows());
    State state = state(left);
    states.merge(state, 1, Integer::sum);
    List<Integer> codes = List.of(verify(out), candidates(out));
    switch (state) {
      case NOBODYS -> assertThat(codes).containsExactly(2, 2);
      case EARLIER, LATER -> assertThat(codes).containsExactly(0, 0);
      case MIXED -> assertThat(codes).containsExactly(5, 2);
    }
    assertThat(run("two", out)).isEqualTo(3);
    assertThat(Result.of(out)).isEqualTo(after);
    assertThat(Result.names(out)).noneMatch(Result::isHidden);
  }

  private static State state(Result left) {
    if (left.files().isEmpty()) {
      return State.NOBODYS;
    }
    if (left.files().equals(earlier.files())) {
      return State.EARLIER;
    }
    return left.files().equals(later.files()) ? State.LATER : State.MIXED;
  }

  private static int verify(Path out) {
    return Program.here("verify", out.toString());
  }

  private static int candidates(Path out) {
    return Program.here("indicators", "--candidates", out.resolve("metrics.csv").toString());
  }

  private static int run(String in, Path out) {
    return Program.here(arguments(in, out));
  }

  private static String[] arguments(String in, Path out) {
    return new String[] {
      "extract",
      temp.resolve(in).toString(),
      "--output",
      out.toString(),
      "--to",
      "jsonl,xlsx,duckdb"
    };
  }

  private static void source(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  /** The earlier result again. */
  private static Path copy(String name) throws IOException {
    Path copy = Files.createDirectory(temp.resolve(name));
    try (Stream<Path> files = Files.list(temp.resolve("kept"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @AfterEach
  void tell(TestInfo test) throws IOException {
    tally.tell(test, states.toString());
  }
}
