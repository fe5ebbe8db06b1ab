package io.zhibiao.extract.bind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes from a run of tokens what no name ends with: {@code 平均标准 分别为 每人每月}. */
final class Tail {

  private static final Set<Kind> ENDERS =
      EnumSet.of(Kind.PLAN, Kind.ETC, Kind.SHADE, Kind.AND, Kind.THAN, Kind.BASE);

  private Tail() {}

  /** The run without what no name ends with: 旅行时间 {@code 将}, 木制品 {@code 等}, 新增病例 {@code 为某区}. */
  static List<Token> without(List<Token> run) {
    int end = run.size();
    int before;
    do {
      before = end;
      while (end > 0 && (isEnder(run, end - 1) || isField(run, end - 1))) {
        end--;
      }
      end = beforeEach(run, end);
    } while (end < before);
    end = beforeCircumstance(run, end);
    boolean told = end > 2 && run.get(end - 2).is(Kind.WEI) && Tags.isNamedPlace(run.get(end - 1));
    return run.subList(0, told ? end - 2 : end);
  }

  /**
   * {@code 均价 却} 下降, {@code 总产量 年} 增长, {@code 均价 较低}, {@code 行业 总} 增速, {@code 产量 创} 新高: says how,
   * or that it is a record.
   */
  private static boolean isEnder(List<Token> run, int index) {
    Token token = run.get(index);
    boolean compares = token.is(Kind.MORE) || token.is(Kind.LESS);
    if (compares && index > 0 && run.get(index - 1).is(Kind.THAN)) {
      return true;
    }
    boolean yearly =
        index > 0 && token.text().equals("年") && Role.MEASURE.ends(run.get(index - 1).text());
    boolean manner = token.is(Kind.ADVERB) && token.tag().equals("d");
    boolean leads = token.is(Kind.RESPECTIVELY) || token.is(Kind.WEI) || token.is(Kind.MULTIPLE);
    boolean all = index > 0 && token.text().equals("总");
    return yearly
        || all
        || leads
        || manner
        || ENDERS.contains(token.kind())
        || Role.RECORD.holds(token.text());
  }

  /** {@code 人口 在庞大的基数上} 增加 3%: under what circumstances it is told. */
  private static int beforeCircumstance(List<Token> run, int end) {
    if (end < 2 || !run.get(end - 1).is(Kind.LOCATION)) {
      return end;
    }
    for (int i = end - 2; i > 0; i--) {
      if (run.get(i).text().equals("在")) {
        return run.get(i - 1).kind().isNominal() ? i : end;
      }
    }
    return end;
  }

  /** {@code 津贴 每人} 50元, {@code 棚膜 每 平方米} 2元: of what each it is told. */
  private static int beforeEach(List<Token> run, int end) {
    if (end > 1
        && run.get(end - 1).text().startsWith("每")
        && run.get(end - 1).text().length() > 1) {
      return end - 1;
    }
    return end > 2 && run.get(end - 2).text().equals("每") ? end - 2 : end;
  }

  /** {@code 创新能力 全国} 排名第5, {@code 总量 在全国} 排名第5: in what field it ranks. */
  private static boolean isField(List<Token> run, int index) {
    Token token = run.get(index);
    boolean field = token.is(Kind.PLACE) && token.text().length() > 1 && !Tags.isNamedPlace(token);
    return index > 0 && (field || token.is(Kind.PREPOSITION));
  }
}
