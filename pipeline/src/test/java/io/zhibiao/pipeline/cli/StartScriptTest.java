package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script with a Java of straw that prints how it was called. */
class StartScriptTest {

  private final Path temp;
  private final Path script;

  StartScriptTest(@TempDir Path temp) throws IOException {
    this.temp = temp.toRealPath();
    this.script = copy(Path.of("src/main/bin/zhibiao"), "my app/bin/zhibiao");
    Path java = Files.createDirectories(this.temp.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"LC_ALL=${LC_ALL:-}\"\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void callsTheJavaOfJavaHomeWithAllArguments() throws Exception {
    List<String> called =
        call(script, Map.of("JAVA_OPTS", "-Xmx1g -Da=b"), "extract", "a b", "*", "");
    assertThat(called)
        .containsSequence(
            "-Xmx1g",
            "-Da=b",
            "-cp",
            temp.resolve("my app/lib/zhibiao.jar").toString(),
            "io.zhibiao.pipeline.cli.Zhibiao",
            "extract",
            "a b",
            "*",
            "");
  }

  @Test
  void mapsTheArchiveOfClassesWhereThereIsOne() throws Exception {
    Path archive = temp.resolve("my app/lib/zhibiao.jsa");
    String option = "-XX:SharedArchiveFile=" + archive;
    assertThat(call(script, Map.of())).doesNotContain(option);
    Files.createDirectories(archive.resolveSibling(""));
    Files.createFile(archive);
    assertThat(call(script, Map.of())).contains(option);
  }

  @Test
  void takesTheThoroughCompilerForMuchText() throws Exception {
    String quick = "-XX:TieredStopAtLevel=1";
    Path few = Files.write(temp.resolve("few.txt"), new byte[1 << 10]);
    Path many = Files.createDirectory(temp.resolve("many"));
    Files.write(many.resolve("a.txt"), new byte[9 << 20]);
    assertThat(call(script, Map.of(), "extract", few.toString())).contains(quick);
    assertThat(call(script, Map.of(), "extract", few.toString(), many.toString()))
        .doesNotContain(quick);
  }

  @Test
  void filesAreNoTerminals() throws Exception {
    assertThat(call(script, Map.of())).contains("-Dzhibiao.live=false", "-Dzhibiao.colour=false");
  }

  @Test
  void findsItsHomeThroughLinks() throws Exception {
    Path first = Files.createSymbolicLink(temp.resolve("first"), Path.of("my app/bin/zhibiao"));
    Path second = Files.createSymbolicLink(temp.resolve("second"), first);
    assertThat(call(second, Map.of())).contains(temp.resolve("my app/lib/zhibiao.jar").toString());
  }

  @Test
  void namesAreUtf8WhereNoLocaleSaysOtherwise() throws Exception {
    assertThat(call(script, Map.of("LC_ALL", "", "LANG", ""))).contains("LC_ALL=C.UTF-8");
    assertThat(call(script, Map.of("LC_ALL", "C"))).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void localeIsKeptWhereItIsInstalledOnly() throws Exception {
    Map<String, String> chosen =
        Map.of("LC_ALL", "zh_CN.GB18030", "PATH", temp + ":" + System.getenv("PATH"));
    locale("GB18030");
    assertThat(call(script, chosen)).contains("LC_ALL=zh_CN.GB18030");
    locale("ANSI_X3.4-1968");
    assertThat(call(script, chosen)).contains("LC_ALL=C.UTF-8");
  }

  /** A {@code locale} of straw that tells the encoding. */
  private void locale(String encoding) throws IOException {
    Path locale = temp.resolve("locale");
    Files.writeString(locale, "#!/bin/sh\necho " + encoding + "\n");
    assertThat(locale.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void saysWhereJavaIsMissing() throws Exception {
    assertThat(call(script, Map.of("JAVA_HOME", temp.resolve("none").toString())))
        .singleElement()
        .asString()
        .contains("JAVA_HOME");
  }

  private Path copy(Path from, String to) throws IOException {
    Path copy = temp.resolve(to);
    Files.createDirectories(copy.resolveSibling(""));
    return Files.copy(from, copy);
  }

  private List<String> call(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", program.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE", "LANG", "JAVA_OPTS"));
    builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    List<String> lines = process.inputReader(UTF_8).lines().toList();
    process.waitFor();
    return lines;
  }
}
