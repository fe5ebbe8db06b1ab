package io.zhibiao.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of pages on clusters that lose a worker give what one machine gives. */
class ClusterIT {

  private static final Path FLINK = jar("zhibiao.flink");
  private static final Path SPARK = jar("zhibiao.spark");
  private static final int FILES = Integer.getInteger("zhibiao.files");
  private static final Path SEEDS = Path.of("../../seeds");

  /** Long enough for workers to have begun, and nowhere near the end of thousands of pages. */
  private static final int SECONDS_BEFORE_DEATH = 20;

  @TempDir private static Path temp;
  private static Storage storage;

  private static Path jar(String property) {
    return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
  }

  @BeforeAll
  static void pagesAndWhatOneMachineMakesOfThem() throws Exception {
    storage = Storage.start(temp);
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
    Started direct = run("direct", FLINK, "extract", pages.toString(), "--output", place("direct"));
    assertThat(direct.process().waitFor()).as(direct.said()).isZero();
  }

  @AfterAll
  static void storageEnds() {
    storage.close();
  }

  private static String place(String name) {
    return temp.resolve(name).toString();
  }

  private static Started run(String name, Path jar, String... arguments) throws IOException {
    return Started.main(
        temp.resolve(name + ".log"), Storage.KEYS, List.of("-jar", jar.toString()), arguments);
  }

  @Test
  void flinkLosesATaskManager() throws Exception {
    try (Cluster cluster = Cluster.flink(temp.resolve("flink"), FLINK)) {
      losesAWorker("flink-run", cluster, storage.hdfsRoot() + "/flink");
    }
  }

  @Test
  void sparkLosesAWorker() throws Exception {
    try (Cluster cluster = Cluster.spark(temp.resolve("spark"), SPARK)) {
      losesAWorker("spark-run", cluster, "s3://result/spark");
    }
  }

  private static void losesAWorker(String name, Cluster cluster, String output) throws Exception {
    List<String> extract = new ArrayList<>(List.of("extract", "s3://pages/in", "--shards", "8"));
    extract.addAll(List.of("--output", output));
    // The cluster has the job jar on its class path already; anything small may go along.
    extract.add("--filesToStage=" + Path.of("pom.xml").toAbsolutePath());
    extract.addAll(cluster.options());
    extract.addAll(storage.options());
    Started job = run(name, cluster.jar(), extract.toArray(String[]::new));
    assertThat(job.process().waitFor(SECONDS_BEFORE_DEATH, TimeUnit.SECONDS)).isFalse();
    cluster.workers().get(0).kill();
    assertThat(job.process().waitFor()).as(job.said()).isZero();
    List<String> merge = new ArrayList<>(List.of("merge", output, "--output", place(name)));
    merge.addAll(storage.options());
    Started merged = run(name + "-merge", cluster.jar(), merge.toArray(String[]::new));
    assertThat(merged.process().waitFor()).as(merged.said()).isZero();
    for (String table : List.of("metrics.csv", "indicators.csv", "articles.csv", "errors.csv")) {
      assertThat(temp.resolve(name).resolve(table))
          .hasSameBinaryContentAs(temp.resolve("direct").resolve(table));
    }
  }

  @Test
  void wrongKeysAndMissingBucketsAreALine() throws Exception {
    List<String> extract = new ArrayList<>(List.of("extract", "s3://nowhere/in"));
    extract.addAll(storage.options());
    Started missing = run("missing", FLINK, extract.toArray(String[]::new));
    assertThat(missing.process().waitFor()).isEqualTo(2);
    assertThat(Files.readString(missing.log(), UTF_8)).contains("bucket does not exist");
    extract.set(1, "s3://pages/in");
    Started refused =
        Started.main(
            temp.resolve("refused.log"),
            Map.of("AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "another"),
            List.of("-jar", FLINK.toString()),
            extract.toArray(String[]::new));
    assertThat(refused.process().waitFor()).isEqualTo(2);
    assertThat(refused.said()).contains("cannot list s3://pages/in", "403");
  }
}
