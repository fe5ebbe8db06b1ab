package io.zhibiao.pipeline.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** Of which the first are those that make the tables. */
  private static final int CALLS = 20;

  /** The last keeps the row where it is counted. */
  private static final List<String> DECISIONS = List.of("accept", "reject", "accept");

  /** One for the text, three for each of its two figures. */
  private static final int STEPS = 7;

  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);

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
      Thread killer = new Thread(() -> killSoon(desk.program()));
      work(desk, kill, random.nextInt(STEPS), killer);
      killer.join();
      tally.kill();
    }
    lookAgain();
  }

  @Test
  void atRenamesAndCommits() throws Exception {
    for (int number = 1; number <= CALLS; number++) {
      String name = number % 4 == 0 ? "rename" : "fsync";
      Program.Call call = new Program.Call(name, (number + 3) / 4);
      Desk desk = Desk.open(Program.start(call, arguments()));
      if (desk.isOpen()) {
        work(desk, number, STEPS, new Thread());
      }
      desk.program().killAfter(0);
      tally.kill();
    }
    lookAgain();
  }

  /**
   * Sends a text and decides on its figures until nobody answers.
   *
   * @param last the step at whose beginning the killer sets out
   */
  private void work(Desk desk, int number, int last, Thread killer) throws InterruptedException {
    String name = "t%03d.txt".formatted(number);
    String text = "2022年，全市新建水渠%d公里。".formatted(number + 1);
    int step = 0;
    try {
      startAt(step++ == last, killer);
      desk.send(name, text);
      sent.put(name, text);
      desk.awaitRead(name);
      for (Desk.Row row : desk.rowsOf(name)) {
        for (String decision : DECISIONS) {
          startAt(step++ == last, killer);
          decided.remove(row.id());
          desk.decide(row, decision);
          decided.put(row.id(), decision);
        }
      }
    } catch (IOException nobodyAnswers) {
      desk.program().process().onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
    startAt(step <= last && last < STEPS, killer);
  }

  private static void startAt(boolean now, Thread killer) {
    if (now && killer.getState() == Thread.State.NEW) {
      killer.start();
    }
  }

  private void killSoon(Program program) {
    try {
      program.killAfter(random.nextLong(LONGEST));
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

  /** Each text has given its two rows once; those that stand rejected are not shown. */
  private void lookAgain() throws Exception {
    Desk desk = Desk.open(Program.start(arguments()));
    look(desk);
    CsvTable corrections = desk.corrections();
    for (String name : sent.keySet()) {
      desk.awaitRead(name);
      long rejected =
          corrections.rows().stream()
              .filter(row -> corrections.cell(row, "source").equals(name))
              .filter(row -> corrections.cell(row, "decision").equals("reject"))
              .count();
      assertThat(desk.rowsOf(name).size() + rejected).as(name).isEqualTo(2);
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
