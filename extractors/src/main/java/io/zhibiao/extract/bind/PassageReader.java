package io.zhibiao.extract.bind;

import io.zhibiao.extract.discourse.Breakdown;
import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the figures of one passage, sentence by sentence. */
final class PassageReader {

  /** How far behind a date the plan that it belongs to may be told. */
  private static final int DATE_REACH = 20;

  private final Passage passage;
  private final SourceText source;
  private final Memory memory;
  private final Status section;
  private final IntFunction<Comparison> bases;
  private final Faults faults;

  /**
   * @param bases what the passage's changes are measured against by the place that they stand at
   * @param topic what the line tells of that leads to the passage
   */
  PassageReader(
      Passage passage,
      SourceText source,
      Status section,
      IntFunction<Comparison> bases,
      Faults faults,
      LeadTopics.Topic topic) {
    this.passage = passage;
    this.source = source;
    this.memory = new Memory(Term.none(passage.view()), topic);
    this.section = section;
    this.bases = bases;
    this.faults = faults;
  }

  List<Link> read(Segmenter segmenter, Owners owners) {
    List<Link> links = new ArrayList<>();
    int first = 0;
    for (Span sentence : passage.sentences()) {
      int end = first;
      while (end < passage.mentions().size()
          && passage.mentions().get(end).span().start() < sentence.end()) {
        end++;
      }
      if (end > first) {
        Span here = new Span(first, end);
        links.addAll(
            faults.guard(
                () -> sentence(sentence, here, segmenter, owners),
                () -> Collections.nCopies(here.length(), Link.unread())));
      }
      first = end;
    }
    return List.copyOf(links);
  }

  /**
   * The links of one sentence.
   *
   * @param numbers of its figures in the passage
   */
  private List<Link> sentence(Span sentence, Span numbers, Segmenter segmenter, Owners owners) {
    String chars = passage.view().chars();
    boolean parts = Breakdown.opens(chars.substring(sentence.start(), sentence.end()));
    memory.startSentence(bases.apply(sentence.end() - 1), parts);
    List<Mention> mentions = passage.mentions().subList(numbers.start(), numbers.end());
    List<Token> tokens = Tokens.of(passage, sentence, mentions, numbers.start(), segmenter);
    lead(tokens, owners).ifPresent(memory::open);
    SentenceReader reader = new SentenceReader(passage, tokens, memory, owners);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int index = i;
      if (tokens.get(i).mention() >= 0) {
        links.add(faults.guard(() -> link(tokens, index, sentence, reader), Link::unread));
      }
    }
    return Yields.named(tokens, TimeFrames.named(tokens, links));
  }

  /** {@code 各地确诊病例如下：北京} 26例: what a clause before the first figure says that a list is of. */
  private Optional<Term> lead(List<Token> tokens, Owners owners) {
    for (int i = 1; i < tokens.size() && !tokens.get(i).is(Kind.FIGURE); i++) {
      if (tokens.get(i).text().equals("：") && LeadName.leads(tokens, i)) {
        HeadReader heads = new HeadReader(passage.view(), tokens, owners);
        return Optional.of(LeadName.in(passage.view(), tokens, i, heads))
            .filter(name -> !name.isEmpty());
      }
    }
    return Optional.empty();
  }

  private Link link(List<Token> tokens, int index, Span sentence, SentenceReader reader) {
    int number = tokens.get(index).mention();
    Mention mention = passage.mentions().get(number);
    if (mention.figure().type() == FigureType.DATE) {
      int behind = planOf(number, sentence);
      return Link.ofDate(under(Outlook.judge(passage.view().chars(), sentence, behind)));
    }
    Reading reading = reader.read(index);
    boolean level = isIndexValue(mention, reading);
    return new Link(
        indicatorOf(mention, reading),
        reading.source(),
        reading.subject().print(source),
        reading.predicate().print(source),
        level ? Aspect.LEVEL : reading.aspect(),
        level ? Comparison.NONE : reading.comparison(),
        isTarget(tokens, index)
            ? new Verdict(Status.PLANNED, Verdict.Cause.SIGN, tokens.get(index - 1).text())
            : under(Outlook.judge(passage.view().chars(), sentence, mention.span())));
  }

  /** {@code 完成预算} 3亿元 的40%: the whole was planned, its part is done. */
  private static boolean isTarget(List<Token> tokens, int figure) {
    return Constructions.isWhole(tokens, figure)
        && Role.TARGET.ends(tokens.get(figure - 2).text() + tokens.get(figure - 1).text());
  }

  /** {@code 基尼系数0.465}, {@code 男女比例2:1}: a ratio without a unit is the level of an index. */
  private boolean isIndexValue(Mention mention, Reading reading) {
    return mention.figure() instanceof Figure.Quantity quantity
        && quantity.type() == FigureType.RATIO
        && (quantity.unit().isEmpty() || isProportion(mention, reading))
        && reading.aspect() == Aspect.RATIO;
  }

  private boolean isProportion(Mention mention, Reading reading) {
    String printed = passage.view().read(mention.span());
    boolean parts = printed.chars().anyMatch(c -> ":：∶".indexOf(c) >= 0);
    return parts && Role.PROPORTION.ends(reading.indicator().read());
  }

  /** The age of a person needs no noun: 62岁的某人. */
  private String indicatorOf(Mention mention, Reading reading) {
    boolean age = mention.figure() instanceof Figure.Quantity q && q.type() == FigureType.AGE;
    if (!age || !reading.indicator().isEmpty()) {
      return reading.indicator().print(source);
    }
    return passage.view().print(mention.span(), source).contains("歲") ? "年齡" : "年龄";
  }

  /** What words tell, else the heading. */
  private Verdict under(Verdict told) {
    return told.cause() == Verdict.Cause.NONE ? Verdict.of(section, Verdict.Cause.SECTION) : told;
  }

  /** A date is planned where a plan is told of it: 2025年 计划新建 8处. */
  private int planOf(int date, Span sentence) {
    int end = Math.min(passage.mentions().get(date).span().end() + DATE_REACH, sentence.end());
    boolean last = date + 1 == passage.mentions().size();
    return last ? end : Math.min(end, passage.mentions().get(date + 1).span().start());
  }
}
