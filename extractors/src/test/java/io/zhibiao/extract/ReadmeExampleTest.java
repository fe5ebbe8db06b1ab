package io.zhibiao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example, as a module of its own that sees what ours exports. */
class ReadmeExampleTest {

  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private final Path temp;

  ReadmeExampleTest(@TempDir Path temp) {
    this.temp = temp;
  }

  private static String example() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../README.md"));
    int start = lines.indexOf("```java");
    List<String> block = new ArrayList<>();
    for (String line : lines.subList(start + 1, lines.size())) {
      if (line.equals("```")) {
        break;
      }
      block.add(line);
    }
    assertThat(block).hasSize(5);
    return String.join("\n", block);
  }

  private void compile() throws IOException {
    Path module =
        Files.writeString(
            temp.resolve("module-info.java"), "module example { requires io.zhibiao.extractors; }");
    Path source =
        Files.writeString(
            Files.createDirectory(temp.resolve("example")).resolve("Example.java"),
            """
            package example;

            import io.zhibiao.extract.Document;
            import io.zhibiao.extract.Extractor;
            import io.zhibiao.extract.Metric;
            import java.time.LocalDate;

            public class Example {
              public static void main(String[] arguments) {
            %s
              }
            }
            """
                .formatted(example()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        compiler.run(
            null,
            said,
            said,
            "-encoding",
            "UTF-8",
            "-proc:none",
            "--module-path",
            CLASS_PATH,
            "-d",
            temp.toString(),
            module.toString(),
            source.toString());
    assertThat(code).as(said.toString(UTF_8)).isZero();
  }

  @Test
  void compilesAndTellsTheFigure() throws Exception {
    compile();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream usual = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, UTF_8));
      loader
          .loadClass("example.Example")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(usual);
    }
    assertThat(out.toString(UTF_8)).contains("江苏省/南通市 新登记企业 1.2万家");
  }
}
