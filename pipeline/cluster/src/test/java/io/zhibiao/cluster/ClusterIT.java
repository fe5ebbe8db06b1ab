package io.zhibiao.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of pages on clusters of separate processes give what one machine gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterIT {

  private static final int FILES = Integer.getInteger("zhibiao.files");

  /** What the processes write and say stays there for who wants to know. */
  private static final Path WORK = Path.of(System.getProperty("zhibiao.work"));

  private static final Path SEEDS = Path.of("../../seeds");

  private static final int SOME_INPUT_FAILED = 3;

  private static final List<String> TABLES =
      List.of("metrics.csv", "indicators.csv", "articles.csv", "errors.csv", "datapackage.json");

  /** The largest file that is read. */
  private static final int MOST_MEGABYTES = 256;

  /** Of a worker's processor, its start among it: it has begun to read. */
  private static final Duration IN_THE_MIDST = Duration.ofSeconds(25);

  private final Path temp;
  private final Storage storage;

  ClusterIT() throws Exception {
    this.temp = Files.createTempDirectory(WORK, "clusters");
    this.storage = Storage.start(temp);
  }

  @BeforeAll
  void pagesAndWhatOneMachineMakesOfThem() throws Exception {
    Path pages = Files.createDirectories(storage.buckets().resolve("pages/in"));
    Files.createDirectories(storage.buckets().resolve("result"));
    List<Path> seeds;
    try (Stream<Path> all = Files.list(SEEDS)) {
      seeds = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (int i = 0; i < FILES; i++) {
      Path seed = seeds.get(i % seeds.size());
      Files.copy(seed, pages.resolve("%05d_%s".formatted(i, seed.getFileName())));
    }
    // What is no text is an error of its file alone.
    for (int i = 0; i < FILES / 100; i++) {
      Files.write(pages.resolve("broken_%05d.pdf".formatted(i)), new byte[] {'%', 'P', 'D', 'F'});
    }
    assertThat(run("direct", Engine.FLINK, extract(pages.toString(), place("direct"))))
        .isEqualTo(SOME_INPUT_FAILED);
  }

  @AfterAll
  void storageEnds() {
    storage.close();
  }

  private String place(String name) {
    return temp.resolve(name).toString();
  }

  private static List<String> extract(String input, String output) {
    return List.of("extract", input, "--output", output);
  }

  private Started start(String name, Engine engine, List<String> arguments) throws IOException {
    return start(name, engine, Storage.KEYS, arguments);
  }

  private Started start(
      String name, Engine engine, Map<String, String> keys, List<String> arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-jar", engine.jar().toString()));
    all.addAll(arguments);
    if (arguments.stream().anyMatch(argument -> argument.contains("://"))) {
      all.addAll(storage.options());
    }
    return Started.java(temp.resolve(name + ".log"), keys, all);
  }

  private int run(String name, Engine engine, List<String> arguments) throws Exception {
    return start(name, engine, arguments).process().waitFor();
  }

  private Started job(String name, Cluster cluster, List<String> extract) throws IOException {
    List<String> all = new ArrayList<>(extract);
    all.addAll(List.of("--shards", "8"));
    all.addAll(cluster.options());
    return start(name, cluster.engine(), all);
  }

  private void assertDirectlyTheSame(String name, Engine engine, String output) throws Exception {
    List<String> merge = List.of("merge", output, "--output", place(name));
    assertThat(run(name + "-merge", engine, merge)).isEqualTo(SOME_INPUT_FAILED);
    for (String table : TABLES) {
      assertThat(temp.resolve(name).resolve(table))
          .hasSameBinaryContentAs(temp.resolve("direct").resolve(table));
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoWorkersGiveWhatOneMachineGives(Engine engine) throws Exception {
    String name = "whole-" + engine;
    try (Cluster cluster = engine.start(temp.resolve("cluster-" + name))) {
      String output = storage.hdfs().root() + "/" + name;
      Started job = job(name, cluster, extract("s3://pages/in", output));
      assertThat(job.process().waitFor()).as(job.said()).isEqualTo(SOME_INPUT_FAILED);
      assertDirectlyTheSame(name, engine, output);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWorkerThatDiesIsMissedByNobody(Engine engine) throws Exception {
    String name = "killed-" + engine;
    try (Cluster cluster = engine.start(temp.resolve("cluster-" + name))) {
      String output = "s3://result/" + name;
      Started job = job(name, cluster, extract("s3://pages/in", output));
      cluster.workers().get(0).working(IN_THE_MIDST).kill();
      assertThat(job.process().isAlive()).as(job.said()).isTrue();
      assertThat(job.process().waitFor()).as(job.said()).isEqualTo(SOME_INPUT_FAILED);
      assertDirectlyTheSame(name, engine, output);
    }
  }

  /** The processes' memory holds neither its bytes nor its text. */
  @ParameterizedTest
  @EnumSource
  void aFileThatTakesAllMemoryIsALine(Engine engine) throws Exception {
    String name = "hungry-" + engine;
    Path pages = Files.createDirectories(storage.buckets().resolve("pages/" + name));
    try (Stream<Path> seeds = Files.list(SEEDS).filter(file -> file.toString().endsWith(".txt"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, pages.resolve(String.valueOf(seed.getFileName())));
      }
    }
    assertThat(run(name + "-alone", engine, extract(pages.toString(), place(name + "-alone"))))
        .isZero();
    byte[] megabyte = "共有5个。".repeat(80_000).getBytes(UTF_8);
    try (OutputStream hungry = Files.newOutputStream(pages.resolve("hungry.txt"))) {
      for (int written = 0; written < MOST_MEGABYTES - 20; written++) {
        hungry.write(megabyte);
      }
    }
    try (Cluster cluster = engine.start(temp.resolve("cluster-" + name))) {
      String output = storage.hdfs().root() + "/" + name;
      Started job = job(name, cluster, extract("s3://pages/" + name, output));
      assertThat(job.process().waitFor()).as(job.said()).isEqualTo(SOME_INPUT_FAILED);
      List<String> merge = List.of("merge", output, "--output", place(name));
      assertThat(run(name + "-merge", engine, merge)).isEqualTo(SOME_INPUT_FAILED);
    }
    assertThat(Files.readAllLines(temp.resolve(name).resolve("errors.csv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("hungry.txt,extract,OutOfMemoryError,");
    assertThat(temp.resolve(name).resolve("metrics.csv"))
        .hasSameBinaryContentAs(temp.resolve(name + "-alone").resolve("metrics.csv"));
  }

  @Test
  void aFolderOfHdfsIsReadAsOneOfThisMachine() throws Exception {
    try (Stream<Path> seeds = Files.list(SEEDS).filter(file -> file.toString().endsWith(".txt"))) {
      storage.hdfs().put(seeds.toList(), "/seeds");
    }
    String there = storage.hdfs().root() + "/seeds";
    assertThat(run("there", Engine.FLINK, extract(there, place("there")))).isZero();
    assertThat(run("here", Engine.FLINK, extract(SEEDS.toString(), place("here")))).isZero();
    assertThat(temp.resolve("there/metrics.csv"))
        .hasSameBinaryContentAs(temp.resolve("here/metrics.csv"));
  }

  @Test
  void wrongKeysAndMissingBucketsAreALine() throws Exception {
    Started missing =
        start("missing", Engine.FLINK, extract("s3://nowhere/in", place("out-of-nowhere")));
    assertThat(missing.process().waitFor()).isEqualTo(2);
    assertThat(missing.said()).contains("bucket does not exist").hasLineCount(1);
    Started refused =
        start(
            "refused",
            Engine.FLINK,
            Storage.keys("another"),
            extract("s3://pages/in", place("refused-out")));
    assertThat(refused.process().waitFor()).isEqualTo(2);
    assertThat(refused.said()).contains("cannot list s3://pages/in", "403").hasLineCount(1);
  }
}
