package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which of its columns a row is not sure, by what its reading went on. For each column
 * that can be doubted, one method says when it is.
 *
 * @param type of the figure
 * @param around what is printed around it
 * @param tag part of speech of the last word of its name; empty where it has none
 * @param why what told its cells
 * @param read when and where it is
 * @param printed the same by what is printed alone, without what the text as a whole lets infer
 * @param published null where unknown
 */
record Doubts(
    FigureType type,
    Around around,
    String tag,
    Why why,
    Scene read,
    Scene printed,
    @Nullable LocalDate published) {

  /** A percentage of such a name is a level. */
  private static final String RATES = "率度";

  /** All of them. */
  Set<Doubt> all() {
    Set<Doubt> all = EnumSet.noneOf(Doubt.class);
    add(all, Doubt.REGION, region());
    add(all, Doubt.INDICATOR, new NameDoubts(type, link(), around, tag).any());
    add(all, Doubt.ASPECT, isUnread() || isBareLevel() || isAmountOfShare() || isNew());
    add(all, Doubt.COMPARISON, isUnread() || isAgainstOther() || isBareChange());
    add(
        all,
        Doubt.PERIOD,
        new TimeDoubts(type, link().aspect(), around, read, printed, published != null).any());
    add(all, Doubt.STATUS, isUnread() || isToldAfar() || isPassing() || isAhead());
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

  /** Where nothing tells it, a name that others have does, or only the home that was inferred. */
  private boolean region() {
    boolean foreign = !link().subject().isEmpty();
    boolean untold = read.region().equals(Region.UNKNOWN) && !foreign;
    boolean inferred = !read.region().equals(printed.region());
    return untold || read.shared() || inferred || isOfWhole();
  }

  /** {@code 约占全国的} 七成: the place may be that of the whole. */
  private boolean isOfWhole() {
    boolean related =
        switch (link().aspect()) {
          case SHARE, RATIO, ABOVE, BELOW -> true;
          default -> false;
        };
    return isProse() && related && why.place().isPresent();
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
    return isProse()
        && isRelative()
        && link().aspect().isChange()
        && link().comparison() == Comparison.NONE
        && why.compared()
        && !yearly;
  }

  /** {@code 比1400多万下降} 18%: what no table knows may be last year all the same. */
  private boolean isAgainstOther() {
    return isProse() && link().aspect().isChange() && link().comparison() == Comparison.OTHER;
  }

  /** {@code 今年预计产量41万吨，每天有} 260辆: the plan is that of another clause or paragraph. */
  private boolean isToldAfar() {
    Verdict.Cause cause = why.verdict().cause();
    return cause == Verdict.Cause.AGENDA || cause == Verdict.Cause.EARLIER_ESTIMATE;
  }

  /** {@code 预计增长率将从} 7.1%{@code 降至6.5%}: behind a plan, what is there. */
  private boolean isPassing() {
    Verdict verdict = why.verdict();
    boolean sign =
        verdict.cause() == Verdict.Cause.SIGN || verdict.cause() == Verdict.Cause.ESTIMATE;
    int at = sign ? around.before().lastIndexOf(verdict.sign()) : -1;
    return at >= 0 && Sign.PASSING.in(around.before().substring(at));
  }

  /** {@code 今年将改造} 1.2万个: no word of a plan, yet its time is not over. */
  private boolean isAhead() {
    LocalDate end = read.period().end();
    boolean silent = why.verdict().cause() == Verdict.Cause.NONE;
    return silent && published != null && end != null && end.isAfter(published);
  }
}
