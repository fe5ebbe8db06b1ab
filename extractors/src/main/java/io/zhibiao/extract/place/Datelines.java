package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import java.util.List;
import java.util.Optional;

/** {@code 本报西宁1月15日电}, {@code 本报讯}: how a report begins, and where it was sent from. */
final class Datelines {

  private static final int REACH = 40;
  private static final int LONGEST_SENDER = 5;
  private static final int LONGEST_DATE = 8;
  private static final String CAPITAL = "110000";
  private static final List<String> SENDERS =
      List.of("本报", "新华社", "中新社", "中新网", "本台", "本刊", "本网", "人民网");

  private Datelines() {}

  /** Whether a text begins with a dateline. */
  static boolean begin(String chars) {
    return !sender(chars).isEmpty() && end(chars) > 0;
  }

  /** {@code 石家庄3月1日电}: whether a name tells where a report was sent from. */
  static boolean isSentFrom(String chars, Span name) {
    int end = name.end();
    int wire = chars.indexOf('电', end);
    return name.start() < LONGEST_SENDER
        && end < chars.length()
        && Characters.isDigit(chars.charAt(end))
        && wire > end
        && wire - end <= LONGEST_DATE;
  }

  private static String sender(String chars) {
    return SENDERS.stream().filter(chars::startsWith).findFirst().orElse("");
  }

  private static int end(String chars) {
    for (int at = 0; at < Math.min(chars.length(), REACH); at++) {
      if (chars.charAt(at) == '讯' || chars.charAt(at) == '电') {
        return at;
      }
    }
    return 0;
  }

  /**
   * What a report is about that names nothing else: the place where it was sent from, its province
   * where the text speaks of a province, the country where it comes from the capital.
   */
  static Optional<Division> place(Reading reading) {
    String chars = reading.clauses().chars();
    int sender = sender(chars).length();
    if (sender == 0) {
      return Optional.empty();
    }
    return reading.names().stream()
        .filter(name -> name.span().start() == sender && name.span().end() <= end(chars))
        .map(name -> widened(name.division(), reading))
        .findFirst();
  }

  private static Division widened(Division place, Reading reading) {
    if (place.code().equals(CAPITAL)) {
      return Gazetteer.country();
    }
    return reading.pointers().stream()
        .filter(hit -> hit.meaning().kind().equals("省"))
        .flatMap(hit -> hit.meaning().among(place).stream())
        .findFirst()
        .orElse(place);
  }
}
