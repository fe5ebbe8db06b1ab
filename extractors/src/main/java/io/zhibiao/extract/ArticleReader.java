package io.zhibiao.extract;

import io.zhibiao.extract.bind.Binder;
import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.page.Block;
import io.zhibiao.extract.page.PageArticle;
import io.zhibiao.extract.period.LinkedPassage;
import io.zhibiao.extract.period.PeriodLinker;
import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.place.Located;
import io.zhibiao.extract.place.RegionLinker;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.table.TableFigure;
import io.zhibiao.extract.table.Tables;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads one article of a document: finds its figures, links each to what governs it, makes rows.
 */
final class ArticleReader {

  private final String name;
  private final SourceText source;
  private final Setting setting;
  private final Segmenter segmenter;
  private final FigureReader passages;
  private final LocalCurrency currency;
  private final Steps steps;
  private final Faults faults;

  ArticleReader(
      String name,
      SourceText source,
      Setting setting,
      Segmenter segmenter,
      Steps steps,
      Faults faults) {
    this.name = name;
    this.source = source;
    this.setting = setting;
    this.segmenter = segmenter;
    this.passages = new FigureReader(setting.homeCode());
    this.currency = LocalCurrency.of(setting.homeCode());
    this.steps = steps;
    this.faults = faults;
  }

  List<Row> read(PageArticle page, int number) {
    List<TimedPassage> read = page.blocks().stream().map(this::figures).toList();
    Tables tables = Tables.in(read, source, setting.homeCode(), faults);
    List<TimedPassage> timed = tables.all();
    List<Passage> article = timed.stream().map(TimedPassage::passage).toList();
    List<Passage> prose = tables.prose().stream().map(TimedPassage::passage).toList();
    List<LinkedPassage> periods = periods(timed);
    List<List<Located>> regions =
        faults.guard(
            () ->
                RegionLinker.locate(
                    article, page.title(), setting.homeCode(), setting.date().day(), faults),
            () -> forEach(article, new Located(Region.UNKNOWN, Optional.empty())));
    List<List<Link>> links =
        faults.guard(
            () -> new Binder(faults).bind(prose, source, segmenter, steps::next),
            () -> forEach(prose, Link.unread()));
    List<String> titles = page.titles();
    List<Row> rows = new ArrayList<>();
    for (int p = 0; p < article.size(); p++) {
      Passage passage = article.get(p);
      Metric.Origin origin = new Metric.Origin(name, number, titles.get(p), setting.date().day());
      Iterator<Link> ofProse = links.get(p).iterator();
      for (int m = 0; m < passage.mentions().size(); m++) {
        Mention mention = passage.mentions().get(m);
        Period period = period(timed.get(p), periods.get(p), m);
        Located region = regions.get(p).get(m);
        Optional<Span> time = periods.get(p).governors().get(m).map(passage.view()::toSource);
        Optional<Span> place = region.by().map(passage.view()::toSource);
        Optional<TableFigure> cell = tables.at(p, mention);
        if (cell.isPresent()) {
          Period told = cell.get().timing().period(timed, periods, period);
          Region named = cell.get().region().orElse(region.region());
          Why why = why(mention, cell.get().link(), told, time, place);
          Metric.Reading reading = reading(mention, why, told, named);
          rows.add(new Row(ofCell(origin, passage, cell.get(), reading), why));
        } else {
          Why why = why(mention, ofProse.next(), period, time, place);
          Metric.Reading reading = reading(mention, why, period, region.region());
          rows.add(new Row(ofProse(origin, passage, mention, reading), why));
        }
      }
    }
    return rows;
  }

  private List<LinkedPassage> periods(List<TimedPassage> timed) {
    return faults.guard(
        () -> PeriodLinker.link(timed, setting.date(), faults),
        () -> timed.stream().map(LinkedPassage::unread).toList());
  }

  /** The same for each figure of an article whose reader threw. */
  private static <T> List<List<T>> forEach(List<Passage> article, T unread) {
    return article.stream()
        .map(passage -> Collections.nCopies(passage.mentions().size(), unread))
        .toList();
  }

  private TimedPassage figures(Block block) {
    TimedPassage read = faults.guard(() -> passages.read(block), () -> passages.unread(block));
    steps.next();
    return read;
  }

  /** A date's own period; any other figure's is the one that governs it. */
  private static Period period(TimedPassage timed, LinkedPassage linked, int mention) {
    Span span = timed.passage().mentions().get(mention).span();
    for (int t = 0; t < timed.times().size(); t++) {
      if (timed.times().get(t).span().equals(span)) {
        return linked.times().get(t);
      }
    }
    return linked.mentions().get(mention);
  }

  private Why why(
      Mention mention, Link link, Period period, Optional<Span> time, Optional<Span> place) {
    boolean date = mention.figure().type() == FigureType.DATE;
    Verdict verdict = Outlook.timed(link.verdict(), period, date, setting.date().day());
    return new Why(link, verdict, time, place);
  }

  private static Metric.Reading reading(Mention mention, Why why, Period period, Region region) {
    boolean date = mention.figure().type() == FigureType.DATE;
    Link link = why.link();
    return new Metric.Reading(
        region,
        link.subject(),
        link.indicator(),
        date ? null : link.aspect(),
        link.comparison(),
        period,
        why.verdict().status());
  }

  private Metric ofProse(
      Metric.Origin origin, Passage passage, Mention mention, Metric.Reading reading) {
    Span sentence = passage.view().toSource(passage.sentenceAt(mention.span().start()));
    boolean change = reading.aspect() == Aspect.INCREASE || reading.aspect() == Aspect.DECREASE;
    Mention told =
        change && mention.figure() instanceof Figure.Quantity signed
            ? new Mention(signed.unsigned(), mention.span(), mention.rule())
            : mention;
    return metric(origin, passage, told, reading, sentence);
  }

  /** A cell's row stands for its sentence. */
  private Metric ofCell(
      Metric.Origin origin, Passage passage, TableFigure cell, Metric.Reading reading) {
    Mention local = currency.localize(cell.mention(), passage.view().chars());
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
            : mention.figure();
    String id = MetricId.of(origin.source(), evidence);
    return new Metric(id, origin, meaning, reading, evidence, mention.rule());
  }
}
