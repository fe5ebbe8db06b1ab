package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/** Finds the name before a figure's predicate, and whose it is. */
final class HeadReader {

  private final View view;
  private final List<Token> tokens;
  private final Owners owners;

  HeadReader(View view, List<Token> tokens, Owners owners) {
    this.view = view;
    this.tokens = tokens;
    this.owners = owners;
  }

  /**
   * A name and its owner.
   *
   * @param items the tokens of a list's items, the last with what all share; one item for no list
   * @param verbal whether it ends in a verb or waits for its noun
   * @param closed whether 等 ends the list: each item is a name by itself
   * @param part whether 的 or 者 makes it: 用火不慎的, 老年者
   */
  record Head(
      Term name,
      Term subject,
      List<List<Token>> items,
      boolean verbal,
      boolean closed,
      boolean part) {

    /** Whether it only tells where or whose something is: 某某集团 {@code 5万吨} 纸浆项目. */
    boolean isOwner() {
      if (items.size() != 1) {
        return false;
      }
      Token last = items.get(0).get(items.get(0).size() - 1);
      return last.is(Kind.ORGANISATION)
          || Role.COMPANY.ends(last.text())
          || last.text().endsWith("村");
    }

    /** Whether it is one word. */
    boolean isSingle() {
      return items.size() == 1 && items.get(0).size() == 1;
    }

    /** Whether it only says that a share of what was told before is meant: 占比. */
    boolean isShare() {
      return isSingle() && items.get(0).get(0).is(Kind.SHARE_NOUN);
    }

    /** Whether it only stands for what was told before: 去年的数字. */
    boolean isAnaphor() {
      return isSingle() && Role.ANAPHOR.holds(items.get(0).get(0).text());
    }

    /** Whether it only names a trait of what was told before: 增速, 总数. */
    boolean isBare() {
      return isSingle()
          && (Role.TRAIT.holds(items.get(0).get(0).text())
              || items.get(0).get(0).is(Kind.RISE_NOUN)
              || items.get(0).get(0).is(Kind.FALL_NOUN));
    }
  }

  /**
   * The name that ends before a token.
   *
   * @param size how many figures share the list that may stand there
   */
  Head endingAt(int end, int floor, int size) {
    List<Token> run = NameRun.before(tokens, end, floor, size > 1);
    run = Tail.without(RunOnTitles.without(tokens, run, end));
    run = Provisos.without(withoutSector(RankFields.without(run)));
    if (isBase(run) || RankFields.is(run, tokens.get(Math.min(end, tokens.size() - 1)))) {
      run = List.of();
    }
    int close = closeOfExamples(run);
    if (close > 0) {
      Head examples = examples(run, close, size);
      if (examples.items().size() == size) {
        return examples;
      }
      run = isActOn(run, size) ? run : run.subList(close + 1, run.size());
    }
    Term subject = Term.none(view);
    if (HeadlessRelatives.is(run)) {
      return headless(HeadlessRelatives.of(run), size);
    }
    run = Trim.of(withoutWorld(Tail.without(NameCore.withoutOrigin(run))));
    int owner = ownerLength(run);
    if (owner > 0) {
      subject = Term.of(view, run.subList(0, owner));
      run = Trim.of(run.subList(owner, run.size()));
    }
    run = NameCore.yielded(NameCore.reported(NameCore.deed(run)));
    if (Nameless.holds(run) || isSpeaker(run, end) || Provisos.is(tokens, run, end)) {
      run = List.of();
    }
    boolean list = size > 1 && items(run, size).size() == size;
    run = NameCore.balanced(list ? run : NameCore.shorten(run));
    Kind last = run.isEmpty() ? Kind.STOP : run.get(run.size() - 1).kind();
    boolean done = end < tokens.size() && tokens.get(end).is(Kind.PARTICLE);
    boolean verbal = last == Kind.VERB || last == Kind.DE || (done && last == Kind.VERBAL_NOUN);
    boolean part = HeadlessRelatives.isPart(run);
    run = last == Kind.DE ? run.subList(0, run.size() - 1) : run;
    return new Head(Term.of(view, run), subject, items(run, size), verbal, false, part);
  }

  private Head headless(List<Token> clause, int size) {
    List<Token> run = NameCore.balanced(clause.subList(0, clause.size() - 1));
    return new Head(Term.of(view, run), Term.none(view), items(run, size), true, false, true);
  }

  /** {@code 人均住房面积 城镇} 42平方米: of which part it is told. */
  private static List<Token> withoutSector(List<Token> run) {
    int last = run.size() - 1;
    boolean sector =
        last > 1
            && Role.SECTOR.holds(run.get(last).text())
            && run.get(last).text().length() > 1
            && Role.MEASURE.ends(run.get(last - 1).text());
    return sector ? run.subList(0, last) : run;
  }

  /** {@code 预计印度的 失业率}: the country is whose it is. */
  private List<Token> withoutWorld(List<Token> run) {
    int from = 0;
    while (from < run.size() && Subjects.opensClause(run.get(from))) {
      from++;
    }
    int length = World.lengthAt(view, run.subList(from, run.size()));
    return length == 0 ? run : run.subList(from + length, run.size());
  }

