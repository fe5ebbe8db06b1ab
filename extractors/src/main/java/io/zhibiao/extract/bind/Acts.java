package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is done in a time or for once: 24小时 {@code 待命}, 第一次 {@code 接手工作}, 两年 来累计{@code
 * 服务}老人3万人次.
 */
final class Acts {

  /** What stands between a time and its verb: 两天 就能 到货. */
  private static final Set<Kind> PASSED =
      EnumSet.of(
          Kind.ADVERB, Kind.PARTICLE, Kind.DE, Kind.SHADE, Kind.LOCATION, Kind.PLAN, Kind.TIME);

  /** What may stand between a verb's object and the figure that it names. */
  private static final Set<Kind> LISTED =
      EnumSet.of(Kind.SHADE, Kind.LISTING, Kind.AND, Kind.PARTICLE);

  private final View view;
  private final List<Token> tokens;
  private final NounPhrase phrases;

  Acts(View view, List<Token> tokens) {
    this.view = view;
    this.tokens = tokens;
    this.phrases = new NounPhrase(tokens);
  }

  /** The verb behind a figure and its object; none where nothing is done. */
  Term behind(int figure) {
    int from = figure + 1;
    while (from < tokens.size() && leadsToVerb(tokens.get(from))) {
      from++;
    }
    if (from < tokens.size() && Role.COMPARED.holds(tokens.get(from).text())) {
      return Term.none(view);
    }
    return switch (kindAt(from)) {
      case UP, DOWN -> Term.of(view, tokens.subList(from, from + 1));
      case REPORT -> object(from + 1, from + 1);
      case VERB, VERBAL_NOUN, ADDED -> object(from, from + 1);
      default -> Term.none(view);
    };
  }

  /** {@code 两天 就能 到货}, {@code 三年 被 评为先进}. */
  private static boolean leadsToVerb(Token token) {
    return PASSED.contains(token.kind())
        || Role.MODAL.holds(token.text())
        || token.text().equals("被");
  }

  /**
   * {@code 水质连续 46个月 达标}: how long what was told goes on, no time in which something is done;
   * {@code 该部门连续 五年 开展巡查} tells of a deed.
   */
  boolean isRunOfName(Clause clause) {
    boolean run = Role.LASTING.holds(tokens.get(clause.figure() - 1).text());
    String name = clause.head().name().read();
    boolean done = (name.isEmpty() || Role.AGENT.ends(name)) && isDone(clause.figure());
    return run && !done;
  }

  /** Whether something is done behind the figure: 三年 {@code 被评为} 先进, but not 三年 {@code 增长}. */
  boolean isDone(int figure) {
    int from = figure + 1;
    while (from < tokens.size() && leadsToVerb(tokens.get(from))) {
      from++;
    }
    return switch (kindAt(from)) {
      case VERB, VERBAL_NOUN, ADDED -> true;
      default -> false;
    };
  }

  /** Whether it is a change of what stands before: 产量五年 {@code 增长}, 规模三年内 {@code 翻番}. */
  boolean changes(int figure) {
    int from = figure + 1;
    while (from < tokens.size() && PASSED.contains(kindAt(from))) {
      from++;
    }
    boolean doubles = from < tokens.size() && tokens.get(from).text().startsWith("翻");
    return doubles || kindAt(from) == Kind.UP || kindAt(from) == Kind.DOWN;
  }

  /** An object with a figure of its own is that figure's. */
  private Term object(int from, int behindVerb) {
    int object = behindVerb;
    while (kindAt(object) == Kind.PARTICLE
        || kindAt(object) == Kind.VERB
        || kindAt(object) == Kind.ADDED) {
      object++;
    }
    int end = phrases.end(object, true);
    int next = end;
    while (LISTED.contains(kindAt(next)) || kindAt(next).isNominal()) {
      next++;
    }
    boolean counted = kindAt(next) == Kind.FIGURE;
    return Term.of(view, tokens.subList(from, counted ? Math.max(from, behindVerb) : end));
  }

  private Kind kindAt(int index) {
    return index < tokens.size() ? tokens.get(index).kind() : Kind.STOP;
  }
}
