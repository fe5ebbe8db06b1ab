package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the figures before lend to the next one of a passage. */
final class Memory {

  private final Term none;

  /** What the passage is a list of. */
  private Term topic;

  /** Whether the clause that leads to the list says so. */
  private boolean led;

  /** Whether its first figure was told of that, so that others of places are, too. */
  private boolean topical;

  private boolean first = true;

  private Term indicator;

  /** Told last, without a trait of it. */
  private Term stem;

  private Comparison comparison = Comparison.NONE;
  private Comparison regular = Comparison.NONE;

  /** Of the sentence whose parts are told here. */
  private Comparison ofWhole = Comparison.NONE;

  /** Declared for all that is told here. */
  private Comparison declared = Comparison.NONE;

  /** Of the change of a rate told last. */
  private Comparison ofRate = Comparison.NONE;

  private List<Term> shared = List.of();

  /** Of what the clauses tell parts that name nothing. */
  private Term frame;

  /** What was last told in a unit in the passage. */
  private final Map<String, Term> counted = new HashMap<>();

  private String unitOfIndicator = "";

  private final ToldFigures sentence = new ToldFigures();

  /** What had been told where each bracket opened that is not closed yet. */
  private final Deque<Optional<Outside>> brackets = new ArrayDeque<>();

  private final Set<String> shares = new HashSet<>();

  private record Outside(Term indicator, Term stem, String unit, ToldFigures sentence) {}

  /**
   * Before anything is told.
   *
   * @param topic what the passage is a list of; an empty one where nobody says so
   */
  Memory(Term none, LeadTopics.Topic topic) {
    this.none = none;
    this.frame = none;
    this.topic = topic.name();
    this.led = topic.led();
    this.indicator = topic.name();
    this.stem = topic.name();
  }

  /** A list of something begins. */
  void open(Term list) {
    topic = list;
    led = true;
    indicator = list;
    stem = list;
    topical = false;
    first = true;
  }

  /**
   * What was told in the sentence before is no part of a list any more.
   *
   * @param base what the article declares changes in it to be measured against
   * @param parts whether the sentence tells parts of what the one before told, which are measured
   *     against the same: {@code 价格环比上涨1.1%。其中，食品价格上涨} 2.4%
   */
  void startSentence(Comparison base, boolean parts) {
    ofWhole = parts ? sentence.baseOfChanges() : Comparison.NONE;
    sentence.clear();
    brackets.clear();
    declared = base;
    startClause();
  }

  /**
   * What a bracket tells is not what goes on behind it.
   *
   * @param more whether it tells more of a figure; one behind a name tells the figure itself
   */
  void openBracket(boolean more) {
    brackets.push(
        more
            ? Optional.of(new Outside(indicator, stem, unitOfIndicator, sentence.copy()))
            : Optional.empty());
  }

  /** What was told before the bracket is what was told last: {@code 29所（小学20所），增加} 3所. */
  void closeBracket() {
    if (!brackets.isEmpty()) {
      brackets.pop().ifPresent(this::restore);
    }
  }

  private void restore(Outside before) {
    indicator = before.indicator();
    stem = before.stem();
    unitOfIndicator = before.unit();
    sentence.restore(before.sentence());
  }

  /** A base that is no regular one holds up to a semicolon; behind it the regular one is back. */
  void startClause() {
    comparison = ofWhole == Comparison.NONE ? regular : ofWhole;
    frame = none;
  }

  /**
   * Takes in what a figure is about.
   *
   * @param unit of the figure
   * @param lends whether its base is one that others of a list may share
   */
  void keep(Reading reading, String unit, boolean lends) {
    topical |= first && !topic.isEmpty() && reading.indicator().equals(topic);
    first = false;
    sentence.add(reading, unit);
    boolean own = reading.source() == NameSource.BEFORE || reading.source() == NameSource.BEHIND;
    frame = own ? none : frame;
    if (!reading.indicator().isEmpty()) {
      indicator = reading.indicator();
      if (reading.aspect() == Aspect.LEVEL && !unit.isEmpty() && brackets.isEmpty()) {
        counted.put(unit, indicator);
      }
      boolean carried = reading.source().isRepeated();
      unitOfIndicator = carried && reading.aspect() != Aspect.LEVEL ? unitOfIndicator : unit;
      boolean same = reading.source() == NameSource.TRAIT || reading.source().isRepeated();
      stem = same ? stem : indicator;
    }
    boolean change = reading.aspect().isChange();
    if (lends && change && reading.comparison() != Comparison.NONE) {
      comparison = reading.comparison();
      regular = comparison == Comparison.YOY ? comparison : regular;
      ofRate = isPoints(unit) ? comparison : ofRate;
    }
    if (reading.aspect() == Aspect.SHARE) {
      shares.add(whole(reading.indicator().read()));
    }
  }

