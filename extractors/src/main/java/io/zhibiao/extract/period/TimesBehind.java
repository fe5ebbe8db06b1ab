package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time that stands behind a figure and governs it. In each method {@code next} is the
 * first time behind the figure and {@code last} the one behind the sentence.
 */
final class TimesBehind {

  private final String chars;
  private final Clauses clauses;
  private final List<Said> said;

  TimesBehind(String chars, Clauses clauses, List<Said> said) {
    this.chars = chars;
    this.clauses = clauses;
    this.said = said;
  }

  /** {@code 11个目前已完工}: a time right behind the figure, where none stands in its clause. */
  Optional<Governed> beside(Span figure, int next, int last) {
    boolean beside = next < last && said.get(next).span().start() == figure.end();
    int clause = clauses.start(figure.start());
    boolean first = next == 0 || said.get(next - 1).span().start() < clause;
    return beside && first && said.get(next).role() != Role.SILENT
        ? inClause(figure, next, last)
        : Optional.empty();
  }

  /** {@code 28亿元（2012—2020年）}: nothing else stands in the brackets. */
  Optional<Governed> inBracket(Span figure, int next, int last) {
    boolean fills =
        next < last
            && said.get(next).span().start() == figure.end() + 1
            && at(chars, figure.end()) == '（'
            && at(chars, said.get(next).span().end()) == '）';
    return fills && said.get(next).governing().isKnown()
        ? Optional.of(Governed.by(said.get(next), said.get(next).governing()))
        : Optional.empty();
  }

  /** {@code 从5亿元增长到8亿元，十年累计60亿元}: the years behind are those of the change. */
  Optional<Governed> years(int next, int last) {
    boolean span =
        next < last
            && said.get(next).role().governs()
            && Periods.isYears(said.get(next).governing());
    return span
        ? Optional.of(Governed.by(said.get(next), said.get(next).governing()))
        : Optional.empty();
  }

  /** {@code 10个2020年预脱贫村}: the time stands behind the figure, in its clause. */
  Optional<Governed> inClause(Span figure, int next, int last) {
    int end = clauses.end(figure.end() - 1);
    for (int i = next; i < last && said.get(i).span().start() < end; i++) {
      Said time = said.get(i);
      boolean governs = time.role().governs();
      if (governs
          && time.span().start() >= figure.end()
          && clauses.reaches(time.span(), figure.start())) {
        return Optional.of(Governed.by(time, time.governing()));
      }
    }
    return Optional.empty();
  }
}
