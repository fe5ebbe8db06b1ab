package io.zhibiao.pipeline.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that {@code mvn package} makes, as somebody has it who has fetched it. */
class PackedIT {

  private static final Path ZIP = Path.of(System.getProperty("zhibiao.zip"));

  private final Path temp;
  private final Path home;
  private final TreeMap<String, Integer> modes = new TreeMap<>();

  PackedIT(@TempDir Path temp) throws IOException {
    this.temp = temp.toRealPath();
    String name = ZIP.getFileName().toString().replace(".zip", "");
    this.home = this.temp.resolve(name);
    try (ZipFile zip = ZipFile.builder().setPath(ZIP).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path place = this.temp.resolve(entry.getName()).normalize();
        assertThat(place.startsWith(home)).as(entry.getName()).isTrue();
        if (!entry.isDirectory()) {
          modes.put(home.relativize(place).toString(), entry.getUnixMode());
          Files.createDirectories(place.resolveSibling(""));
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, place);
          }
        }
      }
    }
  }

  @Test
  void allIsThereAndAsItsSumsSay() throws Exception {
    assertThat(modes.keySet())
        .contains(
            "bin/zhibiao",
            "bin/zhibiao.bat",
            "lib/zhibiao.jar",
            "seeds/manifest.csv",
            "LICENSE",
            "THIRD-PARTY.txt",
            "README.md",
            "README.zh.md",
            "CHANGELOG.md")
        .doesNotContain("lib/zhibiao.jsa");
    assertThat(modes.getOrDefault("bin/zhibiao", 0) & 0777).isEqualTo(0755);
    assertThat(Files.readString(home.resolve("bin/zhibiao.bat"))).contains("\r\n");
    assertThat(Files.readString(home.resolve("THIRD-PARTY.txt"))).contains("Apache Beam");
    TreeSet<String> summed = new TreeSet<>(List.of("SHA256SUMS"));
    for (String line : Files.readAllLines(home.resolve("SHA256SUMS"))) {
      String file = line.substring(line.indexOf(' ') + 2);
      assertThat(line).startsWith(sha256(home.resolve(file)));
      summed.add(file);
    }
    assertThat(summed).isEqualTo(modes.keySet());
    assertThat(Files.readString(ZIP.resolveSibling(ZIP.getFileName() + ".sha256")))
        .startsWith(sha256(ZIP));
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The shell names the folders, for a Java without a locale has no Chinese names to call by. */
  @Test
  void runsFromAnyFolderWithoutALocale() throws Exception {
    List<String> said =
        shell(
            """
            mkdir '下载 的目录' && mv %s '下载 的目录/指标 甲'
            export LC_ALL=C
            unset LANG LC_CTYPE
            cd '下载 的目录'
            sh '指标 甲/bin/zhibiao' extract '指标 甲/seeds' \\
              --manifest '指标 甲/seeds/manifest.csv' --output '结 果'
            mv '结 果' ../out
            """
                .formatted(home.getFileName()));
    assertThat(said).last().asString().contains("metrics.csv");
    assertThat(temp.resolve("out/metrics.csv"))
        .hasSameBinaryContentAs(Path.of("../testdata/golden/metrics.csv"));
  }

  /** A namespace of its own without any device that is up: whoever asks for a network fails. */
  @Test
  void runsWithoutANetwork() throws Exception {
    assumeThat(new ProcessBuilder("sh", "-c", "unshare -rn true").start().waitFor())
        .as("unshare -rn, which cuts the network off, works on this machine")
        .isZero();
    shell(
        """
        mv %s program
        unshare -rn sh -eu -c '
          test -z "$(tail -n +2 /proc/net/route)"
          sh program/bin/zhibiao extract program/seeds --manifest program/seeds/manifest.csv \\
            --output out --to xlsx,jsonl,parquet,duckdb
          sh program/bin/zhibiao verify out'
        """
            .formatted(home.getFileName()));
    assertThat(temp.resolve("out/metrics.csv"))
        .hasSameBinaryContentAs(Path.of("../testdata/golden/metrics.csv"));
    assertThat(temp.resolve("out"))
        .isDirectoryContaining("glob:**/metrics.parquet")
        .isDirectoryContaining("glob:**/zhibiao.duckdb");
  }

  private List<String> shell(String script) throws Exception {
    Path file = Files.writeString(temp.resolve("script.sh"), "set -eu\n" + script, UTF_8);
    ProcessBuilder builder = new ProcessBuilder("sh", file.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_OPTS");
    Process process = builder.directory(temp.toFile()).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>();
    try (Stream<String> said = process.inputReader(UTF_8).lines()) {
      said.forEach(lines::add);
    }
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    return lines;
  }
}
