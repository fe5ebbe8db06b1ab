package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.FigureType;
import java.util.stream.Collectors;

/** 第 with a numeral that names and does not rank: 第三产业, 第八人民医院, 第一书记, 第十四届全国人大. */
final class OrdinalName implements Judge {

  private static final class Holder {
    private static final Phrases<Boolean> NAMED =
        new Phrases<>(
            Table.load(OrdinalName.class, "ordinal-names.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("follows"), row -> true)));
  }

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    return candidate.type() == FigureType.ORDINAL
        && (around.at(candidate.span().start() - 1) == '总'
            || Holder.NAMED.longestAt(around.text(), candidate.numeral().span().end()).isPresent());
  }
}
