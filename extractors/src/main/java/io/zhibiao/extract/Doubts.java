package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells of which of its columns a row is not sure, by what its reading went on. For each column
 * that can be doubted, one method says when it is.
 *
 * @param type of the figure
 * @param around what is printed around it
 * @param tag part of speech of the last word of its name, asked for only where it decides; empty
 *     where it has none
 * @param why what told its cells
 * @param read when and where it is
 * @param printed the same by what is printed alone, without what the text as a whole lets infer
 */
record Doubts(
    FigureType type, Around around, Supplier<String> tag, Why why, Scene read, Scene printed) {

  /** A percentage of such a name is a level. */
  private static final String RATES = "率度";

  /** All of them. */
  Set<Doubt> all() {
    Set<Doubt> all = EnumSet.noneOf(Doubt.class);
    add(all, Doubt.REGION, region());
    add(all, Doubt.INDICATOR, new NameDoubts(type, link(), around, tag).any());
    add(all, Doubt.ASPECT, isUnread() || isBareLevel() || isAmountOfShare() || isNew());
    add(all, Doubt.COMPARISON, isUnread() || isBareChange());
    add(all, Doubt.PERIOD, new TimeDoubts(type, link(), around, read, printed).any());
    add(all, Doubt.STATUS, isUnread() || isNearPlan());
    return all;
  }

  private static void add(Set<Doubt> all, Doubt doubt, boolean felt) {
    if (felt) {
      all.add(doubt);
    }
  }

  private Link link() {
    return why.link();
  }

  /** Nothing is known of a figure whose reader threw. */
  private boolean isUnread() {
    return link().source() == NameSource.UNREAD;
  }

  private boolean isProse() {
    return type != FigureType.DATE && link().source() != NameSource.TABLE;
  }

  private boolean isRelative() {
    return type == FigureType.PERCENTAGE || type == FigureType.RATIO;
  }

  /**
   * Where nothing tells it, a name that others have does, only the home that was inferred, or it is
   * somebody else's ({@code 自}日本{@code 采购} 102万个: theirs, or ours?).
   */
  private boolean region() {
    boolean untold = read.region().equals(Region.UNKNOWN);
    boolean inferred = !read.region().equals(printed.region());
    return untold || inferred || read.shared() || !link().subject().isEmpty();
  }

  /** {@code 服务业企业超过} 70%: neither a rate's name nor a word tells what the part is of. */
  private boolean isBareLevel() {
    boolean level = isProse() && link().aspect() == Aspect.LEVEL;
    String name = link().indicator();
    boolean rate = !name.isEmpty() && RATES.indexOf(name.charAt(name.length() - 1)) >= 0;
    return level && isRelative() && !rate;
  }

  /** {@code 占} 121亿元{@code 生产总值的13.18%}: an amount that is a share is mostly the whole. */
  private boolean isAmountOfShare() {
    boolean related = link().aspect() == Aspect.SHARE || link().aspect() == Aspect.RATIO;
    return isProse() && related && !isRelative();
  }

  /** {@code 新增示范区} 8个: counted by themselves, or by how much there are more. */
  private boolean isNew() {
    boolean counts = type == FigureType.COUNT || type == FigureType.MEASURE;
    return isProse()
        && counts
        && link().aspect() == Aspect.LEVEL
        && Sign.NEW.in(around.clause())
        && !Sign.SETTLED.in(link().indicator());
  }

  /** {@code 出口同比增长6%。…进口增长} 8%: the text has told a base before, maybe of this one, too. */
  private boolean isBareChange() {
    boolean yearly = link().predicate().contains("均");
    boolean bare = isRelative() && link().comparison() == Comparison.NONE && !yearly;
    return isProse()
        && link().aspect().isChange()
        && (why.compared() == Why.Compared.LENT || (why.compared() == Why.Compared.TOLD && bare));
  }

  /** {@code 预计完成投资5亿元，利用外资} 2亿元: a plan before it, which may hold for it. */
  private boolean isNearPlan() {
    return isProse() && why.verdict().status() == Status.ACTUAL && Sign.PLAN.in(around.before());
  }
}
