package io.zhibiao.extract;

import io.zhibiao.extract.bind.Binder;
import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.page.Block;
import io.zhibiao.extract.page.PageArticle;
import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.quantity.DeclaredUnit;
import io.zhibiao.extract.quantity.DeclaredUnits;
import io.zhibiao.extract.quantity.Judged;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.table.TableFigure;
import io.zhibiao.extract.table.Tables;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads one article of a document: finds its figures, links each to what governs it, makes rows.
 */
final class ArticleReader {

  private final String name;
  private final SourceText source;
  private final Setting setting;
  private final Segmenter segmenter;
  private final FigureReader passages;
  private final LocalCurrency home;
  private final Shared shared;
  private final Steps steps;
  private final Faults faults;

  ArticleReader(
      String name,
      SourceText source,
      Setting setting,
      Shared shared,
      Segmenter segmenter,
      Steps steps,
      Faults faults) {
    this.name = name;
    this.source = source;
    this.setting = setting;
    this.segmenter = segmenter;
    this.passages = new FigureReader(setting.homeCode(), shared, faults);
    this.home = LocalCurrency.of(setting.homeCode());
    this.shared = shared;
    this.steps = steps;
    this.faults = faults;
  }

  ReadArticle read(PageArticle page, int number) {
    List<TimedPassage> read = figures(page.blocks());
    Tables tables = Tables.in(read, source, setting.homeCode(), faults);
    List<TimedPassage> timed = tables.all();
    List<Passage> prose = tables.prose().stream().map(TimedPassage::passage).toList();
    Discourse discourse = Discourse.of(timed.stream().map(TimedPassage::passage).toList(), faults);
    Scenes scenes = Scenes.of(timed, discourse, page.title(), setting, shared, faults);
    Scenes printed =
        setting.isInferred()
            ? scenes.in(setting.asPrinted(), discourse, page.title(), faults)
            : scenes;
    List<List<Link>> links = links(prose);
    List<String> titles = page.titles();
    List<List<Row>> all = new ArrayList<>();
    ToldBases bases = new ToldBases();
    for (int p = 0; p < timed.size(); p++) {
      Passage passage = timed.get(p).passage();
      Metric.Origin origin = new Metric.Origin(name, number, titles.get(p), setting.date().day());
      List<Row> rows = new ArrayList<>();
      Iterator<Link> ofProse = links.get(p).iterator();
      for (int m = 0; m < passage.mentions().size(); m++) {
        Place place = new Place(origin, passage, p, m);
        Optional<TableFigure> cell = tables.at(p, place.mention());
        if (cell.isPresent()) {
          rows.add(ofCell(place, cell.get(), scenes, printed));
        } else {
          rows.add(ofProse(place, ofProse.next(), rows, bases, scenes, printed));
        }
      }
      all.add(List.copyOf(rows));
    }
    return new ReadArticle(timed, scenes.times(), all);
  }

  /** The m-th figure of the p-th passage of an article. */
  private record Place(Metric.Origin origin, Passage passage, int p, int m) {

    Mention mention() {
      return passage.mentions().get(m);
    }

    Around around(Scenes scenes) {
      return Around.of(passage, mention().span(), scenes.governor(p, m));
    }
  }

  private Row ofCell(Place place, TableFigure cell, Scenes scenes, Scenes printed) {
    int p = place.p();
    int m = place.m();
    Scene scene = scenes.of(p, m, cell);
    Why why =
        why(
            place.mention(),
            cell.link(),
            scene,
            scenes.time(p, m),
            scenes.place(p, m),
            Why.Compared.NONE_TOLD);
    Metric.Reading reading =
        reading(place.mention(), place.around(scenes), why, scene, printed.of(p, m, cell));
    return new Row(ofCell(place.origin(), place.passage(), cell, reading), why);
  }

  /**
   * A figure of a sentence.
   *
   * @param before the rows of its passage before it
   * @param bases what the changes before it in its article are measured against
   */
  private Row ofProse(
      Place place, Link link, List<Row> before, ToldBases bases, Scenes scenes, Scenes printed) {
    int p = place.p();
    int m = place.m();
    Scene scene = scenes.of(p, m);
    Link here = abroad(link, scenes.foreign(p, m));
    Link done = scenes.isOfBase(p, m) ? here.done() : here;
    Link named =
        NamedBase.told(done, scenes.baseBefore(p, m), scenes.earlierThan(p, m), scene.period());
    Link told = NamedBase.like(named, bases.of(scene.period()));
    Why.Compared compared = bases.compared(!told.equals(named));
    bases.take(named, scene.period());
    Why own = why(place.mention(), told, scene, scenes.time(p, m), scenes.place(p, m), compared);
    Why why = before.isEmpty() ? own : own.behind(before.get(before.size() - 1).why());
    Metric.Reading reading =
        reading(
            place.mention(),
            place.around(scenes),
            why,
            scene,
            printed == scenes ? scene : printed.of(p, m));
    return new Row(ofProse(place.origin(), place.passage(), place.mention(), reading), why);
  }

