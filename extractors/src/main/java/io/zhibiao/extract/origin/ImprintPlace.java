package io.zhibiao.extract.origin;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.value.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The division named in a masthead, an imprint or a report's title: {@code 金坛日报}, {@code
 * 主办：中共常州市金坛区委员会}, {@code 襄阳市2022年国民经济和社会发展统计公报}. The most named one counts, the deeper one of two.
 * Not a place in a sentence.
 */
final class ImprintPlace {

  /** Lines of an imprint and titles are short. */
  private static final int LONGEST = 80;

  private static final int LONGEST_MASTHEAD = 8;

  private static final class Holder {
    private static final List<String> SIGNS =
        Table.load(ImprintPlace.class, "place-signs.tsv").rows().stream()
            .map(row -> row.get("sign"))
            .toList();
  }

  private ImprintPlace() {}

  /** The division, by the first and last lines of a text. */
  static Optional<Region> in(OuterLines lines) {
    Map<Region, Long> named =
        lines.all().stream()
            .filter(line -> line.length() <= LONGEST && line.indexOf('。') < 0)
            .flatMap(line -> regions(line, lines.own().contains(line)).stream())
            .collect(Collectors.groupingBy(region -> region, Collectors.counting()));
    return named.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<Region, Long> entry) -> entry.getValue())
                .thenComparing(entry -> entry.getKey().path().length())
                .thenComparing(entry -> entry.getKey().code()))
        .map(Map.Entry::getKey);
  }

  /** 洛川消息, 西秀报道: hardly more than a name. */
  private static boolean isMasthead(String line) {
    String name = line.strip();
    return name.length() <= LONGEST_MASTHEAD
        && (name.endsWith("报")
            || name.endsWith("新闻")
            || name.endsWith("消息")
            || name.endsWith("报道"));
  }

  /** The page's own lines need no sign, if the division stands at their head: {@code 泗阳大众}. */
  private static List<Region> regions(String line, boolean own) {
    Optional<Region> head = Places.atHeadOf(line.replace("《", ""));
    if (isMasthead(line) || Holder.SIGNS.stream().anyMatch(line::contains)) {
      List<Region> named = Places.regionsIn(line);
      return named.isEmpty() ? head.stream().toList() : named;
    }
    return own ? head.stream().toList() : List.of();
  }
}
