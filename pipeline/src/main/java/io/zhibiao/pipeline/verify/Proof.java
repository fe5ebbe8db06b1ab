package io.zhibiao.pipeline.verify;

import io.zhibiao.pipeline.failure.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** What was looked at, and what was found wrong. */
public final class Proof {

  /** Nobody reads more, and a broken result of a million rows has as many. */
  private static final int MOST_TOLD = 100;

  private final List<Bilingual> told = new ArrayList<>();
  private long faults;
  private long outputs;
  private long sources;
  private long rows;

  Proof() {}

  void fault(String chinese, String english) {
    faults++;
    if (faults <= MOST_TOLD) {
      told.add(new Bilingual(chinese, english));
    }
  }

  void output() {
    outputs++;
  }

  void source() {
    sources++;
  }

  void row() {
    rows++;
  }

  /** Whether everything holds. */
  public boolean holds() {
    return faults == 0;
  }

  /** What is wrong, a line each; of very many only the first. */
  public List<Bilingual> faults() {
    return List.copyOf(told);
  }

  /** All in a line. */
  public Bilingual summary() {
    return new Bilingual(
        "核对：输出文件 %d，来源 %d，数据 %d，问题 %d".formatted(outputs, sources, rows, faults),
        "verified: output files %d, sources %d, rows %d, faults %d"
            .formatted(outputs, sources, rows, faults));
  }
}
