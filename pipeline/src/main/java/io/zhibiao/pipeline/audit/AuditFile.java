package io.zhibiao.pipeline.audit;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.ClaimAuditor;
import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.claim.Verdict;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.write.csv.CsvFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes {@code audit.csv}: a row for every figure claimed, whole or not at all. */
public final class AuditFile {

  private static final String NAME = "audit.csv";

  private AuditFile() {}

  /**
   * Judges claims and writes what came out.
   *
   * @param folder an existing one
   * @param workbook whether {@code audit.xlsx} is written, too
   * @param seen is handed each judgement as well
   * @return how many judgements there are of each verdict, in the order of verdicts
   */
  public static Map<Verdict, Integer> write(
      Path folder,
      List<Claim> claims,
      ClaimAuditor auditor,
      boolean workbook,
      Consumer<Judgement> seen) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    List<List<String>> rows = new ArrayList<>();
    try (CsvFile file = CsvFile.open(folder.resolve(NAME), AuditColumn.HEADER)) {
      for (Claim claim : claims) {
        for (Judgement judgement : auditor.judge(claim)) {
          List<String> cells = AuditColumn.cells(claim, judgement);
          file.write(cells);
          rows.add(cells);
          seen.accept(judgement);
          counts.merge(judgement.verdict(), 1, Integer::sum);
        }
      }
      file.finish();
      if (workbook) {
        AuditBook.write(folder, rows);
      }
      file.publish();
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
    return counts;
  }
}
