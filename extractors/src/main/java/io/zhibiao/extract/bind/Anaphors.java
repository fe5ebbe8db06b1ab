package io.zhibiao.extract.bind;

import java.util.List;
import java.util.Optional;

/**
 * What 前者 and 后者 stand for: of {@code 不良贷款8亿元，不良率2%，} 前者 减少，后者 回落 the first and the last of what
 * was told with a name.
 */
final class Anaphors {

  private static final String FORMER = "前者";
  private static final String LATTER = "后者";

  private Anaphors() {}

  /**
   * The name that a head stands for, what was told last where no two were; none where it stands for
   * nothing.
   */
  static Optional<Term> of(HeadReader.Head head, Memory memory) {
    if (head.items().size() != 1 || head.items().get(0).isEmpty()) {
      return Optional.empty();
    }
    String first = head.items().get(0).get(0).text();
    if (!first.equals(FORMER) && !first.equals(LATTER)) {
      return Optional.empty();
    }
    List<Term> told = memory.told();
    if (told.size() < 2) {
      return Optional.of(memory.indicator());
    }
    return Optional.of(told.get(first.equals(FORMER) ? 0 : told.size() - 1));
  }
}
