package io.zhibiao.extract.period;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The times of a passage placed in the calendar, and those that its mentions are of.
 *
 * @param said the times, in order
 * @param governed the period of each mention, in order
 * @param running the time that runs at its end
 * @param last the time that ran last up to its end; unknown where none did
 * @param ground what it was read by
 */
record Placed(
    List<Said> said, List<Governed> governed, Optional<Said> running, Period last, Ground ground) {

  /**
   * What a passage has its times from besides its own characters.
   *
   * @param reported what is reported on there
   * @param last the time that ran last before it
   * @param running the time that runs where it begins
   */
  record Ground(Reported reported, Period last, Optional<Said> running) {}

  /** How many headings and captions stand between two paragraphs. */
  private static final int MOST_BETWEEN = 2;

  Placed {
    said = List.copyOf(said);
    governed = List.copyOf(governed);
  }

  /**
   * The passages of an article.
   *
   * @param reporting for each of them what is reported on there
   * @param known the same passages as they were read before, of which those are kept that stand on
   *     the same ground; none where they are read for the first time
   * @param faults keeps what is thrown on the way
   */
  static List<Placed> of(
      List<TimedPassage> article,
      List<Clauses> clauses,
      Discourse discourse,
      Published published,
      List<Reported> reporting,
      List<Placed> known,
      Faults faults) {
    List<Placed> placed = new ArrayList<>();
    Period last = Period.UNKNOWN;
    for (int i = 0; i < article.size(); i++) {
      TimedPassage timed = article.get(i);
      Reported reported = reporting.get(i);
      Ground ground = new Ground(reported, last, before(i, article, discourse, placed, reported));
      boolean same = !known.isEmpty() && known.get(i).ground().equals(ground);
      placed.add(same ? known.get(i) : read(timed, clauses.get(i), published, ground, faults));
      last = placed.get(i).last();
    }
    return List.copyOf(placed);
  }

  private static Placed read(
      TimedPassage timed, Clauses clauses, Published published, Ground ground, Faults faults) {
    PassageTimes times =
        new PassageTimes(timed, clauses, published, ground.reported(), ground.last());
    Governing governing =
        new Governing(
            timed.passage(),
            clauses,
            times.said(),
            ground.reported(),
            published,
            ground.running(),
            faults);
    return new Placed(times.said(), governing.periods(), governing.running(), times.last(), ground);
  }

  /** What ran where the list was opened, or in the passage before one that goes on with it. */
  private static Optional<Said> before(
      int index,
      List<TimedPassage> article,
      Discourse discourse,
      List<Placed> placed,
      Reported reported) {
    if (discourse.lead(index).isPresent()) {
      return placed.get(discourse.lead(index).getAsInt()).running();
    }
    boolean goesOn = discourse.breaksDown(index) || isLeadAlone(article.get(index));
    if (index == 0 || !goesOn) {
      return Optional.empty();
    }
    return placed
        .get(tellingBefore(index, article))
        .running()
        .filter(time -> !reported.period().isKnown() || isLastDay(reported.period(), time));
  }

  /** The passage before, headings and captions between passed over. */
  private static int tellingBefore(int index, List<TimedPassage> article) {
    int before = index - 1;
    while (before > 0
        && before > index - 1 - MOST_BETWEEN
        && article.get(before).passage().mentions().isEmpty()) {
      before--;
    }
    return before;
  }

  /**
   * {@code 2016年末，…。——从期限看，…} in a report on 2016; behind {@code 12月当月，…} the parts are those of
   * the year.
   */
  private static boolean isLastDay(Period reported, Said time) {
    Period day = time.governing();
    return day.equals(reported)
        || (Periods.isDay(day) && Objects.equals(day.end(), reported.end()));
  }

  /** {@code 各地灾情如下：}: the list that it opens is of what was told before. */
  private static boolean isLeadAlone(TimedPassage timed) {
    Passage passage = timed.passage();
    return passage.role() == Passage.Role.BODY
        && passage.mentions().isEmpty()
        && timed.times().isEmpty()
        && passage.view().chars().strip().endsWith("：");
  }

  LinkedPassage linked() {
    return new LinkedPassage(
        said.stream().map(Said::own).toList(),
        said.stream().map(Said::role).toList(),
        governed.stream().map(Governed::period).toList(),
        governed.stream().map(Governed::by).toList());
  }
}
