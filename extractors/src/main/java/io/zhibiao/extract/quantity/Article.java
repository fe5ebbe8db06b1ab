package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Bound;
import java.util.List;

/**
 * 一 before a measure word is mostly an article: 一个孩子, 一家企业. It counts behind 仅 只 共, with a word of
 * exactness (近一吨), behind its noun (加工企业一家，), and as a length of months or a multiple (一个月, 一倍).
 */
final class Article implements Judge {

  private static final String COUNTING = "仅只共第增";
  private static final List<String> COUNTING_WORDS = List.of("只有", "仅有", "共有", "各有");
  private static final List<String> SPANNING_WORDS =
      List.of("为期", "历时", "长达", "用时", "耗时", "持续", "连续", "延长", "缩短", "提前", "推迟");

  /** Measure words that stand behind their noun when things are counted. */
  private static final String POSTPOSED = "家个名人户座所条项处件辆台只";

  /** 上一个月 names a month; 一个月 alone is a length. */
  private static final String THIS = "上下这那";

  /** Behind these, one of several is pointed out. */
  private static final String POINTING = "中这那每另任某哪之了成是的第统各有为头同唯上下再来又后";

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    return candidate.numeral().form() == Numeral.Form.ONE
        && !isQuantityItself(candidate, around)
        && !isCounted(candidate, around)
        && !isPostposed(candidate, around);
  }

  private static boolean isCounted(Candidate candidate, Surroundings around) {
    int start = candidate.span().start();
    return COUNTING.indexOf(around.at(start - 1)) >= 0
        || COUNTING_WORDS.stream().anyMatch(w -> around.text().startsWith(w, start - 2))
        || candidate.bound() != Bound.EXACT;
  }

  private static boolean isPostposed(Candidate candidate, Surroundings around) {
    boolean closes = "，、；。 ".indexOf(around.at(candidate.span().end())) >= 0;
    char before = around.at(candidate.span().start() - 1);
    return closes
        && POSTPOSED.contains(candidate.unit())
        && Characters.isIdeograph(before)
        && POINTING.indexOf(before) < 0;
  }

  private static boolean isQuantityItself(Candidate candidate, Surroundings around) {
    int start = candidate.span().start();
    return switch (candidate.type()) {
      case RATIO, PERCENTAGE, ORDINAL, AGE -> true;
      case DURATION ->
          (candidate.unit().equals("个月") && THIS.indexOf(around.at(start - 1)) < 0)
              || candidate.rule().equals(DurationParts.RULE)
              || candidate.rule().equals("split-unit")
              || around.text().startsWith("时间", candidate.span().end())
              || (candidate.unit().equals("年")
                  && around.text().startsWith("来，", candidate.span().end()))
              || SPANNING_WORDS.stream().anyMatch(w -> around.text().startsWith(w, start - 2));
      case MEASURE, MONEY -> candidate.need() == Unit.Need.NOTHING;
      case COUNT, DATE -> false;
    };
  }
}
