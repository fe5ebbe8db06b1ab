package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Brackets;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which of the divisions named around a figure it is about: one named before it in its
 * clause, where something is before who does it before anything else; else what an earlier clause
 * of the sentence had for its topic; else the article's own. One walk over names and figures.
 */
final class Governor {

  private static final int RELATIVE_REACH = 24;

  /** Begins a sentence that tells parts of what the one before told. */
  private static final String PART = "其中";

  private final Passage passage;
  private final Clauses clauses;
  private final Optional<Division> article;

  /** Where figures begin. */
  private final Set<Integer> figures = new HashSet<>();

  private final Brackets brackets;

  private final Claims claims;

  private final Running running;

  private final UnknownItems items;

  private final ListShares shares;

  private int sentence = -1;
  private int clause = -1;
  private int figure;
  private int behindFigure = -1;
  private Claim claim = Claim.NONE;
  private Optional<Naming> inClause = Optional.empty();

  /** The topic that lasts for the sentence, and an organisation that lasts while it acts. */
  private Optional<Naming> topic = Optional.empty();

  private Optional<Naming> actor = Optional.empty();

  /** Whom the figure before was told of in the sentence. */
  private Optional<Naming> told = Optional.empty();

  /** What governs the figure before. */
  private Optional<Naming> last = Optional.empty();

  /** Where the bracket opens that the walk is in; -1 where it is in none. */
  private int bracket = -1;

  /** How many of its figures have been read. */
  private int inBracket;

