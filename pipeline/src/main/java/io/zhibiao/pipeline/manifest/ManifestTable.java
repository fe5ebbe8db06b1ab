package io.zhibiao.pipeline.manifest;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.read.UserTable;
import io.zhibiao.pipeline.storage.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses a manifest and refuses a malformed one with the place of the first mistake. */
final class ManifestTable {

  private static final String SOURCE = "source";
  private static final String PUBLICATION = "publication";
  private static final String PUBLISHED = "published";
  private static final String REGION_CODE = "region_code";
  private static final UserTable.Kind KIND =
      new UserTable.Kind(
          new Bilingual("清单", "manifest"), List.of(SOURCE, PUBLICATION, PUBLISHED, REGION_CODE));

  private final Map<String, Imprint> imprints = new LinkedHashMap<>();

  private ManifestTable() {}

  static Map<String, Imprint> read(Location file) {
    ManifestTable table = new ManifestTable();
    UserTable.read(file, KIND, table::take);
    return table.imprints;
  }

  private void take(UserTable.Row row) {
    Imprint imprint = new Imprint(row.get(PUBLICATION), published(row), regionCode(row));
    String source = row.raw(SOURCE);
    if (!source.isEmpty() && imprints.putIfAbsent(source, imprint) != null) {
      String name = Bilingual.quote(source);
      throw row.refuse(SOURCE, "来源重复：" + name, "the source %s stands there twice".formatted(name));
    }
  }

  private static @Nullable LocalDate published(UserTable.Row row) {
    String date = row.get(PUBLISHED);
    try {
      return date.isEmpty() ? null : LocalDate.parse(date);
    } catch (DateTimeException e) {
      String written = Bilingual.quote(date);
      throw row.refuse(
          PUBLISHED,
          "日期应写作 2021-02-25，而不是 " + written,
          "a date is written 2021-02-25, not " + written);
    }
  }

  private static String regionCode(UserTable.Row row) {
    String code = row.get(REGION_CODE);
    if (!code.isEmpty() && !Imprint.isRegionCode(code)) {
      Bilingual wrong = Imprint.notRegionCode(code);
      throw row.refuse(REGION_CODE, wrong.chinese(), wrong.english());
    }
    return code;
  }
}
