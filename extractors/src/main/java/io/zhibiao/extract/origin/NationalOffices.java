package io.zhibiao.extract.origin;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.place.Gazetteer;
import io.zhibiao.extract.value.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Offices that speak for the whole country: {@code 来源：交通运输部}, {@code 教育部发布…}. */
final class NationalOffices {

  private static final String COUNTRY = "100000";

  /** 教育部门 are those of any place. */
  private static final String DEPARTMENTS = "门";

  /** What may stand before the office in a line that names it as the source. */
  private static final List<String> LEADS =
      List.of("来源：", "信息来源：", "文章来源：", "发布单位：", "发布机构：", "主办：", "主办单位：");

  private static final class Holder {
    private static final Phrases<String> OFFICES =
        new Phrases<>(
            Table.load(NationalOffices.class, "national-offices.tsv").rows().stream()
                .map(row -> row.get("office"))
                .collect(Collectors.toMap(office -> office, office -> office)));
  }

  private NationalOffices() {}

  /** The country, where the line or name begins with such an office. */
  static Optional<Region> atHeadOf(String line) {
    String name = line.strip();
    int start =
        LEADS.stream().filter(name::startsWith).mapToInt(String::length).findFirst().orElse(0);
    return Holder.OFFICES
        .longestAt(name, start)
        .filter(hit -> !name.startsWith(DEPARTMENTS, hit.span().end()))
        .flatMap(hit -> Gazetteer.byCode(COUNTRY));
  }
}
