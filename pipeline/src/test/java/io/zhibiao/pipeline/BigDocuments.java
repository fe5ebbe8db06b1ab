package io.zhibiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a report of 300 pages as PDF and a web page of 5 MB, to see that they come out in bounded
 * memory. Not a test; from the root of the project, after a build:
 *
 * <pre>{@code
 * java -cp 'pipeline/target/zhibiao/lib/*:pipeline/target/test-classes' \
 *     io.zhibiao.pipeline.BigDocuments FOLDER
 * JAVA_OPTS=-Xmx512m pipeline/target/zhibiao/bin/zhibiao extract FOLDER
 * }</pre>
 */
final class BigDocuments {

  private static final int PAGES = 300;
  private static final int LINES = 45;
  private static final int PARAGRAPHS = 54_500;

  private BigDocuments() {}

  /** Writes into the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<String> pages = IntStream.range(0, PAGES).mapToObj(BigDocuments::page).toList();
    Files.write(folder.resolve("report.pdf"), TinyPdf.of(pages));
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body><h1>某县年鉴</h1>\n");
    IntStream.range(0, PARAGRAPHS)
        .forEach(i -> html.append("<p>").append(line(i)).append("</p>\n"));
    Files.writeString(folder.resolve("page.html"), html.append("</body></html>"), UTF_8);
  }

  private static String page(int number) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      page.append(line(number * LINES + i)).append('\n');
    }
    return page.toString();
  }

  private static String line(int i) {
    return "%d年，第%d个村种粮%d.%d万亩，产值%d万元，比上年增长%d.%d%%。"
        .formatted(1950 + i % 75, i + 2, i % 97, i % 10, 100 + i % 9000, i % 30, i % 10);
  }
}
