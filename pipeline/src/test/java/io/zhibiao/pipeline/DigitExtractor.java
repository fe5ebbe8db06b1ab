package io.zhibiao.pipeline;

import io.zhibiao.extract.Article;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Found;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for the extractor where only the pipeline is tested: the text is one article, each run
 * of digits a count, its region in doubt where the manifest tells none. A text with the word {@code
 * 毒} in it makes it fail.
 */
public final class DigitExtractor {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private DigitExtractor() {}

  /** Finds the digits. */
  public static Extraction extract(Document document) {
    if (document.text().contains("毒")) {
      throw new IllegalStateException("poisoned\ndocument");
    }
    List<Metric> metrics = new ArrayList<>();
    Matcher digits = DIGITS.matcher(document.text());
    while (digits.find()) {
      metrics.add(metric(document, digits.group(), digits.start()));
    }
    Article article = new Article(1, "", "", "", 0, document.text().length());
    return new Extraction(
        new Found<>(
            document.published().map(Published::on).orElse(Published.UNKNOWN),
            Found.Source.MANIFEST),
        new Found<>(new Region(document.regionCode(), ""), Found.Source.MANIFEST),
        List.of(article),
        metrics);
  }

  /** A count in a document, at the UTF-16 index. */
  private static Metric metric(Document document, String digits, int index) {
    int start = document.text().codePointCount(0, index);
    return new Metric(
        document.source() + "#" + start,
        new Metric.Origin(document.source(), 1, "", document.published()),
        new Figure.Quantity(
            FigureType.COUNT, new Amount.Single(new BigDecimal(digits)), "个", Bound.EXACT),
        new Metric.Reading(
            new Region(document.regionCode(), ""),
            document.publication(),
            "",
            Aspect.LEVEL,
            Comparison.NONE,
            Period.UNKNOWN,
            Status.ACTUAL,
            document.regionCode().isEmpty() ? Set.of(Doubt.REGION) : Set.of()),
        new Metric.Evidence(digits, digits, start, start + digits.length(), start, start + 1),
        "digits");
  }
}
