package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Finds what the figures of a list are called, each its own name. */
final class ListedNames {

  private final View view;
  private final List<Token> tokens;
  private final Memory memory;
  private final TopicLists lists;

  ListedNames(View view, List<Token> tokens, Memory memory, HeadReader heads) {
    this.view = view;
    this.tokens = tokens;
    this.memory = memory;
    this.lists = new TopicLists(view, tokens, heads);
  }

  /** A name for each figure of the clause; none where no such list stands there. */
  NameReader.Named names(Clause clause) {
    HeadReader.Head head = clause.head();
    if (clause.isList()) {
      return new NameReader.Named(SharedNames.of(view, head), NameSource.LIST);
    }
    List<Term> members = head.items().size() == 1 ? members(clause) : List.of();
    if (!members.isEmpty()) {
      return new NameReader.Named(members, NameSource.LIST);
    }
    int start = clause.predicate().start();
    if (head.name().isEmpty() || head.isBare()) {
      List<Term> list = lists.listBefore(start, clause.size());
      boolean each = clause.predicate().respectively() && list.isEmpty();
      List<Term> items = each ? lists.itemsBefore(start, clause.size()) : list;
      return each && items.isEmpty() && head.isBare()
          ? traits(clause)
          : new NameReader.Named(items, NameSource.CLAUSE_BEFORE);
    }
    boolean trait = clause.predicate().respectively() && head.isSingle();
    return new NameReader.Named(
        trait ? lists.traitsBefore(start, head, clause.size()) : List.of(),
        NameSource.CLAUSE_BEFORE);
  }

  /** What the only item of a head stands for: bands of age, numbered sectors. */
  private List<Term> members(Clause clause) {
    List<Token> item = clause.head().items().get(0);
    List<Term> bands = AgeBands.names(view, tokens, item, clause.size());
    return bands.isEmpty() ? NumberedNames.names(view, item, clause.size()) : bands;
  }

  /** What surely tells of the clause's figure: the kind of a list, or what has the most. */
  Term told(Clause clause) {
    boolean counts = clause.type() == FigureType.COUNT && clause.size() == 1;
    Term kind = counts ? lists.listedKind(clause) : Term.none(view);
    return kind.isEmpty() ? most(clause) : kind;
  }

  /**
   * What has the most or least of something, where the clause names one of its items or nothing.
   */
  private Term most(Clause clause) {
    Term head = clause.head().name();
    Term measure = lists.mostOf(clause);
    if (!measure.isEmpty()) {
      return head.isEmpty() ? measure : head.with(measure);
    }
    return head.isEmpty() ? lists.superlativeBefore(clause.predicate().start()) : measure;
  }

  /** {@code 甲、乙产值分别增长} 5%、7%{@code ，增速分别回落} 1个、2个百分点: of each its own. */
  private NameReader.Named traits(Clause clause) {
    Term trait = clause.head().name();
    return new NameReader.Named(
        memory.namesFor(clause.size()).stream().map(name -> name.with(trait)).toList(),
        NameSource.TRAIT);
  }
}
