package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.FigureType;
import java.util.List;

/**
 * Tells what stands before a figure and only says whose part it is, as the one before it in the
 * list: {@code 甲区 5例、某岛北岸} 1例.
 */
final class Labels {

  private final List<Token> tokens;
  private final Memory memory;

  Labels(List<Token> tokens, Memory memory) {
    this.tokens = tokens;
    this.memory = memory;
  }

  /** {@code 各站发送旅客情况如下：/ 某某站：} 8万人: whose part it is of what the list is of. */
  boolean isItem(Clause clause) {
    HeadReader.Head head = clause.head();
    return memory.lead().isPresent()
        && head.items().size() == 1
        && clause.predicate().start() == clause.figure()
        && head.items().get(0).stream().allMatch(token -> token.kind().isNominal())
        && Role.ITEM.ends(head.name().read());
  }

  /** Whether the head of the clause is one. */
  boolean isOne(Clause clause) {
    return isSector(clause) || isPart(clause);
  }

  /** Not {@code 职工总数中，技术人员} 8人: those are the part. */
  private boolean isPart(Clause clause) {
    HeadReader.Head head = clause.head();
    int mark = clause.predicate().start() - 1;
    while (mark > 0
        && (tokens.get(mark).is(Kind.PLACE)
            || tokens.get(mark).span().start() >= head.name().start())) {
      mark--;
    }
    Token before = tokens.get(mark - 1);
    boolean first = before.text().equals("中") && memory.isFramed();
    boolean listed =
        tokens.get(mark).is(Kind.LISTING) && (before.is(Kind.FIGURE) || before.is(Kind.CLOSE));
    return (first || (listed && memory.knowsPartIn(clause.quantity().unit())))
        && clause.type() == FigureType.COUNT
        && Role.SELF_NAMED.holds(clause.quantity().unit())
        && clause.predicate().start() == clause.figure()
        && !Role.FLOW.ends(head.name().read())
        && !Role.PEOPLE.ends(head.name().read());
  }

  /** {@code 分娩率88%，其中：市} 94%{@code ，县} 84%: of what the rate was told before. */
  private boolean isSector(Clause clause) {
    boolean measured =
        (clause.type() == FigureType.MEASURE || clause.type() == FigureType.MONEY)
            && !Role.SECTOR.begins(memory.indicator().read());
    return (clause.type() == FigureType.PERCENTAGE || measured)
        && clause.head().isSingle()
        && clause.predicate().start() == clause.figure()
        && Role.SECTOR.holds(clause.head().name().read())
        && memory.knowsOfSentence();
  }
}
