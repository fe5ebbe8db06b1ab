package io.zhibiao.pipeline.manifest;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.TextDecoder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Parses a manifest and refuses a malformed one with the place of the first mistake. */
final class ManifestTable {

  private static final String SOURCE = "source";
  private static final String PUBLICATION = "publication";
  private static final String PUBLISHED = "published";
  private static final String REGION_CODE = "region_code";
  private static final List<String> COLUMNS = List.of(SOURCE, PUBLICATION, PUBLISHED, REGION_CODE);

  private final Path file;
  private final Map<String, Imprint> imprints = new LinkedHashMap<>();
  private List<String> header = List.of();
  private long line = 1;

  private ManifestTable(Path file) {
    this.file = file;
  }

  static Map<String, Imprint> read(Path file) {
    ManifestTable table = new ManifestTable(file);
    table.parse(table.text());
    return table.imprints;
  }

  private String text() {
    try {
      return TextDecoder.decode(Files.readAllBytes(file)).text();
    } catch (IOException | ReadException e) {
      String name = Bilingual.quote(file);
      throw new UsageException(
          new Bilingual("无法读取清单文件 " + name, "cannot read the manifest " + name), e);
    }
  }

  private void parse(String text) {
    try (CSVParser records = CSVFormat.RFC4180.parse(new StringReader(text))) {
      for (CSVRecord cells : records) {
        take(cells);
        line = records.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw malformed("引号没有配对", "a quote is not closed");
    }
    if (header.isEmpty()) {
      throw malformed(
          "没有表头 " + String.join(",", COLUMNS), "no header " + String.join(",", COLUMNS));
    }
  }

  private void take(CSVRecord cells) {
    if (header.isEmpty()) {
      takeHeader(cells.toList());
    } else if (!isBlankLine(cells)) {
      takeEntry(cells);
    }
  }

  private static boolean isBlankLine(CSVRecord cells) {
    return cells.size() == 1 && cells.get(0).isBlank();
  }

  private void takeHeader(List<String> names) {
    header = names.stream().map(String::strip).toList();
    for (String column : COLUMNS) {
      if (!header.contains(column)) {
        throw malformed("缺少列 " + column, "column " + column + " is missing");
      }
    }
    for (int i = 0; i < header.size(); i++) {
      if (header.indexOf(header.get(i)) < i) {
        throw malformedCell(i, "列名重复", "the column stands there twice");
      }
    }
  }

  private void takeEntry(CSVRecord cells) {
    if (cells.size() != header.size()) {
      int firstWrong = Math.min(cells.size(), header.size());
      throw malformedCell(
          firstWrong,
          "应有 %d 格，实有 %d 格".formatted(header.size(), cells.size()),
          "%d cells expected, %d found".formatted(header.size(), cells.size()));
    }
    Imprint imprint =
        new Imprint(cell(cells, PUBLICATION).strip(), published(cells), regionCode(cells));
    String source = cell(cells, SOURCE);
    if (!source.isEmpty() && imprints.putIfAbsent(source, imprint) != null) {
      throw malformedCell(
          header.indexOf(SOURCE),
          "来源重复：" + Bilingual.quote(source),
          "the source %s stands there twice".formatted(Bilingual.quote(source)));
    }
  }

  private String cell(CSVRecord cells, String column) {
    return cells.get(header.indexOf(column));
  }

  private @Nullable LocalDate published(CSVRecord cells) {
    String date = cell(cells, PUBLISHED).strip();
    try {
      return date.isEmpty() ? null : LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw malformedCell(
          header.indexOf(PUBLISHED),
          "日期应写作 2021-02-25，而不是 " + Bilingual.quote(date),
          "a date is written 2021-02-25, not " + Bilingual.quote(date));
    }
  }

  private String regionCode(CSVRecord cells) {
    String code = cell(cells, REGION_CODE).strip();
    if (!code.isEmpty() && !Imprint.isRegionCode(code)) {
      Bilingual wrong = Imprint.notRegionCode(code);
      throw malformedCell(header.indexOf(REGION_CODE), wrong.chinese(), wrong.english());
    }
    return code;
  }

  /** Names the column by its number and, where the header has it, by its name. */
  private UsageException malformedCell(int index, String chinese, String english) {
    String name = index < header.size() ? " " + Bilingual.quote(header.get(index)) : "";
    return refuse(
        "第 %d 行第 %d 列%s：%s".formatted(line, index + 1, name, chinese),
        "line %d, column %d%s: %s".formatted(line, index + 1, name, english));
  }

  private UsageException malformed(String chinese, String english) {
    return refuse("第 %d 行：%s".formatted(line, chinese), "line %d: %s".formatted(line, english));
  }

  private UsageException refuse(String chinese, String english) {
    String name = Bilingual.quote(file);
    return new UsageException(
        new Bilingual(
            "清单 %s %s".formatted(name, chinese), "manifest %s, %s".formatted(name, english)));
  }
}
