package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/** Finds what is done with those that a unit names: {@code 5万人} 紧急转移安置. */
final class Deeds {

  /** How far before a figure the verb may stand that has it for its effect. */
  private static final int REACH = 8;

  /** How many words a deed may have behind its verbs. */
  private static final int LONGEST = 6;

  private final List<Token> tokens;
  private final NounPhrase phrases;

  Deeds(List<Token> tokens, NounPhrase phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * {@code 5万人 紧急转移安置}, {@code 对900户 进行了 搜索}: what is done with those that the unit names, told
   * behind them to the end of the clause.
   */
  Optional<Span> behind(int figure, Figure.Quantity quantity) {
    if (quantity.type() != FigureType.COUNT || !Role.SELF_NAMED.holds(quantity.unit())) {
      return Optional.empty();
    }
    int from = behindListed(figure + 1);
    boolean carried = Role.CARRIES.holds(wordAt(from));
    from += carried ? 1 : 0;
    from += carried && kindAt(from) == Kind.PARTICLE ? 1 : 0;
    int verb = carried ? from : behindCause(from);
    for (int most = verb + 2; verb < most && !carried && isManner(verb); ) {
      verb++;
    }
    int end = verb;
    while (end < verb + 3 && isVerb(end)) {
      end++;
    }
    boolean first = carried || opensClause(figure);
    int behind = end > verb ? endOfDeed(phrases.end(end, true), end) : phrases.end(end, true);
    boolean caused = isCaused(figure) && end > verb && kindAt(end) == Kind.DE;
    boolean done = first && (end > verb || carried) && behind > from && closes(behind);
    return done || caused ? Optional.of(new Span(from, caused ? end : behind)) : Optional.empty();
  }

  /** {@code 需} 紧急生活救助{@code ，}: a deed of several words goes to the end of its clause. */
  private int endOfDeed(int phrase, int from) {
    int end = phrase;
    while (end < from + LONGEST && !closes(end) && isOfDeed(end)) {
      end++;
    }
    return closes(end) ? end : phrase;
  }

  private boolean isOfDeed(int index) {
    return kindAt(index).isNominal()
        || kindAt(index) == Kind.VERB
        || kindAt(index) == Kind.ADVERB
        || kindAt(index) == Kind.LAPSE;
  }

  /** {@code 70万人 和29万头大牲畜} 饮水困难: behind what is listed beside those people. */
  private int behindListed(int from) {
    boolean lists = kindAt(from) == Kind.LISTING || kindAt(from) == Kind.AND;
    if (!lists || kindAt(from + 1) != Kind.FIGURE || kindAt(from + 2) != Kind.NOUN) {
      return from;
    }
    int end = from + 3;
    while (kindAt(end) == Kind.NOUN) {
      end++;
    }
    return isVerb(end) ? end : from;
  }

  /** {@code 7人 因车祸} 死亡: behind what brought it about. */
  private int behindCause(int from) {
    int at = from;
    if (Role.CAUSE.begins(wordAt(at))) {
      at++;
      while (kindAt(at) == Kind.NOUN) {
        at++;
      }
    }
    return at > from && isVerb(at) ? at : from;
  }

  private boolean isVerb(int index) {
    return kindAt(index) == Kind.VERB
        || kindAt(index) == Kind.VERBAL_NOUN
        || Role.BEFALLS.holds(wordAt(index));
  }

  private boolean isManner(int index) {
    return kindAt(index) == Kind.ADVERB
        || wordAt(index).equals("被")
        || (index < tokens.size() && tokens.get(index).tag().startsWith("a"));
  }

  private boolean opensClause(int figure) {
    int before = figure - 1;
    while (isShading(tokens.get(before))
        || tokens.get(before).is(Kind.LINK)
        || exceeds(tokens.get(before))) {
      before--;
    }
    return switch (tokens.get(before).kind()) {
      case STOP, LISTING, BLANK, PLACE, CLOSE -> true;
      case FIGURE -> Role.DIVISION.ends(tokens.get(before).text());
      case REPORT -> tokens.get(before).text().endsWith("有");
      case VERB -> Role.CAUSES.holds(tokens.get(before).text()) || isNextOfPeople(figure);
      default -> false;
    };
  }

  /** {@code 有超过} 3亿人 参保. */
  private static boolean exceeds(Token token) {
    return token.is(Kind.REPORT) && token.text().startsWith("超");
  }

  /** 造成 3人 {@code 受伤} 的事故, or the next of such a list. */
  private boolean isCaused(int figure) {
    for (int i = figure - 1; i > 0 && i > figure - REACH && !isEnd(i); i--) {
      if (Role.CAUSES.holds(wordAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int index) {
    return kindAt(index) == Kind.STOP;
  }

  private boolean closes(int index) {
    return kindAt(index) == Kind.STOP
        || kindAt(index) == Kind.OPEN
        || kindAt(index) == Kind.LISTING
        || kindAt(index) == Kind.BLANK
        || isNextOfPeople(index);
  }

  /** {@code 26人 死亡} 7人{@code 失踪}. */
  private boolean isNextOfPeople(int index) {
    return kindAt(index) == Kind.FIGURE
        && wordAt(index).endsWith("人")
        && (kindAt(index + 1) == Kind.VERB || kindAt(index + 1) == Kind.VERBAL_NOUN);
  }

  private static boolean isShading(Token token) {
    return token.is(Kind.SHADE) || token.is(Kind.PARTICLE);
  }

  private String wordAt(int index) {
    return index < tokens.size() ? tokens.get(index).text() : "";
  }

  private Kind kindAt(int index) {
    return index < tokens.size() ? tokens.get(index).kind() : Kind.STOP;
  }
}
