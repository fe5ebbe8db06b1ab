package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/** Finds what the figures of a clause are called, in it or in what was told before. */
final class NameReader {

  private final View view;
  private final List<Token> tokens;
  private final Memory memory;
  private final Topics topics;
  private final ListedNames lists;
  private final Carried carried;
  private final Acts acts;
  private final Labels labels;
  private final Arrivals arrivals;

  NameReader(View view, List<Token> tokens, Memory memory, HeadReader heads) {
    this.view = view;
    this.tokens = tokens;
    this.memory = memory;
    this.topics = new Topics(view, tokens, heads);
    this.lists = new ListedNames(view, tokens, memory, heads);
    this.carried = new Carried(tokens, memory);
    this.acts = new Acts(view, tokens);
    this.labels = new Labels(tokens, memory);
    this.arrivals = new Arrivals(tokens);
  }

  /**
   * Names and where they were found.
   *
   * @param names one for each figure of the clause, or one for all; that may be empty
   */
  record Named(List<Term> names, NameSource source) {

    Named {
      names = List.copyOf(names);
    }

    /** What changes, where the names begin with the verb of the change. */
    Named asStocks() {
      return new Named(names.stream().map(Stocks::of).toList(), source);
    }

    private static Named of(Term name, NameSource source) {
      return new Named(List.of(name), name.isEmpty() ? NameSource.NONE : source);
    }
  }

  /**
   * The names of a clause.
   *
   * @param claimed the thing of the figure before, which may own what stands here
   */
  Named names(Clause clause, Term claimed) {
    boolean left = clause.isNamedBehind() && carried.isRest(clause);
    boolean done = left && tokens.get(clause.thing().start()).is(Kind.VERB);
    Term whole = Term.of(view, carried.whole(clause));
    if (!whole.isEmpty()) {
      return Named.of(whole, NameSource.WHOLE);
    }
    if (clause.isNamedBehind() && !done) {
      return Named.of(clause.thing().name(), NameSource.BEHIND);
    }
    Named told = toldBefore(clause);
    if (told.source() != NameSource.NONE) {
      return told;
    }
    if (clause.size() > 1) {
      Named listed = lists.names(clause);
      if (!listed.names().isEmpty()) {
        if (listed.source() != NameSource.TRAIT) {
          memory.keepShared(listed.names());
        }
        return listed;
      }
    }
    List<Term> summed = Summaries.names(view, tokens, clause, memory);
    if (!summed.isEmpty()) {
      return new Named(summed, NameSource.EARLIER_LIST);
    }
    boolean reports = clause.predicate().reports() || clause.head().verbal();
    Term given = GivenAs.behind(view, tokens, clause);
    if (!given.isEmpty()) {
      return Named.of(given, NameSource.BEHIND);
    }
    boolean once = clause.type() == FigureType.ORDINAL && isDone(clause.figure());
    boolean spent = clause.type() == FigureType.DURATION && !acts.isRunOfName(clause);
    Term act = (spent && !reports) || once || isPaid(clause) ? deed(clause) : Term.none(view);
    if (!act.isEmpty()) {
      return Named.of(act, NameSource.DEED);
    }
    if (!clause.head().name().isEmpty()) {
      return before(clause, claimed);
    }
    List<Term> ranked = RankFields.ranked(tokens, clause, claimed, memory);
    if (!ranked.isEmpty()) {
      return new Named(ranked, NameSource.CARRIED);
    }
    boolean shared = Respective.sharesNames(tokens, clause) && !isAside(clause);
    List<Term> earlier = shared ? memory.namesFor(clause.size()) : List.of();
    return earlier.isEmpty() ? elsewhere(clause) : new Named(earlier, NameSource.EARLIER_LIST);
  }

  /** What is done behind the figure, unless it only grows. */
  private Term deed(Clause clause) {
    boolean grows = acts.changes(clause.figure()) && !clause.head().verbal();
    return grows ? Term.none(view) : acts.behind(clause.figure());
  }

