package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/** Finds the thing that a figure counts behind it: {@code 12家} 转贷机构, {@code 5名} 退出岗位的 干部. */
final class CountedReader {

  private final View view;
  private final List<Token> tokens;
  private final NounPhrase phrases;
  private final Deeds deeds;
  private final ThingCore cores;
  private final Equations equations;
  private final WholeObjects objects;
  private final ThingStart starts;

  CountedReader(View view, List<Token> tokens) {
    this.view = view;
    this.tokens = tokens;
    this.phrases = new NounPhrase(tokens);
    this.deeds = new Deeds(tokens, phrases);
    this.cores = new ThingCore(tokens);
    this.equations = new Equations(tokens, phrases);
    this.objects = new WholeObjects(tokens);
    this.starts = new ThingStart(tokens);
  }

  /**
   * A thing counted.
   *
   * @param name its name; none where nothing is counted
   * @param start index of its first token
   * @param end index behind its last token
   * @param linked whether 的 links it to the figure
   * @param plain whether it is a noun of which no other figure tells
   */
  record Counted(Term name, int start, int end, boolean linked, boolean plain) {}

  /** What stands behind the figure as its thing, or behind the last of its list. */
  Counted behind(int figure, Figure.Quantity quantity) {
    if (Attributes.isOfMeasure(tokens, figure)) {
      Term measure = Term.of(view, tokens.subList(figure - 1, figure));
      return new Counted(measure, figure + 1, figure + 1, false, false);
    }
    int graded = SharedThing.nextGrade(tokens, figure, quantity.unit());
    if (graded > 0) {
      int end = ownBehind(graded, quantity).end();
      Term thing = SharedThing.ofGrade(view, tokens, figure + 1, new Span(graded + 2, end));
      return new Counted(thing, figure + 1, figure + 2, false, false);
    }
    Counted own = ownBehind(figure, quantity);
    boolean listed =
        own.name().isEmpty()
            && switch (quantity.type()) {
              case COUNT, MONEY, ORDINAL -> true;
              case PERCENTAGE, MEASURE, RATIO, AGE, DURATION, DATE -> false;
            };
    int next = listed ? SharedThing.next(tokens, figure, quantity.unit()) : -1;
    for (int i = 0; next > 0 && i < SharedThing.LONGEST; i++) {
      Term shared = ownBehind(next, quantity).name();
      if (!shared.isEmpty()) {
        return new Counted(shared, figure + 1, figure + 1, false, false);
      }
      next = SharedThing.next(tokens, next, quantity.unit());
    }
    boolean open = listed || isOfNext(figure, own);
    return open && Role.DIVISION.holds(quantity.unit()) ? ofUnit(figure) : own;
  }

  /** {@code 9市} 进出口 {@code 5亿元}: what the next figure measures is no division. */
  private boolean isOfNext(int figure, Counted thing) {
    int last = thing.end() - 1;
    return thing.start() == figure + 1
        && last > figure
        && tells(kindAt(thing.end()))
        && (Role.DEALINGS.holds(wordAt(last)) || Role.MEASURE.ends(wordAt(last)));
  }

  private static boolean tells(Kind kind) {
    return switch (kind) {
      case FIGURE, REPORT, WEI, UP, DOWN, BASE -> true;
      default -> false;
    };
  }

  private Counted ownBehind(int figure, Figure.Quantity quantity) {
    Optional<Counted> clause = clauseBehind(figure, quantity);
    if (clause.isPresent()) {
      return clause.get();
    }
    int from = behindUnit(figure, quantity);
    if (Role.PER.holds(wordAt(from)) || Attributes.isMoment(tokens.get(figure))) {
      return none(figure);
    }
    boolean linked = kindAt(from) == Kind.DE;
    from += linked ? 1 : 0;
    boolean grown = kindAt(from + 1) == Kind.RISE_NOUN || kindAt(from + 1) == Kind.FALL_NOUN;
    from += linked && grown && kindAt(from) == Kind.BASE ? 1 : 0;
    from = starts.behindAttributes(from);
    return thing(figure, starts.behindDivisions(from), linked, quantity);
  }