  private List<List<Link>> links(List<Passage> prose) {
    return faults.guard(
        () ->
            new Binder(faults)
                .bind(prose, Discourse.of(prose, faults), source, segmenter, steps::next),
        () -> forEach(prose, Link.unread()));
  }

  /** The same for each figure of an article whose reader threw. */
  static <T> List<List<T>> forEach(List<Passage> article, T unread) {
    return article.stream()
        .map(passage -> Collections.nCopies(passage.mentions().size(), unread))
        .toList();
  }

  /** The candidates for amounts in an article's passages, and what became of them. */
  List<List<Judged>> trace(List<TimedPassage> read) {
    List<DeclaredUnit> units =
        DeclaredUnits.of(read.stream().map(timed -> timed.passage().view().chars()).toList());
    return IntStream.range(0, read.size())
        .mapToObj(i -> passages.trace(read.get(i), units.get(i)))
        .toList();
  }

  private List<TimedPassage> figures(List<Block> blocks) {
    List<String> texts = blocks.stream().map(block -> block.view().chars()).toList();
    List<DeclaredUnit> units = DeclaredUnits.of(texts);
    LocalCurrency money = DeclaredUnits.inRenminbi(texts) ? LocalCurrency.CNY : home;
    List<TimedPassage> read = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      DeclaredUnit unit = units.get(i);
      read.add(faults.guard(() -> passages.read(block, unit, money), () -> passages.unread(block)));
      steps.next();
    }
    return NumberedItems.leftOut(read);
  }

  /** A place outside China, which has no region, is who the figure describes. */
  private Link abroad(Link link, Optional<Span> foreign) {
    return link.subject().isEmpty() ? foreign.map(source::print).map(link::of).orElse(link) : link;
  }

  private Why why(
      Mention mention,
      Link link,
      Scene scene,
      Optional<Span> time,
      Optional<Span> place,
      Why.Compared compared) {
    boolean date = mention.figure().type() == FigureType.DATE;
    Verdict verdict =
        Outlook.timed(link.verdict(), scene.period(), date, setting.date().day().orElse(null));
    return new Why(link, verdict, time, place, compared);
  }

  private Metric.Reading reading(
      Mention mention, Around around, Why why, Scene scene, Scene printed) {
    FigureType type = mention.figure().type();
    Link link = why.link();
    return new Metric.Reading(
        scene.region(),
        link.subject(),
        link.indicator(),
        type == FigureType.DATE ? Aspect.NONE : link.aspect(),
        link.comparison(),
        scene.period(),
        why.verdict().status(),
        new Doubts(type, around, () -> tag(link), why, scene, printed).all());
  }

  /** The part of speech of the last word of its name; empty where that is not known. */
  private String tag(Link link) {
    if (link.indicator().isEmpty() || link.source() == NameSource.TABLE) {
      return "";
    }
    return faults.guard(
        () -> {
          List<Word> words = segmenter.words(link.indicator());
          return words.isEmpty() ? "" : words.get(words.size() - 1).tag();
        },
        () -> "");
  }

  private Metric ofProse(
      Metric.Origin origin, Passage passage, Mention mention, Metric.Reading reading) {
    Span sentence = passage.view().toSource(Excerpt.around(passage, mention.span()));
    boolean change = reading.aspect() == Aspect.INCREASE || reading.aspect() == Aspect.DECREASE;
    Mention told =
        change && mention.figure() instanceof Figure.Quantity signed
            ? new Mention(signed.unsigned(), mention.span(), mention.rule())
            : mention;
    return metric(origin, passage, told, reading, sentence);
  }

  /** That of the region that is told of, of the publication's home where none is. */
  private LocalCurrency currencyOf(String region) {
    return region.isEmpty() ? home : LocalCurrency.of(region);
  }

  /** A cell's row stands for its sentence. */
  private Metric ofCell(
      Metric.Origin origin, Passage passage, TableFigure cell, Metric.Reading reading) {
    Mention local = home.localize(cell.mention(), passage.view().chars());
    return metric(origin, passage, local, reading, cell.row());
  }

  private Metric metric(
      Metric.Origin origin,
      Passage passage,
      Mention mention,
      Metric.Reading reading,
      Span sentence) {
    Span figure = passage.view().toSource(mention.span());
    Metric.Evidence evidence =
        new Metric.Evidence(
            source.print(figure),
            source.print(sentence),
            source.codePoint(figure.start()),
            source.codePoint(figure.end()),
            source.codePoint(sentence.start()),
            source.codePoint(sentence.end()));
    Figure meaning =
        mention.figure().type() == FigureType.DATE
            ? new Figure.Time(reading.period())
            : currencyOf(reading.region().code())
                .localize(mention, passage.view().chars(), home)
                .figure();
    String id = MetricId.of(origin.source(), evidence);
    return new Metric(id, origin, meaning, reading, evidence, mention.rule());
  }
}