  /** What the clause or the figure before surely tells of: where it came from, what is the most. */
  private Named toldBefore(Clause clause) {
    if (arrivals.isArrival(clause.figure()) && !memory.indicator().isEmpty()) {
      return Named.of(memory.indicator(), NameSource.CARRIED);
    }
    boolean ranks = Superlatives.ranks(tokens, clause) && memory.knowsOfSentence();
    if (ranks || carried.isRest(clause)) {
      return Named.of(ranks ? memory.indicator() : carried.of(clause), NameSource.CARRIED);
    }
    return Named.of(lists.told(clause), NameSource.CLAUSE_BEFORE);
  }

  /**
   * Whether what stands before the figure only says whose it is of what the passage is a list of.
   */
  boolean isItem(Clause clause) {
    return !clause.isNamedBehind() && !clause.head().name().isEmpty() && labels.isItem(clause);
  }

  /** What has grown where the figure belongs to a growth: {@code 出口} 实现8%的增长. */
  Named grown(Clause clause) {
    Term head = clause.head().name();
    return head.isEmpty() || clause.head().verbal()
        ? Named.of(memory.indicator(), NameSource.CARRIED)
        : Named.of(head, NameSource.BEFORE);
  }

  /** {@code 第3次 亲临考察}: a verb follows. */
  private boolean isDone(int figure) {
    return figure + 1 < tokens.size() && tokens.get(figure + 1).is(Kind.VERB);
  }

  private Named before(Clause clause, Term claimed) {
    HeadReader.Head head = clause.head();
    Term part = head.isShare() ? topics.partBefore(clause.predicate().start()) : Term.none(view);
    if (!part.isEmpty()) {
      return Named.of(part.with(head.name()), NameSource.BEFORE);
    }
    if (head.isShare() && !clause.predicate().changes() && memory.knowsOfSentence()) {
      return Named.of(memory.indicator(), NameSource.CARRIED);
    }
    if (head.isShare() && memory.knowsShareOf(memory.stem().read())) {
      return Named.of(memory.stem().with(head.name()), NameSource.TRAIT);
    }
    if (labels.isItem(clause)) {
      return Named.of(memory.lead().orElseThrow(), NameSource.CARRIED);
    }
    if (labels.isOne(clause)) {
      return Named.of(carried.of(clause), carriedFrom(clause));
    }
    Optional<Term> meant = Anaphors.of(head, memory).or(() -> carried.ofDeed(clause));
    if (meant.isPresent()) {
      return Named.of(meant.get(), NameSource.CARRIED);
    }
    boolean anaphor = head.isAnaphor() && !memory.indicator().isEmpty();
    if (anaphor || carried.isSameMeasure(clause)) {
      return Named.of(memory.indicator(), NameSource.CARRIED);
    }
    boolean trait = head.isBare() && !Role.EXTENT.ends(memory.stem().read());
    if (trait && memory.knowsOfSentence()) {
      return Named.of(memory.stem().with(head.name()), NameSource.TRAIT);
    }
    if (isMean(head) && memory.knowsOfSentence()) {
      return Named.of(
          head.name().with(memory.countedIn(clause.quantity().unit())), NameSource.TRAIT);
    }
    Term rank = RankFields.trait(view, tokens, clause);
    if (!rank.isEmpty()) {
      return Named.of(rank, NameSource.BEFORE);
    }
    boolean ofThing =
        clause.type() == FigureType.PERCENTAGE
            && !claimed.isEmpty()
            && claimed.end() == head.name().start();
    return Named.of(ofThing ? claimed.with(head.name()) : head.name(), NameSource.BEFORE);
  }

  /** {@code 耕地2万亩，人均} 0.8亩: of what was told before, for each. */
  private static boolean isMean(HeadReader.Head head) {
    String name = head.name().read();
    return head.isSingle() && name.length() == 2 && name.charAt(1) == '均';
  }