  /**
   * Behind what belongs to the figure's unit: 3A {@code 级} 景区, 第1 {@code 季} 粮食, 5年 {@code 期} 国债.
   */
  private int behindUnit(int figure, Figure.Quantity quantity) {
    int from = figure + 1;
    boolean ordered = quantity.type() == FigureType.ORDINAL && from < tokens.size();
    if (wordAt(from).equals("级") || (ordered && Role.ORDER_UNIT.holds(wordAt(from)))) {
      from++;
    }
    boolean term = quantity.type() == FigureType.DURATION && wordAt(from).equals("期");
    return term ? from + 1 : from;
  }

  /** The thing that begins at an index. */
  private Counted thing(int figure, int start, boolean linked, Figure.Quantity quantity) {
    int from = start;
    int core = cores.at(from, linked, quantity);
    if (core > from && kindAt(from) == Kind.FIGURE && !Attributes.isAttribute(tokens, from)) {
      return none(figure);
    }
    if (linked && core == from && isChange(from) && kindAt(from + 1) == Kind.STOP) {
      return counted(from, from + 1, true);
    }
    int end = core < 0 ? from : phraseEnd(figure, core, quantity, linked);
    boolean thing = quantity.type() == FigureType.COUNT || quantity.type() == FigureType.MEASURE;
    boolean quality = isQuality(core, end) || isStateOfPeople(core, end, quantity);
    if (core >= 0 && quality && thing) {
      from = end + 1;
      core = from;
      end = phraseEnd(figure, core, quantity, linked);
    }
    boolean alone =
        core > from && kindAt(core) == Kind.STOP && (linked || kindAt(core - 1) == Kind.VERB);
    if (alone) {
      return counted(from, core, true);
    }
    boolean closes = core >= 0 && cores.isStep(core, end);
    if (core < 0 || end == core || closes) {
      return none(figure);
    }
    boolean acts = end == core + 1 && kindAt(core) == Kind.VERBAL_NOUN && !linked;
    acts &= quantity.type() != FigureType.COUNT && kindAt(end) != Kind.STOP;
    return acts || isOfNext(from, end, quantity)
        ? none(figure)
        : found(from, end, linked, isTimeOrAttribute(figure) || isSize(quantity));
  }

  /** What the whole clause behind the figure tells of it. */
  private Optional<Counted> clauseBehind(int figure, Figure.Quantity quantity) {
    Optional<Counted> deed =
        deeds.behind(figure, quantity).map(span -> counted(span.start(), span.end(), false));
    boolean grows = quantity.type() == FigureType.PERCENTAGE;
    return deed.or(
            () ->
                equations
                    .behind(figure, quantity)
                    .map(span -> counted(span.start(), span.end(), grows)))
        .or(
            () ->
                objects
                    .behind(figure, quantity)
                    .map(span -> counted(span.start(), span.end(), false)));
  }

  /** 12{@code 镇}8{@code 乡}: the unit is the thing. */
  private Counted ofUnit(int figure) {
    int end = tokens.get(figure).span().end();
    Term name = new Term(view, List.of(new Span(end - 1, end)));
    return new Counted(name, figure + 1, figure + 1, false, false);
  }

  private String wordAt(int index) {
    return index < tokens.size() ? tokens.get(index).text() : "";
  }

  /** {@code 23名 家庭困难 的 干部}: only tells of what kind the thing is. */
  private boolean isQuality(int from, int end) {
    boolean quality = end > from && tokens.get(end - 1).tag().startsWith("a");
    return quality && kindAt(end) == Kind.DE && kindAt(end + 1).isNominal();
  }

  /** {@code 210名 失业 的 青年}, {@code 35家 符合条件 的 企业}: in what state those are. */
  private boolean isStateOfPeople(int from, int end, Figure.Quantity quantity) {
    boolean state = end == from + 1 && Tags.isState(tokens.get(from));
    return state
        && Role.OF_PEOPLE.holds(quantity.unit())
        && kindAt(end) == Kind.DE
        && kindAt(end + 1).isNominal();
  }

