package io.zhibiao.extract;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.period.LinkedPassage;
import io.zhibiao.extract.period.PeriodLinker;
import io.zhibiao.extract.period.Role;
import io.zhibiao.extract.period.TimeExpression;
import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.place.Located;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.place.RegionLinker;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.table.TableFigure;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.util.List;
import java.util.Optional;

/** When and where the figures of an article are, as far as a setting lets it be told. */
final class Scenes {

  /** No sentence that anyone reads has more times than this before another. */
  private static final int MOST_LOOKED_AT = 64;

  private final List<TimedPassage> article;
  private final Setting setting;
  private final Shared shared;
  private final List<LinkedPassage> periods;
  private final List<List<Located>> regions;

  private Scenes(
      List<TimedPassage> article,
      Setting setting,
      Shared shared,
      List<LinkedPassage> periods,
      List<List<Located>> regions) {
    this.article = article;
    this.setting = setting;
    this.shared = shared;
    this.periods = periods;
    this.regions = regions;
  }

  /**
   * Links the figures of an article.
   *
   * @param discourse what breaks down what in it
   * @param title its headline; empty where there is none
   * @param shared what other readers of it ask for, too
   * @param faults keeps what is thrown on the way
   */
  static Scenes of(
      List<TimedPassage> article,
      Discourse discourse,
      String title,
      Setting setting,
      Shared shared,
      Faults faults) {
    return new Scenes(
        article,
        setting,
        shared,
        periods(article, discourse, setting, faults),
        regions(article, title, setting, shared, faults));
  }

  /** The same figures in a setting that may tell less; what that leaves as it was is kept. */
  Scenes in(Setting other, Discourse discourse, String title, Faults faults) {
    boolean dated = other.date().equals(setting.date());
    boolean placed =
        other.date().day().equals(setting.date().day())
            && other.homeCode().equals(setting.homeCode());
    return new Scenes(
        article,
        other,
        shared,
        dated ? periods : periods(article, discourse, other, faults),
        placed ? regions : regions(article, title, other, shared, faults));
  }

  private static List<LinkedPassage> periods(
      List<TimedPassage> article, Discourse discourse, Setting setting, Faults faults) {
    return faults.guard(
        () -> PeriodLinker.link(article, discourse, setting.date(), faults),
        () -> article.stream().map(LinkedPassage::unread).toList());
  }

  private static List<List<Located>> regions(
      List<TimedPassage> article, String title, Setting setting, Shared shared, Faults faults) {
    List<Passage> passages = article.stream().map(TimedPassage::passage).toList();
    return faults.guard(
        () ->
            RegionLinker.locate(
                passages,
                title,
                setting.homeCode(),
                setting.date().day().orElse(null),
                shared.names(),
                faults),
        () -> ArticleReader.forEach(passages, Located.UNREAD));
  }

  /** For each passage when its times are and what they do. */
  List<LinkedPassage> times() {
    return periods;
  }

  /** The scene of a mention in prose. */
  Scene of(int passage, int mention) {
    Region region = regions.get(passage).get(mention).region();
    boolean timed = isDate(passage, mention) || time(passage, mention).isPresent();
    return new Scene(period(passage, mention), timed, region, isShared(passage, mention));
  }

  /** The scene of a cell: what its table tells goes before what governs prose at its place. */
  Scene of(int passage, int mention, TableFigure cell) {
    Scene prose = of(passage, mention);
    Period told = cell.timing().period(article, periods, prose.period());
    Region named = cell.region().orElse(prose.region());
    boolean shared = cell.region().isEmpty() && prose.shared();
    boolean timed = cell.timing().isTold() || prose.timed();
    return new Scene(told, timed, named, shared);
  }

  /** The expression of time that gives a mention its period, in the source. */
  Optional<Span> time(int passage, int mention) {
    return governor(passage, mention).map(span -> toSource(passage, span));
  }

  /** The same in the passage. */
  Optional<Span> governor(int passage, int mention) {
    return periods.get(passage).governors().get(mention);
  }

  /** Whether a mention is told only for something else to be measured against it. */
  boolean isOfBase(int passage, int mention) {
    int time = governor(passage, mention).map(span -> timeAt(passage, span)).orElse(-1);
    return time >= 0 && periods.get(passage).roles().get(time) == Role.BASE;
  }

  /** The time that was last told before a mention as what others are measured against. */
  Period baseBefore(int passage, int mention) {
    LinkedPassage linked = periods.get(passage);
    int place = article.get(passage).passage().mentions().get(mention).span().start();
    int next = firstFrom(article.get(passage).times(), place);
    for (int i = next - 1; i >= Math.max(0, next - MOST_LOOKED_AT); i--) {
      if (linked.roles().get(i) == Role.BASE) {
        return linked.times().get(i);
      }
    }
    return Period.UNKNOWN;
  }

  /**
   * The time of the level before a change that its sentence told last; unknown where it told none.
   */
  Period earlierThan(int passage, int mention) {
    LinkedPassage linked = periods.get(passage);
    Passage of = article.get(passage).passage();
    int place = of.mentions().get(mention).span().start();
    int last = firstFrom(article.get(passage).times(), place) - 1;
    boolean same =
        last >= 0
            && linked.roles().get(last) == Role.EARLIER
            && article.get(passage).times().get(last).span().start()
                >= of.sentenceAt(place).start();
    return same ? linked.times().get(last) : Period.UNKNOWN;
  }

  /** The number of the time that stands at the span; -1 where none does. */
  private int timeAt(int passage, Span span) {
    List<TimeExpression> times = article.get(passage).times();
    int at = firstFrom(times, span.start());
    return at < times.size() && times.get(at).span().equals(span) ? at : -1;
  }

  /** The first of the times that begins at the place or behind it. */
  private static int firstFrom(List<TimeExpression> times, int place) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (times.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The name that gives a mention its region, in the source. */
  Optional<Span> place(int passage, int mention) {
    return regions.get(passage).get(mention).by().map(span -> toSource(passage, span));
  }

  private boolean isShared(int passage, int mention) {
    Located located = regions.get(passage).get(mention);
    String chars = article.get(passage).passage().view().chars();
    return !located.region().code().equals(setting.homeCode())
        && located
            .by()
            .filter(name -> Places.isShared(chars.substring(name.start(), name.end())))
            .isPresent();
  }

  /** The place outside China that a mention is about, in the source. */
  Optional<Span> foreign(int passage, int mention) {
    Located located = regions.get(passage).get(mention);
    return located.by().filter(by -> located.foreign()).map(span -> toSource(passage, span));
  }

  private boolean isDate(int passage, int mention) {
    Passage of = article.get(passage).passage();
    return of.mentions().get(mention).figure().type() == FigureType.DATE;
  }

  private Span toSource(int passage, Span span) {
    return article.get(passage).passage().view().toSource(span);
  }

  /** A date's own period; any other figure's is the one that governs it. */
  private Period period(int passage, int mention) {
    Span span = article.get(passage).passage().mentions().get(mention).span();
    int time = timeAt(passage, span);
    if (time >= 0) {
      return periods.get(passage).times().get(time);
    }
    return periods.get(passage).mentions().get(mention);
  }
}
