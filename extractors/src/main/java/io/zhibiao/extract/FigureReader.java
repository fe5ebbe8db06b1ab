package io.zhibiao.extract;

import io.zhibiao.extract.page.Block;
import io.zhibiao.extract.period.Time;
import io.zhibiao.extract.period.TimeExpression;
import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.period.Times;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.quantity.DeclaredUnit;
import io.zhibiao.extract.quantity.Judged;
import io.zhibiao.extract.quantity.Quantities;
import io.zhibiao.extract.quantity.RunTogether;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Sentences;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds the figures of one block: its times first, then the amounts that are no times. */
final class FigureReader {

  /** Its papers count years from the Republic. */
  private static final String TAIWAN = "71";

  private final String home;
  private final LocalCurrency currency;
  private final Shared shared;
  private final Faults faults;

  /**
   * Reads passages of a publication.
   *
   * @param home GB/T 2260 code of its home; empty where unknown
   * @param shared what other readers of them ask for, too
   * @param faults counts the lines that nobody can read
   */
  FigureReader(String home, Shared shared, Faults faults) {
    this.home = home;
    this.shared = shared;
    this.faults = faults;
    this.currency = LocalCurrency.of(home);
  }

  /** Reads passages of a publication, one by one. */
  FigureReader(String home) {
    this(home, new Shared(), new Faults());
  }

  /** The figures of a block that tells no more than its own characters. */
  TimedPassage read(Block block) {
    return read(block, DeclaredUnit.NONE, currency);
  }

  /**
   * The figures of a block of an article.
   *
   * @param declared what the article's numbers without a unit are counted in there
   * @param money what 元 is in it
   */
  TimedPassage read(Block block, DeclaredUnit declared, LocalCurrency money) {
    String chars = block.view().chars();
    List<TimeExpression> told =
        home.startsWith(TAIWAN) ? Times.find(chars, true) : shared.times().in(chars);
    List<Mention> mentions = new ArrayList<>();
    for (TimeExpression time : told) {
      if (time.figure()) {
        mentions.add(new Mention(new Figure.Time(Period.UNKNOWN), time.span(), time.rule()));
      }
    }
    List<Span> places = Places.namesIn(chars, home, shared.names());
    if (block.role() != Passage.Role.FURNITURE) {
      for (Mention amount : Quantities.in(chars, taken(told, places), declared)) {
        mentions.add(money.localize(amount, chars));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    List<Span> figures = mentions.stream().map(Mention::span).toList();
    List<Span> sentences = Sentences.of(block.view(), figures);
    List<Span> crowded = RunTogether.crowded(sentences, figures);
    List<Span> glued = RunTogether.glued(sentences, chars);
    faults.runTogether(crowded.size() + glued.size());
    mentions.removeIf(
        mention ->
            isIn(crowded, mention.span()) || (!isTime(mention) && isIn(glued, mention.span())));
    Passage passage = new Passage(block.role(), block.view(), sentences, mentions, places);
    return new TimedPassage(passage, told);
  }

  private static boolean isTime(Mention mention) {
    return mention.figure() instanceof Figure.Time;
  }

  /** Whether a figure lies in one of the lines, which stand in order. */
  private static boolean isIn(List<Span> lines, Span figure) {
    int found =
        Collections.binarySearch(
            lines,
            new Span(figure.start(), Integer.MAX_VALUE),
            Comparator.comparingInt(Span::start));
    int last = found >= 0 ? found : -found - 2;
    return last >= 0 && lines.get(last).contains(figure);
  }

  /** A block whose figures nobody could find. */
  TimedPassage unread(Block block) {
    List<Span> sentences = Sentences.of(block.view());
    return new TimedPassage(
        new Passage(block.role(), block.view(), sentences, List.of(), List.of()), List.of());
  }

  /** The candidates for amounts in what was read, and what became of them. */
  List<Judged> trace(TimedPassage read, DeclaredUnit declared) {
    String chars = read.passage().view().chars();
    List<Judged> candidates =
        Quantities.trace(chars, taken(read.times(), read.passage().places()), declared);
    List<Span> figures =
        candidates.stream().filter(Judged::isKept).map(kept -> kept.mention().span()).toList();
    List<Span> sentences = read.passage().sentences();
    List<Span> crowded = RunTogether.crowded(sentences, figures);
    List<Span> glued = RunTogether.glued(sentences, chars);
    return candidates.stream()
        .map(
            judged ->
                isIn(crowded, judged.mention().span()) || isIn(glued, judged.mention().span())
                    ? RunTogether.refuse(judged)
                    : NumberedItems.judged(judged, read.passage()))
        .toList();
  }

  /** What is no amount: times that are figures or of the clock, names of places. */
  private static List<Span> taken(List<TimeExpression> times, List<Span> places) {
    List<Span> taken = new ArrayList<>(places);
    for (TimeExpression time : times) {
      if (time.figure() || time.time() instanceof Time.Clock) {
        taken.add(time.span());
      }
    }
    taken.sort(null);
    return taken;
  }
}
