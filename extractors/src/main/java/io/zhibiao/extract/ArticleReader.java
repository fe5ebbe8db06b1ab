package io.zhibiao.extract;

import io.zhibiao.extract.bind.Binder;
import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.page.PageArticle;
import io.zhibiao.extract.period.LinkedPassage;
import io.zhibiao.extract.period.PeriodLinker;
import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.place.RegionLinker;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one article of a document: finds its figures, links each to what governs it, makes rows.
 */
final class ArticleReader {

  private final Document document;
  private final SourceText source;
  private final Segmenter segmenter;
  private final PassageReader passages;

  ArticleReader(Document document, SourceText source, Segmenter segmenter) {
    this.document = document;
    this.source = source;
    this.segmenter = segmenter;
    this.passages = new PassageReader(document.regionCode());
  }

  List<Metric> read(PageArticle page, int number) {
    List<TimedPassage> timed = page.blocks().stream().map(passages::read).toList();
    List<Passage> article = timed.stream().map(TimedPassage::passage).toList();
    List<LinkedPassage> periods = PeriodLinker.link(timed, document.published());
    List<List<Region>> regions =
        RegionLinker.link(article, page.title(), document.regionCode(), document.published());
    List<List<Link>> links = new Binder().bind(article, source, segmenter);
    List<String> titles = page.titles();
    List<Metric> metrics = new ArrayList<>();
    for (int p = 0; p < article.size(); p++) {
      Passage passage = article.get(p);
      Metric.Origin origin =
          new Metric.Origin(document.source(), number, titles.get(p), document.published());
      for (int m = 0; m < passage.mentions().size(); m++) {
        Mention mention = passage.mentions().get(m);
        Period period = period(timed.get(p), periods.get(p), m);
        Metric.Reading reading =
            reading(mention, links.get(p).get(m), period, regions.get(p).get(m));
        metrics.add(metric(origin, passage, mention, reading));
      }
    }
    return metrics;
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

  private static Metric.Reading reading(Mention mention, Link link, Period period, Region region) {
    boolean date = mention.figure().type() == FigureType.DATE;
    return new Metric.Reading(
        region,
        link.subject(),
        link.indicator(),
        date ? null : link.aspect(),
        link.comparison(),
        period,
        link.status());
  }

  private Metric metric(
      Metric.Origin origin, Passage passage, Mention mention, Metric.Reading reading) {
    Span figure = passage.view().toSource(mention.span());
    Span sentence = passage.view().toSource(passage.sentenceAt(mention.span().start()));
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
