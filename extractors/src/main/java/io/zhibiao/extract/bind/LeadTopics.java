package io.zhibiao.extract.bind;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the lines of a list are told of by the line that leads to it and has no figure itself: {@code
 * 各市PM2.5浓度排名如下：/ 1.甲市} 28, {@code 各市排名如下（前一数为综合指数）：/ 甲市} 4.18.
 */
final class LeadTopics {

  private static final int LONGEST = 120;
  private static final char COLON = '：';

  private final List<Passage> article;
  private final Discourse discourse;
  private final Segmenter segmenter;
  private final Owners owners;
  private final Map<Integer, Term> topics = new HashMap<>();

  LeadTopics(List<Passage> article, Discourse discourse, Segmenter segmenter, Owners owners) {
    this.article = article;
    this.discourse = discourse;
    this.segmenter = segmenter;
    this.owners = owners;
  }

  /** What the lead of a passage speaks of; an empty one where it has none. */
  Term of(int passage) {
    OptionalInt lead = discourse.lead(passage);
    return lead.isEmpty()
        ? Term.none(article.get(passage).view())
        : topics.computeIfAbsent(lead.getAsInt(), number -> read(article.get(number)));
  }

  private Term read(Passage lead) {
    String chars = lead.view().chars();
    int end = chars.stripTrailing().length() - 1;
    Term none = Term.none(lead.view());
    if (end <= 0 || end > LONGEST || chars.charAt(end) != COLON || hasValue(lead)) {
      return none;
    }
    int open = chars.charAt(end - 1) == '）' ? chars.lastIndexOf('（', end) : -1;
    Term topic = topic(lead, new Span(sentence(lead, end), open > 0 ? open : end));
    return topic.isEmpty() && open > 0 ? declared(lead, new Span(open + 1, end - 1)) : topic;
  }

  private static boolean hasValue(Passage lead) {
    return lead.mentions().stream().anyMatch(m -> m.figure().type() != FigureType.DATE);
  }

  private static int sentence(Passage lead, int place) {
    return lead.sentences().stream()
        .filter(span -> span.start() <= place)
        .mapToInt(Span::start)
        .max()
        .orElse(0);
  }

  private Term topic(Passage lead, Span stretch) {
    List<Token> tokens = tokens(lead, stretch);
    HeadReader heads = new HeadReader(lead.view(), tokens, owners);
    int start = Leftward.clauseStart(tokens, tokens.size());
    return start < tokens.size()
        ? new Topics(lead.view(), tokens, heads).topicIn(start, tokens.size())
        : Term.none(lead.view());
  }

  /** 前一数为 {@code 综合指数}，括号内为…: what stands behind 为 in the first clause. */
  private Term declared(Passage lead, Span bracket) {
    List<Token> tokens = tokens(lead, bracket);
    int is = 0;
    while (is < tokens.size() && !tokens.get(is).is(Kind.WEI) && !tokens.get(is).is(Kind.STOP)) {
      is++;
    }
    int end = is + 1;
    while (end < tokens.size() && tokens.get(end).kind().isNominal()) {
      end++;
    }
    boolean named = is < tokens.size() && tokens.get(is).is(Kind.WEI) && end > is + 1;
    return named ? Term.of(lead.view(), tokens.subList(is + 1, end)) : Term.none(lead.view());
  }

  private List<Token> tokens(Passage lead, Span stretch) {
    List<Mention> mentions =
        lead.mentions().stream().filter(m -> stretch.contains(m.span())).toList();
    int first = mentions.isEmpty() ? 0 : lead.mentions().indexOf(mentions.get(0));
    return Tokens.of(lead, stretch, mentions, first, segmenter);
  }
}
