package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import java.util.Optional;

/**
 * Knows an article by the office whose figures it opens with: {@code 甲省统计局数据显示，…} is of 甲省,
 * whatever paper prints it.
 */
final class TellingOffice {

  private TellingOffice() {}

  /** The place of the office that the first paragraph opens with. */
  static Optional<Division> place(Reading opening) {
    return opening.names().stream()
        .findFirst()
        .filter(name -> name.form() == Form.FULL || name.form() == Form.SHORT)
        .filter(name -> isTelling(new Standing(opening.clauses(), name)))
        .map(Naming::division);
  }

  private static boolean isTelling(Standing standing) {
    return standing.isInitial() && standing.isOrganisation() && standing.isStatistician();
  }
}