  /** Takes in what the clauses up to a semicolon tell parts of. */
  void keepFrame(Term name) {
    frame = name;
  }

  boolean isFramed() {
    return !frame.isEmpty();
  }

  /** Whether the figure told last is counted in the unit and had no name of its own. */
  boolean knowsPartIn(String unit) {
    return sentence.endsInPartIn(unit);
  }

  /** Whether the figure told last was one of a list: it alone is not what goes on to change. */
  boolean endsInList() {
    return sentence.endsInList();
  }

  /** Whether the figure told last in the sentence was in per cent and so told. */
  boolean endsIn(Aspect aspect) {
    return sentence.endsIn(aspect);
  }

  void keepShared(List<Term> names) {
    shared = List.copyOf(names);
  }

  Term indicator() {
    return indicator;
  }

  /** What the clause says that the passage is a list of which leads to it, if one does. */
  Optional<Term> lead() {
    return led ? Optional.of(topic) : Optional.empty();
  }

  /** The names told in the sentence, each once and in order; of a list only its own. */
  List<Term> told() {
    return sentence.hasList() && !shared.isEmpty() ? shared : sentence.names();
  }

  /**
   * What was last counted in a unit in the sentence, where something else was told of since; else
   * what was told last.
   */
  Term countedIn(String unit) {
    return frame.isEmpty() ? sentence.countedIn(unit).orElse(indicator) : frame;
  }

  /** What was first told in a unit in the sentence; what was told last where nothing was. */
  Term firstIn(String unit) {
    return sentence.firstIn(unit).orElse(indicator);
  }

  /** {@code 接待游客8万人次，消费3亿元。甲县} 5万人次: what was last told in the unit in the passage. */
  Term toldIn(String unit) {
    if (topical) {
      return topic;
    }
    return unit.equals(unitOfIndicator) ? indicator : counted.getOrDefault(unit, indicator);
  }

  /** What was last told in the unit in the passage; empty where nothing was. */
  Optional<Term> lastIn(String unit) {
    return unit.equals(unitOfIndicator) && !indicator.isEmpty()
        ? Optional.of(indicator)
        : Optional.ofNullable(counted.get(unit));
  }

  /** What the next trait is of: 增速 and then 降幅 are both of what was told before them. */
  Term stem() {
    return stem;
  }

  Comparison comparison() {
    return comparison;
  }

  /** What a change in a unit is measured against; one of a rate like the one before. */
  Comparison comparisonIn(String unit) {
    if (isPoints(unit) && ofRate != Comparison.NONE) {
      return ofRate;
    }
    return comparison == Comparison.NONE ? declared : comparison;
  }

  /** What a change that only a sign tells is measured against: what is declared goes first. */
  Comparison comparisonOfSign(String unit, boolean rate) {
    if (declared != Comparison.NONE) {
      return declared;
    }
    return rate ? comparisonIn(unit) : comparisonOfChangesIn(unit);
  }

  /** {@code 玉米 8万亩，较上年增加1万亩；大豆 3万亩，减少} 2万亩: of the last change in the unit. */
  Comparison comparisonOfChangesIn(String unit) {
    Comparison lent = ofWhole == Comparison.NONE ? declared : ofWhole;
    return sentence.baseOfChangeIn(unit).orElse(lent);
  }

  private static boolean isPoints(String unit) {
    return unit.equals("pp");
  }

  /** Whether a figure of the sentence has been told. */
  boolean knowsOfSentence() {
    return !sentence.isEmpty();
  }

  /** The names that a list of so many figures continues: shared out before, or told singly. */
  List<Term> namesFor(int size) {
    return shared.size() == size ? shared : sentence.lastNames(size);
  }

  /** Likewise of a clause that sums those up by a name of its own. */
  List<Term> namesBefore(Term sum, int size) {
    return sentence.lastNamesBut(sum, size);
  }

  /** Whether a share of this name has been told. */
  boolean knowsShareOf(String name) {
    return shares.contains(whole(name));
  }

  /** {@code 本科以上学历占比 → 本科以上学历}. */
  private static String whole(String name) {
    boolean tail = name.length() > 2 && (name.endsWith("占比") || name.endsWith("比重"));
    return tail ? name.substring(0, name.length() - 2) : name;
  }
}
