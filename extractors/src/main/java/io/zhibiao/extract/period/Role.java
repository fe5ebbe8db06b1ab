package io.zhibiao.extract.period;

/** What an expression of time does in its sentence. */
public enum Role {
  /** Says when the figures of its clause and those behind it are: {@code 2021年，…}. */
  RUNS,
  /**
   * Says so of the figures of its clause and of those behind it in the sentence, being a part of
   * the time that the sentence began with: {@code 一季度销量增长6%，3月增长8%。}
   */
  PASSING,
  /** Says so of the figures of its clause only: {@code 2020年预脱贫的10个村}. */
  LOCAL,
  /** Says so of the next figure only: {@code 将2020年招录的60名干部编成8组}. */
  NEXT,
  /**
   * Says so of the figures of its clause only, which the present is set against: {@code 上年同期为3.4%}.
   */
  ASIDE,
  /**
   * Says so of the levels behind it in its sentence, up to the change from them to what was told
   * before: {@code 2023年为5亿元，上年为4亿元，增长25%}.
   */
  EARLIER,
  /** What a change is measured against; governs at most the figure it has: {@code 比2020年的5亿元}. */
  BASE,
  /** Ends the time that ran before, without naming another: {@code 疫情以来，}. */
  BREAKS,
  /** Says nothing of any figure. */
  SILENT;

  /** Whether it gives its period to figures at all. */
  boolean governs() {
    return switch (this) {
      case RUNS, PASSING, LOCAL, NEXT, ASIDE, EARLIER -> true;
      case BASE, BREAKS, SILENT -> false;
    };
  }
}
