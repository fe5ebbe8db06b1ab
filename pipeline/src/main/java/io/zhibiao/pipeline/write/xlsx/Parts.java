package io.zhibiao.pipeline.write.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies a workbook with some of its parts replaced or added. All others are copied as they are,
 * still compressed. The time of writing is left out, so that the same rows give the same bytes.
 */
final class Parts {

  private static final String TYPES = "[Content_Types].xml";
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String ABOUT_NAME = "docProps/core.xml";
  private static final String ABOUT =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Zhibiao</dc:creator>\
      </cp:coreProperties>
      """;

  private Parts() {}

  /**
   * Copies it.
   *
   * @param added contents by name
   * @param types content types of the new ones among them, by name
   */
  static void copy(Path from, Path to, Map<String, String> added, Map<String, String> types)
      throws IOException {
    Map<String, String> parts = new TreeMap<>(added);
    parts.put(ABOUT_NAME, ABOUT);
    try (ZipFile plain = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      for (ZipArchiveEntry entry : Collections.list(plain.getEntriesInPhysicalOrder())) {
        if (entry.getName().equals(TYPES)) {
          String told = new String(plain.getInputStream(entry).readAllBytes(), UTF_8);
          write(out, TYPES, told.replace("</Types>", overrides(types) + "</Types>"));
        } else if (!parts.containsKey(entry.getName())) {
          out.addRawArchiveEntry(entry, plain.getRawInputStream(entry));
        }
      }
      for (Map.Entry<String, String> part : parts.entrySet()) {
        write(out, part.getKey(), part.getValue());
      }
    }
  }

  private static String overrides(Map<String, String> types) {
    StringBuilder overrides = new StringBuilder();
    types.forEach(
        (part, type) ->
            overrides.append(
                "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type)));
    return overrides.toString();
  }

  private static void write(ZipArchiveOutputStream out, String name, String text)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(TIME);
    out.putArchiveEntry(entry);
    out.write(text.getBytes(UTF_8));
    out.closeArchiveEntry();
  }
}
