package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.FigureType;
import java.util.stream.Collectors;

/** 第 with a numeral that names and does not rank: 第三产业, 第八人民医院, 第一书记, 第十四届全国人大. */
final class OrdinalName implements Judge {

  /** How many characters such a list has at most. */
  private static final int LONGEST_LIST = 20;

  private static final class Holder {
    private static final Phrases<Boolean> NAMED =
        new Phrases<>(
            Table.load(OrdinalName.class, "ordinal-names.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("follows"), row -> true)));
  }

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    if (candidate.type() != FigureType.ORDINAL) {
      return false;
    }
    int start = candidate.span().start();
    boolean edition = around.at(start - 1) == '总';
    boolean priority =
        around.text().startsWith("放在", start - 2) || around.text().startsWith("摆在", start - 2);
    return edition || priority || names(candidate.numeral().span().end(), around);
  }

  /** 第一、二、三产业, 第一、第二、第三产业: the name stands behind the last of the list. */
  private static boolean names(int numeralEnd, Surroundings around) {
    int at = numeralEnd;
    while (at < numeralEnd + LONGEST_LIST && "、和第一二三四五六七八九十".indexOf(around.at(at)) >= 0) {
      at++;
    }
    return Holder.NAMED.longestAt(around.text(), numeralEnd).isPresent()
        || (at > numeralEnd + 1 && Holder.NAMED.longestAt(around.text(), at).isPresent());
  }
}
