package io.zhibiao.audit.finding;

import io.zhibiao.extract.indicator.Indicators;
import java.util.List;
import java.util.Optional;

/**
 * What a clause says its figures are parts of: {@code 全区常住人口中，男性276人，占48%}. It holds to the end of
 * its sentence.
 */
final class Topics {

  private static final String BREAKS = "，,；;。：:";
  private static final List<String> AMONG = List.of("当中", "之中", "中", "里");
  private static final int LONGEST = 16;
  private static final int LEAST = 2;

  private final Ledger ledger;

  Topics(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The figure that one is a part of by its sentence's opening. */
  Optional<Told> wholeOf(Told part) {
    String topic = topic(part);
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    List<Told> wholes =
        Look.allBack(
            ledger,
            part,
            whole ->
                whole.addend()
                    && whole.isLike(part)
                    && whole.isBeside(part)
                    && whole.passage() < part.passage()
                    && whole.value().compareTo(part.value()) >= 0);
    return wholes.stream()
        .filter(whole -> whole.name().equals(topic))
        .findFirst()
        .or(() -> wholes.stream().filter(whole -> isCalled(whole, topic)).findFirst());
  }

  private static boolean isCalled(Told whole, String topic) {
    return whole.name().endsWith(topic) || Names.isShortFor(topic, whole.name());
  }

  /** {@code 常住人口} of {@code 全区常住人口中}; empty where the sentence opens otherwise. */
  String topic(Told part) {
    Passage passage = ledger.passageOf(part);
    for (int i = passage.indexOf(part); i >= 0; i--) {
      String topic = last(passage.told().get(i).lead());
      if (!topic.isEmpty()) {
        return topic;
      }
    }
    return "";
  }

  private static String last(String lead) {
    int end = lead.length();
    while (end > 0) {
      int comma = lastBreak(lead, end);
      if (comma < 0) {
        return "";
      }
      String topic = topic(lead.substring(lastBreak(lead, comma) + 1, comma).strip());
      if (!topic.isEmpty()) {
        return topic;
      }
      end = comma;
    }
    return "";
  }

  private static int lastBreak(String lead, int before) {
    int at = before - 1;
    while (at >= 0 && BREAKS.indexOf(lead.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static String topic(String clause) {
    for (String among : AMONG) {
      if (clause.endsWith(among)) {
        String bare = clause.substring(0, clause.length() - among.length());
        String key = Indicators.key(bare.startsWith("在") ? bare.substring(1) : bare);
        String topic = Cue.SCOPE.cutFront(key);
        return topic.length() >= LEAST && topic.length() <= LONGEST ? topic : "";
      }
    }
    return "";
  }
}