  /** What governed before that bracket. */
  private State before =
      new State(-1, Claim.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  private record State(
      int clause,
      Claim claim,
      Optional<Naming> inClause,
      Optional<Naming> topic,
      Optional<Naming> actor) {}

  Governor(Passage passage, Clauses clauses, Optional<Division> article) {
    this.passage = passage;
    this.clauses = clauses;
    this.article = article;
    this.brackets = Brackets.of(clauses.chars());
    this.items = new UnknownItems(clauses, brackets);
    passage.mentions().forEach(mention -> figures.add(mention.span().start()));
    this.shares = new ListShares(passage, clauses, brackets, figures);
    this.claims = new Claims(clauses, article, figures, brackets);
    this.running = new Running(clauses, claims, passage.sentences());
  }

  /**
   * The division of a figure, and what tells it.
   *
   * @param by the name; none where the article tells
   */
  record Governed(Optional<Division> division, Optional<Span> by) {}

  /** The division of each mention of the passage; names as they stand in it. */
  List<Governed> divisions(List<Naming> namings) {
    List<Governed> divisions = new ArrayList<>();
    running.note(namings);
    int next = 0;
    for (Mention mention : passage.mentions()) {
      while (next < namings.size() && namings.get(next).span().end() <= mention.span().start()) {
        take(namings.get(next));
        next++;
      }
      moveTo(mention.span().start());
      int place = mention.span().start();
      boolean unknown = behindFigure > clause && items.stands(behindFigure, place, inClause);
      divisions.add(unknown ? of(items.holder(place, clause, namings, next)) : governing(mention));
      behindFigure = mention.span().end();
    }
    return divisions;
  }

  private void moveTo(int position) {
    leaveOrEnter(brackets.openAround(position));
    Span current = sentence < 0 ? null : passage.sentences().get(sentence);
    if (current == null || position >= current.end()) {
      sentence = sentenceAt(position);
      running.moveTo(sentence);
      boolean part = clauses.chars().startsWith(PART, sentenceStart());
      forget();
      endTopics();
      topic = part ? last : topic;
      last = Optional.empty();
    }
    int start = clauses.startOf(position);
    if (start != clause) {
      if (clause >= 0 && clauses.areParted(clause, start)) {
        Optional<Naming> opening =
            topic.filter(naming -> new Standing(clauses, naming).opens(sentenceStart()));
        endTopics();
        topic = opening;
      }
      Optional<Naming> shared = inClause.filter(list -> shares.goesOn(list, start));
      forget();
      inClause = shared;
      clause = start;
    }
  }

  private int sentenceStart() {
    return passage.sentences().get(sentence).start();
  }

  private void endTopics() {
    topic = Optional.empty();
    actor = Optional.empty();
    told = Optional.empty();
  }

  /** {@code 26人受伤（湖南15人，贵州9人），2人失踪}: what a bracket names governs nothing behind it. */
  private void leaveOrEnter(int open) {
    if (open == bracket) {
      return;
    }
    if (bracket < 0) {
      before = new State(clause, claim, inClause, topic, actor);
    } else if (open < 0) {
      clause = before.clause();
      claim = before.claim();
      inClause = before.inClause();
      topic = before.topic();
      actor = before.actor();
    }
    bracket = open;
    inBracket = 0;
  }

  private int sentenceAt(int position) {
    int at = Math.max(0, sentence);
    while (at < passage.sentences().size() - 1 && position >= passage.sentences().get(at).end()) {
      at++;
    }
    return at;
  }

  private void forget() {
    inClause = Optional.empty();
    claim = Claim.NONE;
    figure = 0;
  }

  private void take(Naming naming) {
    moveTo(naming.span().start());
    Standing standing = new Standing(clauses, naming);
    Claim its = claims.of(naming, standing, claim, isNextItem(naming));
    if (its == Claim.NONE) {
      return;
    }
    running.hear(naming, its, isWiderThanFrame(naming));
    if (claim == Claim.NATION && its != Claim.NATION) {
      topic = Optional.empty();
    }
    if (its.compareTo(claim) >= 0 || isNextItem(naming) || isRelative(naming)) {
      inClause = Optional.of(naming);
      claim = isNextItem(naming) ? claim : its;
      figure = 0;
    }
    if (its.compareTo(Claim.SUBJECT) >= 0 && standing.isInitial()) {
      remember(naming, standing);
    } else if (its == Claim.NATION || its.lasts(standing)) {
      topic = Optional.of(naming);
    }
  }

  /** {@code 延安12亿元、渭南8亿元}: a name behind a figure begins the next item of a list. */
  private boolean isNextItem(Naming naming) {
    return claim.compareTo(Claim.SUBJECT) >= 0
        && behindFigure > clause
        && naming.span().start() - behindFigure <= 1;
  }

  /** {@code 在上海创业的金坛人}: where something is only says more of a name behind it. */
  private boolean isRelative(Naming naming) {
    int to = naming.span().start();
    int from = inClause.map(place -> place.span().end()).orElse(to);
    return claim == Claim.LOCATION
        && from < to
        && to - from <= RELATIVE_REACH
        && clauses.chars().substring(from, to).indexOf('的') >= 0;
  }

  private void remember(Naming naming, Standing standing) {
    if (isWiderThanFrame(naming) || (claims.isOutside(naming.division()) && standing.isSpeaker())) {
      return;
    }
    boolean abroad = naming.division().isForeign();
    boolean whole = naming.division().level() == Division.Level.COUNTRY;
    boolean firm = naming.form() == Form.ALIAS || standing.isFirm();
    boolean dateline = Datelines.isSentFrom(clauses.chars(), naming.span());
    boolean owner = claims.isInside(naming.division()) && !standing.isOrganisation() && !dateline;
    if (naming.form() == Form.DEICTIC || abroad || whole || firm || owner || standing.isTopic()) {
      topic = Optional.of(naming);
      actor = Optional.empty();
    } else if (standing.isOrganisation()) {
      actor = Optional.of(naming);
    }
  }

  /** {@code 在富县，陕西苹果项目…}: what holds the place that frames a sentence is not told of. */
  private boolean isWiderThanFrame(Naming naming) {
    Division division = naming.division();
    return naming.form() != Form.DEICTIC
        && topic
            .filter(frame -> new Standing(clauses, frame).isLocative())
            .map(Naming::division)
            .filter(inner -> division.holds(inner) && !division.equals(inner))
            .isPresent();
  }

  private Governed governing(Mention mention) {
    Optional<Naming> governing = inClause.or(this::goingOn).or(() -> topic).or(running::now);
    last = governing;
    if (mention.figure() instanceof Figure.Quantity) {
      noteTold();
      running.tell();
      figure++;
      inBracket++;
    }
    return of(governing);
  }

  private Governed of(Optional<Naming> governing) {
    return new Governed(
        governing
            .map(naming -> shares.of(naming, clause, figure, bracket, inBracket))
            .or(() -> article),
        governing.map(Naming::span));
  }

  /** One that the article is not about is no topic of a sentence, but of what goes on of it. */
  private void noteTold() {
    if (bracket < 0 && claim == Claim.SUBJECT) {
      told =
          inClause
              .filter(naming -> naming.form() != Form.LIST)
              .filter(naming -> claims.isElsewhere(naming.division()));
    }
  }

  /** {@code 山东收入5亿元，} 增长 6%: of whom a clause goes on that has no subject. */
  private Optional<Naming> goingOn() {
    String chars = clauses.chars();
    boolean acts = NearbyWords.isPredicate(chars, clause);
    boolean goes = acts || Lexicon.GOING_ON.lengthAt(chars, clause) > 0;
    boolean shares = Lexicon.DISTRIBUTORS.lengthAt(chars, clause) > 0;
    return actor.filter(name -> acts).or(() -> told.filter(name -> goes && !shares));
  }
}