  /** {@code （同期增速分别为 3%、5%）}: speaks of what stands before the bracket alone. */
  private boolean isAside(Clause clause) {
    int at = clause.predicate().start() - 1;
    while (at > 0 && !tokens.get(at).is(Kind.STOP) && !tokens.get(at).is(Kind.FIGURE)) {
      if (tokens.get(at).is(Kind.OPEN)) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** {@code 以 4亿元 购置设备}, {@code 拿出 3亿元 支持养老}: money given for what is done with it. */
  private boolean isPaid(Clause clause) {
    int before = clause.figure() - 1;
    while (before >= 0 && tokens.get(before).is(Kind.SHADE)) {
      before--;
    }
    Token giver = tokens.get(before);
    return clause.type() == FigureType.MONEY
        && !tokens.get(clause.figure() + 1).is(Kind.RANK)
        && (Role.SPENDS.holds(giver.text())
            || (giver.is(Kind.PREPOSITION) && "以用".contains(giver.text())));
  }

  /** Where nothing stands before: what is done in a time or for once, else what was told last. */
  private Named elsewhere(Clause clause) {
    boolean time = clause.type() == FigureType.DURATION && !acts.isRunOfName(clause);
    boolean once = clause.type() == FigureType.ORDINAL;
    boolean grows = time && acts.changes(clause.figure()) && !memory.endsInList();
    Term act = time || once ? acts.behind(clause.figure()) : Term.none(view);
    if (!grows && (!act.isEmpty() || (time && !memory.knowsOfSentence()))) {
      return Named.of(act, NameSource.DEED);
    }
    Term told = isFramed(clause) ? Term.none(view) : toldNear(clause.predicate());
    if (!told.isEmpty()) {
      return Named.of(told, NameSource.CLAUSE_BEFORE);
    }
    Term before = carried.of(clause);
    return before.isEmpty()
        ? Named.of(addition(clause), NameSource.BEFORE)
        : Named.of(before, carriedFrom(clause));
  }

  private NameSource carriedFrom(Clause clause) {
    return isFramed(clause) ? NameSource.FRAMED : NameSource.CARRIED;
  }

  /** {@code 某地新增} 8例: where nothing at all names it, the verb does. */
  private Term addition(Clause clause) {
    int verb = clause.figure() - 1;
    boolean added = verb >= clause.predicate().start() && tokens.get(verb).is(Kind.ADDED);
    return Term.of(view, added ? tokens.subList(verb, clause.figure()) : List.of());
  }

  /** What stands around the clause and is surely what it speaks of. */
  private Term toldNear(Predicate predicate) {
    int start = predicate.start();
    boolean bracket = start > 1 && tokens.get(start - 1).is(Kind.OPEN);
    Term item = bracket ? topics.itemBefore(start - 1) : Term.none(view);
    if (!item.isEmpty()) {
      return item;
    }
    Term named = topics.namedBefore(start);
    if (!named.isEmpty() && predicate.changes()) {
      return named;
    }
    Term deed = topics.deedBefore(start);
    if (!deed.isEmpty()) {
      return deed;
    }
    Term measure = topics.measureBefore(start);
    if (!measure.isEmpty()) {
      return measure;
    }
    boolean topical = memory.indicator().isEmpty() || topics.isTopicalized(start);
    Term topic = topical ? topics.topicBefore(start) : Term.none(view);
    return memory.lead().isPresent() && Role.ITEM.ends(topic.read()) ? Term.none(view) : topic;
  }

  /** {@code 新增病例中，甲区} 5例: the frame names it. */
  private boolean isFramed(Clause clause) {
    boolean part = clause.type() == FigureType.COUNT || carried.isRightBehindFrame(clause);
    return part && clause.predicate().aspect() == Aspect.LEVEL && memory.isFramed();
  }
}
