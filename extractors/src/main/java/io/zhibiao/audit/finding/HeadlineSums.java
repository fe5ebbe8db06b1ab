package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A headline tells the total of a list in the article: {@code 三县8所学校开学} over {@code
 * 3所中学、4所小学、1所幼儿园全部开学}.
 */
final class HeadlineSums implements RelationReader {

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Map<Integer, List<Told>> titles = new HashMap<>();
    for (Passage passage : ledger.passages()) {
      for (Told told : passage.told()) {
        if (told.addend() && told.headline()) {
          titles.computeIfAbsent(told.article(), none -> new ArrayList<>()).add(told);
        }
      }
      for (List<Told> list : lists(passage)) {
        for (Told title : titles.getOrDefault(list.get(0).article(), List.of())) {
          if (isTotal(title, list)) {
            relations.add(Relation.of(Formula.SUM, list, title, trust(list, passage)));
          }
        }
      }
    }
    return relations;
  }

  private static List<List<Told>> lists(Passage passage) {
    List<List<Told>> lists = new ArrayList<>();
    List<Told> list = new ArrayList<>();
    for (Told told : passage.told()) {
      if (!list.isEmpty() && !Lists.continues(list.get(list.size() - 1), told)) {
        lists.add(list);
        list = new ArrayList<>();
      }
      list.add(told);
    }
    lists.add(list);
    return lists.stream()
        .filter(one -> Addends.canBeParts(one) && one.stream().allMatch(Told::addend))
        .toList();
  }

  private static boolean isTotal(Told title, List<Told> list) {
    String head = Names.head(list.stream().map(Told::name).toList());
    return !head.isEmpty()
        && title.passage() < list.get(0).passage()
        && Names.isWhole(title.name(), head)
        && list.stream()
            .allMatch(
                part ->
                    part.isLike(title)
                        && part.isBeside(title)
                        && !part.name().equals(title.name()));
  }

  /** 全部 behind the list says that it is all; 等 says that it is not. */
  private static Trust trust(List<Told> list, Passage passage) {
    String behind = passage.behind(list.get(list.size() - 1));
    if (Cue.ETC.isIn(behind)) {
      return Trust.OPEN;
    }
    return Cue.ALL.isIn(behind) ? Trust.CERTAIN : Trust.LIKELY;
  }
}
