package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Characters;
import java.util.stream.Collectors;

/**
 * A count that names: what follows is no thing to be counted (两个加快, 九年义务教育, 三次产业), or it is the
 * number of a session (八届二次全会).
 */
final class CountedName implements Judge {

  /** Slogans are counted in Chinese; Arabic digits count things, whatever follows: 31个健康县. */
  private static final String SLOGAN = "slogan";

  private static final class Holder {
    private static final Phrases<String> NAMED =
        new Phrases<>(
            Table.load(CountedName.class, "counted-names.tsv").rows().stream()
                .collect(
                    Collectors.toMap(
                        row -> row.get("unit") + row.get("follows"), row -> row.get("why"))));
  }

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    int unitStart = candidate.numeral().span().end();
    if (around.at(candidate.span().start() - 1) == '届' || isSession(candidate, around)) {
      return true;
    }
    return candidate.span().start() == candidate.numeral().span().start()
        && Characters.isIdeograph(around.at(unitStart))
        && Holder.NAMED
            .longestAt(around.text(), unitStart)
            .filter(hit -> candidate.numeral().isChinese() || !hit.meaning().startsWith(SLOGAN))
            .isPresent();
  }

  /** 市五届人大三次会议 is the third of its term; 召开三次会议 were three. */
  private static boolean isSession(Candidate candidate, Surroundings around) {
    int start = candidate.span().start();
    boolean ofAssembly =
        around.text().startsWith("人大", start - 2)
            || around.text().startsWith("政协", start - 2)
            || around.text().startsWith("大会", start - 2)
            || around.text().startsWith("委员会", start - 3);
    return ofAssembly && around.text().startsWith("会议", candidate.span().end());
  }
}
