package io.zhibiao.pipeline.audit;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.Claim.Named;
import io.zhibiao.audit.claim.NamedParts;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.UserTable;
import io.zhibiao.pipeline.storage.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a table of claims: a column {@code claim} with a sentence, or columns named as those of
 * rows, or both.
 */
public final class ClaimTable {

  private static final String ID = "claim_id";
  private static final String CLAIM = "claim";
  private static final String INDICATOR = "indicator";
  private static final String REGION = "region";
  private static final String REGION_CODE = "region_code";
  private static final String PERIOD = "period";
  private static final String VALUE = "value";
  private static final String UNIT = "unit";
  private static final String ASPECT = "aspect";

  private static final UserTable.Kind KIND =
      new UserTable.Kind(new Bilingual("待核表", "table of claims"), List.of(CLAIM + "|" + INDICATOR));

  private final List<Claim> claims = new ArrayList<>();

  private ClaimTable() {}

  /**
   * All claims in their order; one without an id has its place, from 1.
   *
   * @throws UsageException where the file is missing or malformed, naming line and column
   */
  public static List<Claim> read(Path file) {
    ClaimTable table = new ClaimTable();
    UserTable.read(Location.of(file), KIND, table::take);
    return table.claims;
  }

  private void take(UserTable.Row row) {
    String id = row.get(ID);
    claims.add(
        new Claim(
            id.isEmpty() ? Integer.toString(claims.size() + 1) : id,
            row.raw(CLAIM),
            new Named(
                row.get(INDICATOR),
                region(row),
                period(row),
                row.get(VALUE),
                row.get(UNIT),
                aspect(row))));
  }

  private static Region region(UserTable.Row row) {
    String code = row.get(REGION_CODE);
    String name = row.get(REGION);
    if (!code.isEmpty()) {
      if (!Imprint.isRegionCode(code)) {
        Bilingual wrong = Imprint.notRegionCode(code);
        throw row.refuse(REGION_CODE, wrong.chinese(), wrong.english());
      }
      return NamedParts.regionOfCode(code);
    }
    return name.isEmpty()
        ? Region.UNKNOWN
        : NamedParts.regionOfName(name)
            .orElseThrow(() -> refuse(row, REGION, "没有这个地区", "no such region"));
  }

  private static Period period(UserTable.Row row) {
    String edtf = row.get(PERIOD);
    return edtf.isEmpty()
        ? Period.UNKNOWN
        : NamedParts.period(edtf)
            .orElseThrow(
                () ->
                    refuse(
                        row,
                        PERIOD,
                        "时期应写作 2021、2021-02、2021-02-25 或 2021-01/2021-09",
                        "a period is written 2021, 2021-02, 2021-02-25 or 2021-01/2021-09"));
  }

  private static Aspect aspect(UserTable.Row row) {
    String label = row.get(ASPECT);
    return Arrays.stream(Aspect.values())
        .filter(aspect -> aspect.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                refuse(
                    row,
                    ASPECT,
                    "应为 level、increase、decrease、above、below、share 或 ratio",
                    "level, increase, decrease, above, below, share or ratio is expected"));
  }

  private static UsageException refuse(
      UserTable.Row row, String column, String chinese, String english) {
    String cell = Bilingual.quote(row.get(column));
    return row.refuse(column, chinese + "：" + cell, english + ": " + cell);
  }
}
