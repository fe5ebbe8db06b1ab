package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.row.ResultTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A name that a result takes in its folder, and by what a file of that name is known to be one of
 * ours.
 *
 * @param name of the file
 * @param sign words near the file's beginning; of a workbook, in the part that names the program
 */
record Ours(String name, String sign) {

  private static final String WORKBOOK = "metrics.xlsx";
  private static final String PROGRAM = "docProps/app.xml";

  /** All that have a sign. */
  static final List<Ours> ALL =
      Stream.concat(
              Arrays.stream(ResultTable.values())
                  .flatMap(
                      table ->
                          Stream.of(
                              new Ours(
                                  table.label() + ".csv",
                                  String.join(",", table.header().subList(0, 2))),
                              new Ours(
                                  table.label() + ".jsonl", "\"" + table.header().get(0) + "\""))),
              Stream.of(
                  new Ours("datapackage.json", "\"zhibiao\""),
                  new Ours("run.json", "\"runner\""),
                  new Ours(WORKBOOK, "Zhibiao")))
          .toList();

  /** A sign stands within as many bytes. */
  private static final int NEAR = 200;

  /** Whether somebody else's file has the name; an empty one is nobody's. */
  boolean isOthers(Path folder) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) && Files.size(file) > 0 && !head(file).contains(sign);
  }

  private String head(Path file) throws IOException {
    return name.equals(WORKBOOK) ? program(file) : read(Files.newInputStream(file));
  }

  private static String program(Path workbook) throws IOException {
    try (ZipFile parts = new ZipFile(workbook.toFile())) {
      ZipEntry program = parts.getEntry(PROGRAM);
      return program == null ? "" : read(parts.getInputStream(program));
    } catch (ZipException e) {
      return "";
    }
  }

  private static String read(InputStream begin) throws IOException {
    try (begin) {
      return new String(begin.readNBytes(NEAR), UTF_8);
    }
  }
}
