package io.zhibiao.extract.bind;

/** Where the name of a figure was found. */
public enum NameSource {
  /** Before the figure and its predicate: {@code 粮食产量} 达5万吨. */
  BEFORE,
  /** Behind the figure, as the thing that it counts: 8个 {@code 水厂}. */
  BEHIND,
  /** In a list with a name for each of its figures: {@code 原煤}、原油产量分别为5万吨、8万吨. */
  LIST,
  /** In the names of a list told before. */
  EARLIER_LIST,
  /** In the clause before. */
  CLAUSE_BEFORE,
  /** What is done in a time or for once: 48小时 {@code 办结}. */
  DEED,
  /** Of a time, what is told for it: 五年来，{@code 造林} 8万亩. */
  FRAME,
  /** In what the clauses tell parts of: 新增病例中，甲区 3例. */
  FRAMED,
  /** Told last before the figure: a change repeats what it changes. */
  CARRIED,
  /** In the name of the figure that it is a part of: 病例20例，其中甲市 3例. */
  WHOLE,
  /** A trait of what was told last: 总数, 增速. */
  TRAIT,
  /** A person's age needs no name. */
  AGE,
  /** The row and column of a table. */
  TABLE,
  /** Nobody knows: its reader threw. */
  UNREAD,
  /** Nowhere. */
  NONE;

  /** Whether it repeats what was told before the clause. */
  public boolean isRepeated() {
    return this == CARRIED || this == FRAMED;
  }
}
