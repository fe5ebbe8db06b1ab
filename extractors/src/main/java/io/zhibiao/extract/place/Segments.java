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

  private static final int DATELINE_REACH = 40;
  private static final List<String> SENDERS = List.of("本报", "新华社", "中新社", "本台", "本刊", "人民网");

  private Segments() {}

  /** For each passage the division that its part of the article is about. */
  static List<Optional<Division>> subjects(
      List<Passage> article, List<Reading> readings, Reading headline, Surroundings surroundings) {
    Subject subject = new Subject(surroundings, readings);
    List<Optional<Division>> subjects = new ArrayList<>();
    Optional<Division> current = subject.of(opening(article, readings, 0, headline));
    boolean dated = false;
    for (int i = 0; i < article.size(); i++) {
      boolean dateline = isDateline(article.get(i).view().chars());
      if (dateline && dated) {
        current = subject.of(List.of(readings.get(i)));
      }
      dated |= dateline;
      subjects.add(current);
    }
    return List.copyOf(subjects);
  }

  /** The headline, what stands over the text, and its first paragraph. */
  private static List<Reading> opening(
      List<Passage> article, List<Reading> readings, int from, Reading headline) {
    List<Reading> pieces = new ArrayList<>();
    pieces.add(headline);
    for (int i = from; i < article.size(); i++) {
      Role role = article.get(i).role();
      if (role == Role.HEADLINE || role == Role.KICKER || role == Role.BODY) {
        pieces.add(readings.get(i));
      }
      if (role == Role.BODY) {
        return pieces;
      }
    }
    return pieces;
  }

  /** {@code 本报西宁1月15日电}, {@code 本报讯}. */
  static boolean isDateline(String chars) {
    if (SENDERS.stream().noneMatch(chars::startsWith)) {
      return false;
    }
    String start = chars.substring(0, Math.min(chars.length(), DATELINE_REACH));
    return start.indexOf('讯') >= 0 || start.indexOf('电') >= 0;
  }
}
