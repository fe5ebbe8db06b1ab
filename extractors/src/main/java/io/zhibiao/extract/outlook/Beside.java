package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Status;
import java.util.Optional;

/**
 * What words beside a figure tell of it alone: {@code 过去的} 五年, 增长6% {@code 的目标}, 11个 {@code 已完工}.
 *
 * @param chars a view's characters
 * @param sentence the sentence in it
 * @param figure where in it the figure stands
 */
record Beside(String chars, Span sentence, Span figure) {

  /** How far before or behind a figure a word stands that is of the figure alone. */
  private static final int NEAR = 16;

  private static final int LONGEST_GONE = 3;

  /** How far behind a figure, over a list of others, the aim stands that it is of. */
  private static final int LONGEST_AIM = 40;

  private static final int LONGEST_NAME_OF_AIM = 7;
  private static final int LONGEST_HELD = 4;
  private static final String GROUND = "基础上";
  private static final String AIM = "目标";

  /** What the signs begin with that tell of what stands before them: 将开工, 拟建, 有望. */
  private static final String AHEAD = "将拟有可";

  private static final String LISTS = "、和与及";
  private static final String CLAUSE_ENDS = "，。；：！？";

  /** {@code 过去的} 五年 is over, whatever heading it stands under. */
  Optional<Verdict> gone() {
    int position = figure.start();
    for (int i = position - 1; i >= Math.max(0, position - LONGEST_GONE); i--) {
      boolean gone =
          Signs.at(chars, i)
              .filter(h -> h.meaning() == Effect.GONE && h.span().end() == position)
              .isPresent();
      if (gone) {
        String sign = chars.substring(i, position);
        return Optional.of(new Verdict(Status.ACTUAL, Verdict.Cause.SIGN, sign));
      }
    }
    return Optional.empty();
  }

  /** {@code 完成了增长6%的目标}: the figure is of the aim that stands behind it, done or not. */
  Optional<Verdict> aim() {
    int end = Math.min(chars.length(), figure.end() + LONGEST_AIM);
    int of = -1;
    for (int i = figure.end(); i < end && CLAUSE_ENDS.indexOf(chars.charAt(i)) < 0; i++) {
      if (chars.charAt(i) == '的') {
        of = i;
      } else if (of >= 0 && i - of <= LONGEST_NAME_OF_AIM && chars.startsWith(AIM, i)) {
        return Optional.of(new Verdict(Status.PLANNED, Verdict.Cause.SIGN, AIM));
      }
    }
    return Optional.empty();
  }

  /** {@code 3个镇和10个村有望退出}: what is told of those counted is still to come. */
  Optional<Verdict> ahead() {
    int end = Math.min(sentence.end(), figure.end() + NEAR);
    for (int i = figure.end(); i < end; i++) {
      char c = chars.charAt(i);
      boolean listed = LISTS.indexOf(chars.charAt(i - 1)) >= 0;
      if (CLAUSE_ENDS.indexOf(c) >= 0 || (Runs.isNumeral(c) && !listed)) {
        break;
      }
      i = Runs.isNumeral(c) ? Runs.end(chars, i) - 1 : i;
      Optional<Phrases.Hit<Effect>> sign =
          Signs.at(chars, i).filter(h -> h.meaning().isAhead() && AHEAD.indexOf(c) >= 0);
      if (sign.isPresent()) {
        String word = chars.substring(i, sign.get().span().end());
        return Optional.of(new Verdict(Status.PLANNED, Verdict.Cause.SIGN, word));
      }
    }
    return Optional.empty();
  }

  /** {@code 由5家增至8家}: 5家 is what something comes from. */
  boolean isLeft() {
    int from = figure.start() - 1;
    while (from > Math.max(0, figure.start() - NEAR) && isWithinClause(chars.charAt(from))) {
      if (chars.charAt(from) == '由' || chars.charAt(from) == '从') {
        return isFollowedBy(Effect.LEADS, chars.length());
      }
      from--;
    }
    return false;
  }

  /** {@code 现有的} 5家, 5家 {@code 的基础上}: it is there already, whatever is planned with it. */
  boolean isHeld() {
    int position = figure.start();
    for (int i = position - 1; i >= Math.max(0, position - LONGEST_HELD); i--) {
      boolean held =
          Signs.at(chars, i)
              .filter(h -> h.meaning() == Effect.HELD && h.span().end() == position)
              .isPresent();
      if (held) {
        return true;
      }
    }
    return chars.startsWith(
        GROUND, chars.startsWith("的", figure.end()) ? figure.end() + 1 : figure.end());
  }

  /** {@code 计划建设的320套}: the plan is told of what was planned, as an attribute. */
  boolean isOfWhatWasPlanned() {
    return figure.start() > 0 && chars.charAt(figure.start() - 1) == '的';
  }

  /** {@code 高于年度目标} 9个百分点: how far from the target what was done lies. */
  boolean isOffTarget() {
    String before = chars.substring(fromClause().start(), figure.start());
    return OffTarget.TARGET.ends(before) && OffTarget.DISTANCE.isIn(before);
  }

  /** {@code 占三年计划总投资5亿元的} 57%: the part of a plan that is done. */
  boolean isPartOfPlan() {
    String before = chars.substring(fromClause().start(), figure.start());
    return before.startsWith("占") && before.endsWith("的");
  }

  /** {@code 11个已完工}: 已 stands behind the figure, of no other. */
  boolean isDone() {
    return isFollowedBy(Effect.ACTUAL, sentence.end());
  }

  private boolean isFollowedBy(Effect effect, int limit) {
    int end = Math.min(limit, figure.end() + NEAR);
    for (int i = figure.end(); i < end && isWithinClause(chars.charAt(i)); i++) {
      if (Signs.at(chars, i).filter(h -> h.meaning() == effect).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The sentence from the figure's clause on. */
  Span fromClause() {
    int clause = figure.start();
    while (clause > sentence.start() && CLAUSE_ENDS.indexOf(chars.charAt(clause - 1)) < 0) {
      clause--;
    }
    return new Span(clause, sentence.end());
  }

  /** Whether the clause goes on, without a further number. */
  private static boolean isWithinClause(char c) {
    return CLAUSE_ENDS.indexOf(c) < 0 && !Runs.isNumeral(c);
  }
}
