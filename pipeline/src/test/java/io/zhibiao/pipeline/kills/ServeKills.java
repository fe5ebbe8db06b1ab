package io.zhibiao.pipeline.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code serve}, killed while it takes files and decisions: what it has answered for is there when
 * it starts again, and no file is there in part.
 */
class ServeKills {

  private static final int RANDOM = Integer.getInteger("kills.random");

  /** More commits and renames than one file and one decision make. */
  private static final int CALLS = 30;

  private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);

  private final Path folder;
  private final Random random = new Random(RANDOM);
  private final Tally tally = new Tally();

  /** Texts by name that were sent, and what was decided by row, as far as it was answered for. */
  private final Map<String, String> sent = new TreeMap<>();

  private final Map<String, String> decided = new TreeMap<>();

  ServeKills(@TempDir Path temp) throws IOException {
    this.folder = Files.createDirectory(temp.resolve("desk"));
  }

  @Test
  void atRandomMoments() throws Exception {
    for (int kill = 0; kill < RANDOM; kill++) {
      Desk desk = Desk.open(Program.start(arguments()));
      look(desk);
      Thread killer = new Thread(() -> kill(desk.program(), random.nextLong(LONGEST)));
      killer.start();
      work(desk, kill);
      killer.join();
      tally.kill();
    }
    lookAgain();
  }

  @Test
  void atRenamesAndCommits() throws Exception {
    for (int number = 1; number <= CALLS; number++) {
      Program.Call call = new Program.Call(number % 5 == 0 ? "rename" : "fsync", 1 + number / 5);
      Desk desk = Desk.open(Program.start(call, arguments()));
      if (desk.isOpen()) {
        work(desk, number);
      }
      desk.program().killAfter(0);
      tally.kill();
    }
    lookAgain();
  }

  /** Sends texts and decides on their figures until nobody answers. */
  private void work(Desk desk, int number) throws InterruptedException {
    String name = "t%03d.txt".formatted(number);
    String text = "2022年，全市新建水渠%d公里。".formatted(number + 1);
    try {
      desk.send(name, text);
      sent.put(name, text);
      desk.awaitRead(name);
      for (String row : desk.rowsOf(name)) {
        for (String decision : new String[] {"accept", "reject", "accept"}) {
          decided.remove(row);
          desk.decide(row, name, decision);
          decided.put(row, decision);
        }
      }
    } catch (IOException nobodyAnswers) {
      assertThat(desk.program().process().onExit().orTimeout(1, TimeUnit.MINUTES).join())
          .isNotNull();
    }
  }

  private static void kill(Program program, long nanos) {
    try {
      program.killAfter(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Desk desk) throws Exception {
    for (Map.Entry<String, String> text : sent.entrySet()) {
      assertThat(folder.resolve(text.getKey())).hasContent(text.getValue());
    }
    CsvTable corrections = desk.corrections();
    Map<String, String> kept = new TreeMap<>();
    corrections
        .rows()
        .forEach(
            row -> kept.put(corrections.cell(row, "metric_id"), corrections.cell(row, "decision")));
    assertThat(kept).containsAllEntriesOf(decided);
  }

  private void lookAgain() throws Exception {
    Desk desk = Desk.open(Program.start(arguments()));
    look(desk);
    for (String name : sent.keySet()) {
      desk.awaitRead(name);
      assertThat(desk.rowsOf(name)).as(name).hasSize(1);
    }
    desk.program().killAfter(0);
  }

  private String[] arguments() {
    return new String[] {"serve", folder.toString(), "--no-browser"};
  }

  @AfterEach
  void tell(TestInfo test) throws IOException {
    tally.tell(test, "files %d, decisions %d".formatted(sent.size(), decided.size()));
  }
}
