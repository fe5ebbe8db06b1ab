package io.zhibiao.extract.place;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.rule.Passage.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts an article at its datelines, each of which may begin a report from elsewhere, and asks the
 * {@link Subject} of each part.
 */
final class Segments {

  private static final String ACCORDING = "据";

  private Segments() {}

  /** For each passage the division that its part of the article is about. */
  static List<Optional<Division>> subjects(
      List<Passage> article, List<Reading> readings, Reading title, Optional<Division> home) {
    Subject subject = new Subject(home, readings);
    List<Optional<Division>> subjects = new ArrayList<>();
    Optional<Division> current = ofOpening(article, readings, title, subject);
    boolean dated = false;
    for (int i = 0; i < article.size(); i++) {
      boolean dateline = Datelines.begin(article.get(i).view().chars());
      if (dateline && dated) {
        current =
            new Subject(home, part(article, readings, i))
                .of(List.of(), Optional.of(readings.get(i)));
      }
      dated |= dateline;
      Optional<Division> own = ownOf(readings.get(i));
      subjects.add(own.isPresent() ? own : current);
    }
    return List.copyOf(subjects);
  }

  /** The place that a paragraph alone is of. */
  private static Optional<Division> ownOf(Reading paragraph) {
    return labelOf(paragraph).or(() -> reporter(paragraph));
  }

  /** {@code 江州：某公园接待游客3万人次}: the place that a paragraph has for its label. */
  private static Optional<Division> labelOf(Reading paragraph) {
    Clauses clauses = paragraph.clauses();
    return paragraph.names().stream()
        .findFirst()
        .filter(
            name -> name.form() != Naming.Form.LIST && clauses.startOf(name.span().start()) == 0)
        .filter(name -> new Standing(clauses, name).isInitial())
        .filter(name -> isColon(clauses.chars(), name.span().end()))
        .map(Naming::division);
  }

  /** {@code 据甲省民政厅报告，…}: a paragraph is of the place whose office it begins with. */
  private static Optional<Division> reporter(Reading paragraph) {
    return paragraph.clauses().chars().startsWith(ACCORDING)
        ? TellingOffice.place(paragraph)
        : Optional.empty();
  }

  private static boolean isColon(String chars, int end) {
    return chars.startsWith("：", end + Lexicon.LABELS.lengthAt(chars, end));
  }

  private static List<Reading> part(List<Passage> article, List<Reading> readings, int from) {
    int to = from + 1;
    while (to < article.size() && !Datelines.begin(article.get(to).view().chars())) {
      to++;
    }
    return readings.subList(from, to);
  }

  /** By the headline, what else stands over the text, and the first paragraph. */
  private static Optional<Division> ofOpening(
      List<Passage> article, List<Reading> readings, Reading title, Subject subject) {
    List<Reading> headlines = new ArrayList<>();
    headlines.add(title);
    for (int i = 0; i < article.size(); i++) {
      Role role = article.get(i).role();
      if (role == Role.BODY && isParagraph(article.get(i))) {
        return subject.of(headlines, Optional.of(readings.get(i)));
      }
      if (role == Role.HEADLINE || role == Role.KICKER || role == Role.BODY) {
        headlines.add(readings.get(i));
      }
    }
    return subject.of(headlines, Optional.empty());
  }

  /** A line that ends no sentence is a headline that was not known as one. */
  private static boolean isParagraph(Passage passage) {
    return passage.view().chars().indexOf('。') >= 0;
  }
}
