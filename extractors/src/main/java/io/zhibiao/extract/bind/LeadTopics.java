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
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the lines of a list are told of by the line that leads to it and has no figure itself:
 * {@code 各市PM2.5浓度排名如下：/ 1.甲市} 28, {@code 各市排名如下（前一数为综合指数）：/ 甲市} 4.18; and by a heading that is a
 * name: {@code 一、确诊病例 / 甲市} 8例.
 */
final class LeadTopics {

  private static final int LONGEST = 120;
  private static final int LONGEST_HEADING = 24;

  /** How many tokens the number of a heading has at most. */
  private static final int MOST_MARKS = 3;

  private static final char COLON = '：';

  private final List<Passage> article;
  private final Discourse discourse;
  private final Segmenter segmenter;
  private final Owners owners;
  private final Map<Integer, Term> topics = new HashMap<>();

  /** What the heading speaks of that was read last. */
  private Optional<Term> heading = Optional.empty();

  LeadTopics(List<Passage> article, Discourse discourse, Segmenter segmenter, Owners owners) {
    this.article = article;
    this.discourse = discourse;
    this.segmenter = segmenter;
    this.owners = owners;
  }

  /**
   * What a passage is told of.
   *
   * @param name an empty one where nobody says so
   * @param led whether the clause says so that leads to the list; else a heading does
   */
  record Topic(Term name, boolean led) {}

  /**
   * What the lead of a passage or the heading above it speaks of. To be asked of the passages in
   * order.
   */
  Topic of(int passage) {
    Passage here = article.get(passage);
    Topic none = new Topic(Term.none(here.view()), false);
    boolean told = hasValue(here);
    if (here.role() == Passage.Role.SUBHEAD && !told) {
      heading = heading(here);
    }
    if (!told || (here.role() != Passage.Role.BODY && here.role() != Passage.Role.SUBHEAD)) {
      return none;
    }
    OptionalInt lead = discourse.lead(passage);
    Term topic =
        lead.isEmpty()
            ? none.name()
            : topics.computeIfAbsent(lead.getAsInt(), number -> read(article.get(number)));
    return topic.isEmpty()
        ? heading.map(name -> new Topic(name, false)).orElse(none)
        : new Topic(topic, true);
  }

  /** {@code 一、本土确诊病例}: nothing but a name behind the mark. */
  private Optional<Term> heading(Passage head) {
    if (head.view().length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    List<Token> tokens = tokens(head, new Span(0, head.view().length()));
    int from = 0;
    while (from < tokens.size() && !tokens.get(from).is(Kind.LISTING) && from < MOST_MARKS) {
      from++;
    }
    boolean marked = from < tokens.size() && tokens.get(from).is(Kind.LISTING);
    List<Token> name = marked ? tokens.subList(from + 1, tokens.size()) : List.of();
    return isName(name) ? Optional.of(Term.of(head.view(), name)) : Optional.empty();
  }

  private Term read(Passage lead) {
    String chars = lead.view().chars();
    int end = chars.stripTrailing().length() - 1;
    Term none = Term.none(lead.view());
    if (end <= 0 || end > LONGEST || chars.charAt(end) != COLON || hasValue(lead)) {
      return none;
    }
    int open = chars.charAt(end - 1) == '）' ? chars.lastIndexOf('（', end) : -1;
    int stop = open > 0 ? open : end;
    Term topic = topic(lead, new Span(sentence(lead, stop - 1), stop));
    return topic.isEmpty() && open > 0 ? declared(lead, new Span(open + 1, end - 1)) : topic;
  }

  /** {@code 本土确诊病例}, {@code 固定资产投资}, but neither {@code 推进项目建设} nor {@code 消费和投资}. */
  private static boolean isName(List<Token> run) {
    if (run.isEmpty() || Role.LIGHT.holds(run.get(0).text())) {
      return false;
    }
    Token last = run.get(run.size() - 1);
    boolean acts = run.stream().anyMatch(token -> token.is(Kind.VERB));
    return (acts ? last.is(Kind.NOUN) : last.kind().isNominal())
        && run.stream().allMatch(LeadTopics::isOfName);
  }

  private static boolean isOfName(Token token) {
    return switch (token.kind()) {
      case DE, VERB, PLACE, LOCATION, ADDED -> true;
      default -> token.kind().isNominal();
    };
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
    if (start == tokens.size()) {
      return Term.none(lead.view());
    }
    return LeadName.leads(tokens, tokens.size())
        ? LeadName.in(lead.view(), tokens, tokens.size(), heads)
        : new Topics(lead.view(), tokens, heads).topicIn(start, tokens.size());
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