  /** {@code 较前一周的} 51宗: against what the next figure is measured; no name. */
  private static boolean isBase(List<Token> run) {
    return !run.isEmpty() && run.get(0).is(Kind.THAN) && run.get(run.size() - 1).is(Kind.DE);
  }

  /** {@code 新建} 面积超过200亩的基地: what has the basis for its object is not told of its area. */
  Head ofAttribute(Head head) {
    List<Token> run = head.items().size() == 1 ? head.items().get(0) : List.of();
    int verb = 0;
    while (verb + 2 < run.size() && !Role.LIGHT.holds(run.get(verb).text())) {
      verb++;
    }
    verb = run.size() > 2 && Role.LIGHT.holds(run.get(verb).text()) ? verb : 0;
    boolean governed =
        run.size() > 1
            && (run.get(verb).is(Kind.ADDED) || Role.LIGHT.holds(run.get(verb).text()))
            && Role.MEASURE.ends(run.get(run.size() - 1).text());
    if (!governed) {
      return head;
    }
    List<Token> rest = run.subList(verb + 1, run.size());
    return new Head(
        Term.of(view, rest),
        head.subject(),
        List.of(rest),
        head.verbal(),
        head.closed(),
        head.part());
  }

  /** {@code 查处 盗窃、诈骗等案件}: the list is part of what is done. */
  private static boolean isActOn(List<Token> run, int size) {
    return size == 1 && run.get(0).is(Kind.VERB);
  }

  private static int closeOfExamples(List<Token> run) {
    for (int i = run.size() - 1; i > 0; i--) {
      boolean inBracket = i + 1 < run.size() && run.get(i + 1).is(Kind.CLOSE);
      if (run.get(i).is(Kind.ETC) && !inBracket) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 手表、手机 等产品 产量}: what is measured of all is measured of each. */
  private Head examples(List<Token> run, int close, int size) {
    Token last = run.get(run.size() - 1);
    boolean measured = Role.MEASURE.ends(last.text());
    List<List<Token>> items = new ArrayList<>();
    List<Token> list = Trim.of(run.subList(0, close));
    boolean pairs = items(list).size() != size;
    boolean led = !list.isEmpty() && list.get(0).is(Kind.PREPOSITION);
    for (List<Token> item : pairs ? parts(list, Kind.LISTING) : items(list)) {
      List<Token> name = new ArrayList<>(item);
      if (led && !item.get(0).is(Kind.PREPOSITION)) {
        name.add(0, list.get(0));
      }
      if (led && Role.DEALINGS.holds(last.text())) {
        name.add(last);
      } else if (measured && !Role.MEASURE.ends(item.get(item.size() - 1).text())) {
        name.add(last);
      }
      items.add(name);
    }
    return new Head(Term.of(view, run), Term.none(view), items, false, true, false);
  }

  /** {@code 局方 预期会增加}: who expects it of what was told before. */
  private boolean isSpeaker(List<Token> run, int end) {
    boolean expects = end < tokens.size() && tokens.get(end).is(Kind.PLAN);
    return expects && run.size() == 1 && Role.SPEAKER.ends(run.get(0).text());
  }

  private int ownerLength(List<Token> run) {
    if (run.size() < 2) {
      return 0;
    }
    int length = owners.at(run).length();
    List<Token> rest = run.subList(length, run.size());
    boolean acts = !rest.isEmpty() && rest.get(0).kind().isVerbal() && !Owners.isMeasure(rest);
    boolean measured =
        length > 0
            && !rest.isEmpty()
            && owners.at(run).lasting()
            && !Owners.isMeasure(rest)
            && isMeasureName(rest);
    return acts || measured ? length : 0;
  }

  /** {@code 某某公司 原油加工量}, {@code 某某电厂 日供热能力}: what is measured of the firm. */
  private static boolean isMeasureName(List<Token> rest) {
    return Role.MEASURE.ends(rest.get(rest.size() - 1).text())
        && rest.get(0).kind().isNominal()
        && rest.stream().allMatch(token -> token.kind().isNominal() || token.is(Kind.VERB));
  }

  private static List<List<Token>> items(List<Token> run) {
    return parts(run, Kind.LISTING, Kind.AND);
  }

  /** So many items: in {@code 衣着、用品及服务和交通} only the last 和 parts them. */
  private static List<List<Token>> items(List<Token> run, int size) {
    List<List<Token>> items = items(run);
    List<List<Token>> listed = items.size() > size ? parts(run, Kind.LISTING) : List.of();
    if (size > 1 && listed.size() == size) {
      return listed;
    }
    if (listed.size() + 1 != size || size < 3) {
      return items;
    }
    List<Token> last = listed.get(size - 2);
    int and = last.size() - 1;
    while (and > 0 && !last.get(and).is(Kind.AND)) {
      and--;
    }
    if (and <= 0) {
      return items;
    }
    List<List<Token>> parted = new ArrayList<>(listed.subList(0, size - 2));
    parted.add(last.subList(0, and));
    parted.add(last.subList(and + 1, last.size()));
    return parted;
  }

  private static List<List<Token>> parts(List<Token> run, Kind... marks) {
    List<List<Token>> items = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= run.size(); i++) {
      boolean ends = i == run.size() || List.of(marks).contains(run.get(i).kind());
      if (ends && i > from) {
        items.add(TokenRun.of(run).subList(from, i));
      }
      from = ends ? i + 1 : from;
    }
    return items;
  }
}
