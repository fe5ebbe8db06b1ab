package io.zhibiao.extract;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.Numerals;
import io.zhibiao.extract.page.PageArticle;
import io.zhibiao.extract.page.Pages;
import io.zhibiao.extract.period.LinkedPassage;
import io.zhibiao.extract.period.Role;
import io.zhibiao.extract.period.TimeExpression;
import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.quantity.Judged;
import io.zhibiao.extract.quantity.Quantities;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells how a document is read by an {@link Extractor}, with what each step found and dropped. As
 * safe as that one.
 */
public final class Explainer {

  /** Who refuses a numeral that no form takes. */
  private static final String NO_FORM = "NoForm";

  private final Extractor extractor;

  /** Explains what the extractor reads. */
  public Explainer(Extractor extractor) {
    this.extractor = extractor;
  }

  /** The names of all who may refuse a candidate, as {@link Explanation.Candidate} has them. */
  public static List<String> judges() {
    List<String> judges = new ArrayList<>(List.of(NO_FORM));
    judges.addAll(Quantities.judges());
    return List.copyOf(judges);
  }

  /** All that {@link Explanation.Reason} may say, as {@code cell.cause}. */
  public static List<String> reasons() {
    return Reasons.kinds();
  }

  /** All that a time may do in its sentence, as {@link Explanation.Time} has it. */
  public static List<String> roles() {
    return Arrays.stream(Role.values()).map(Explainer::name).toList();
  }

  /** How the document is read. */
  public Explanation explain(Document document) {
    SourceText source = new SourceText(document.text());
    List<PageArticle> pages = Pages.read(source);
    Shared shared = new Shared();
    Setting setting = Setting.of(document, source, pages, shared);
    ArticleReader reader =
        extractor.reader(
            document, source, setting, shared, Steps.in(pages, Progress.UNWATCHED), new Faults());
    List<Explanation.Block> blocks = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      ReadArticle article = reader.read(pages.get(p), p + 1);
      List<List<Judged>> candidates = reader.trace(article.passages());
      for (int i = 0; i < article.passages().size(); i++) {
        TimedPassage timed = article.passages().get(i);
        Passage passage = timed.passage();
        blocks.add(
            new Explanation.Block(
                name(passage.role()),
                passage.view().print(new Span(0, passage.view().length()), source),
                candidates(timed, candidates.get(i), source),
                times(timed, article.times().get(i), source),
                places(passage.view(), setting.homeCode(), source),
                rows(article.rows().get(i), source)));
      }
    }
    return new Explanation(blocks);
  }

  private static String name(Enum<?> role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** Numerals that no form takes and no time holds are among them, but not 一 in 统一. */
  private static List<Explanation.Candidate> candidates(
      TimedPassage timed, List<Judged> judged, SourceText source) {
    View view = timed.passage().view();
    List<Map.Entry<Span, Explanation.Candidate>> candidates = new ArrayList<>();
    BitSet read = new BitSet();
    timed.times().forEach(time -> read.set(time.span().start(), time.span().end()));
    for (Judged one : judged) {
      Mention mention = one.mention();
      String text = view.print(mention.span(), source);
      Optional<FigureType> type = Optional.of(mention.figure().type());
      read.set(mention.span().start(), mention.span().end());
      candidates.add(
          Map.entry(
              mention.span(),
              new Explanation.Candidate(text, type, mention.rule(), one.refusedBy())));
    }
    for (Numeral numeral : Numerals.in(view.chars())) {
      boolean partOfWord = numeral.isChinese() && numeral.span().length() == 1;
      if (!partOfWord && !read.get(numeral.span().start())) {
        String text = view.print(numeral.span(), source);
        candidates.add(
            Map.entry(
                numeral.span(), new Explanation.Candidate(text, Optional.empty(), "", NO_FORM)));
      }
    }
    candidates.sort(Map.Entry.comparingByKey());
    return candidates.stream().map(Map.Entry::getValue).toList();
  }

  private static List<Explanation.Time> times(
      TimedPassage timed, LinkedPassage linked, SourceText source) {
    List<Explanation.Time> times = new ArrayList<>();
    for (int i = 0; i < timed.times().size(); i++) {
      TimeExpression time = timed.times().get(i);
      times.add(
          new Explanation.Time(
              timed.passage().view().print(time.span(), source),
              time.rule(),
              name(linked.roles().get(i)),
              time.figure(),
              linked.times().get(i)));
    }
    return times;
  }

  private static List<Explanation.Place> places(View view, String home, SourceText source) {
    return Places.named(view.chars(), home).stream()
        .map(name -> new Explanation.Place(view.print(name.span(), source), name.region()))
        .toList();
  }

  private static List<Explanation.Row> rows(List<Row> rows, SourceText source) {
    return rows.stream()
        .map(row -> new Explanation.Row(row.metric(), Reasons.of(row, source)))
        .toList();
  }
}