  private Counted counted(int from, int to, boolean linked) {
    boolean free =
        kindAt(to) != Kind.FIGURE && kindAt(to) != Kind.LISTING && kindAt(to + 1) != Kind.FIGURE;
    boolean noun = kindAt(from).isNominal() && kindAt(from) != Kind.VERBAL_NOUN;
    boolean plain = noun && free && Character.isLetterOrDigit(tokens.get(from).text().charAt(0));
    Term name = Term.of(view, tokens.subList(from, to));
    return new Counted(isCut(from) ? name.widened(1) : name, from, to, linked, plain);
  }

  /** {@code 13亿人 口}: the unit is the head of the word. */
  private boolean isCut(int from) {
    String figure = tokens.get(from - 1).text();
    String word = figure.substring(figure.length() - 1) + tokens.get(from).text().charAt(0);
    return tokens.get(from - 1).is(Kind.FIGURE) && Role.UNIT_WORD.holds(word);
  }

  private int phraseEnd(int figure, int from, Figure.Quantity quantity, boolean linked) {
    if (quantity.type() == FigureType.DURATION && linked) {
      return phrases.endOfDeed(from);
    }
    int end = phrases.end(from, cores.isObject(figure));
    return quantity.type() == FigureType.COUNT
        ? CountedMeasure.start(tokens, figure, from, end)
        : end;
  }

  /** {@code 31个 省（自治区、直辖市）} 和某兵团: what is not counted stands behind it. */
  private int beforeOtherBody(int from, int end) {
    for (int i = from + 1; i + 1 < end && Role.BEARER.ends(wordAt(from)); i++) {
      if (kindAt(i) == Kind.AND && kindAt(i + 1) == Kind.ORGANISATION) {
        return i;
      }
    }
    return end;
  }

  /** {@code 2倍的 增长}. */
  private boolean isChange(int index) {
    return kindAt(index) == Kind.UP || kindAt(index) == Kind.DOWN;
  }

  private Counted found(int from, int end, boolean linked, boolean limit) {
    int last = end;
    boolean next = kindAt(end) == Kind.FIGURE || kindAt(end) == Kind.LAPSE;
    if (next && tokens.get(from - 1).text().endsWith("级")) {
      return new Counted(counted(from, end, linked).name(), from, from, linked, false);
    }
    if (next && !limit && last - from > 1 && !countsItself(end)) {
      last = beforeNextHead(from, end);
    }
    if (last - from > 2 && tokens.get(last - 1).text().equals("情况")) {
      last -= kindAt(last - 2) == Kind.VERBAL_NOUN ? 2 : 1;
    }
    Counted whole = counted(from, last, linked);
    int body = beforeOtherBody(from, last);
    return body == last
        ? whole
        : new Counted(counted(from, body, linked).name(), from, last, linked, whole.plain());
  }

  /** {@code 五年} 水利建设投资3亿元: the time is that of the whole. */
  private boolean isTimeOrAttribute(int figure) {
    return tokens.get(figure).is(Kind.LAPSE) || Attributes.isAttribute(tokens, figure);
  }

  /** {@code 20吨 供热锅炉} 3台: a size is of the thing that the next figure counts. */
  private static boolean isSize(Figure.Quantity quantity) {
    return quantity.type() == FigureType.MEASURE;
  }

  /** {@code 主变2台} 容量 9万千伏安, {@code 其中5个} 产值 超3亿元: a bare measure names the figure behind it. */
  private boolean isOfNext(int from, int end, Figure.Quantity quantity) {
    boolean measures =
        CountedMeasure.leadsTo(tokens, end) && Role.MEASURE.ends(tokens.get(end - 1).text());
    boolean bare = end == from + 1 || (end == from + 2 && wordAt(from).length() == 1);
    return quantity.type() == FigureType.COUNT && measures && bare;
  }

  private boolean countsItself(int figure) {
    Kind next = kindAt(figure + 1);
    return next.isNominal() || next == Kind.QUOTE || Attributes.isAttribute(tokens, figure);
  }

  /** {@code 1999家 企业 转贷 3159笔}: the last word names the next figure. */
  private int beforeNextHead(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (kindAt(i) == Kind.VERBAL_NOUN || kindAt(i) == Kind.VERB) {
        return i;
      }
    }
    return end - 1;
  }

  private Kind kindAt(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).kind() : Kind.STOP;
  }

  private Counted none(int figure) {
    return new Counted(Term.none(view), figure + 1, figure + 1, false, false);
  }
}
