package io.zhibiao.extract.page;

import io.zhibiao.extract.rule.Passage.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headline among the lines of an article that could be one, and says what the rest is.
 */
final class Headlines {

  /** A line so much longer (in tenths) than the headline before it explains that. */
  private static final int EXPLAINS = 15;

  /** Of several lines, one shorter than this is not the headline. */
  private static final int SHORTEST = 5;

  private static final int LONG_LINE = 12;

  /** So many pairs of characters more make the lead take up one headline and not the other. */
  private static final int TAKEN_UP = 5;

  private final List<Item> items;
  private final Draft draft;
  private final Role[] roles;

  Headlines(Draft draft) {
    this.draft = draft;
    this.items = draft.items();
    this.roles = new Role[items.size()];
  }

  /** The role of each item. */
  Role[] roles() {
    for (int i = 0; i < roles.length; i++) {
      roles[i] = isSigningDate(i) ? Role.BYLINE : plainRole(items.get(i).kind());
    }
    int opening = draft.hasText() ? draft.bodyStart() : 0;
    int imprint = belowImprint(opening);
    List<List<Integer>> candidates = candidates(imprint, opening);
    if (candidates.isEmpty()) {
      candidates = candidates(0, opening);
    } else {
      candidates(0, imprint).forEach(group -> set(group, Role.FURNITURE));
    }
    boolean underPictures = candidates.stream().allMatch(this::belowPicture);
    if (candidates.isEmpty() || underPictures) {
      List<List<Integer>> late = late();
      if (!late.isEmpty()) {
        candidates.forEach(group -> set(group, Role.CAPTION));
        candidates = late;
        underPictures = false;
      }
    }
    choose(candidates, underPictures);
    return roles;
  }

  /** Behind the last imprint, where a headline stands there: above it is the paper's name. */
  private int belowImprint(int to) {
    int from = 0;
    for (int i = 0; i < to; i++) {
      String text = items.get(i).text();
      if (Imprints.headsPage(text) || Marks.leadsHere(text)) {
        from = i + 1;
      }
    }
    return from;
  }

  /** The date below a byline: {@code 编辑部 / 2021年3月5日}; a page's own date is furniture. */
  private boolean isSigningDate(int i) {
    return draft.hasText()
        && i > draft.bodyEnd()
        && (items.get(i - 1).kind() == Kind.BYLINE || items.get(i - 1).kind() == Kind.TEXT)
        && Imprints.isDate(items.get(i).text());
  }

  private static Role plainRole(Kind kind) {
    return switch (kind) {
      case HEAD, KICKER, SECTION, NOTE -> Role.SUBHEAD;
      case SUB_HEADLINE -> Role.KICKER;
      case TEXT, CELL -> Role.BODY;
      case BYLINE -> Role.BYLINE;
      case CAPTION -> Role.CAPTION;
      case LABEL, CONTINUED, FURNITURE -> Role.FURNITURE;
    };
  }

  /** Groups of lines that each could be the headline; lines printed on each other are one. */
  private List<List<Integer>> candidates(int from, int to) {
    List<List<Integer>> groups = new ArrayList<>();
    boolean spaced = to < items.size() && items.get(to).piece().gap() > 0;
    for (int i = from; i < to; i++) {
      if (items.get(i).kind() != Kind.HEAD && items.get(i).kind() != Kind.KICKER) {
        continue;
      }
      boolean sameHeadline =
          spaced
              && i > from
              && items.get(i).kind() == Kind.HEAD
              && items.get(i - 1).kind() == Kind.HEAD
              && items.get(i).piece().gap() == 0
              && !isApart(i);
      if (!sameHeadline) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(i);
    }
    return groups;
  }

  /**
   * Whether a line is no part of the headline that it adjoins: it outgrows what is above as no line
   * broken for its width does, or it has halves: {@code 冬日里的小镇} above {@code 河水清了 游客来了 客房全部订满}.
   */
  private boolean isApart(int i) {
    String text = items.get(i).text();
    int above = items.get(i - 1).text().length();
    if (items.get(i - 1).text().endsWith("：")) {
      return false;
    }
    boolean longer = text.indexOf(' ') > 0 && text.length() * 10 > above * EXPLAINS;
    return longer || (text.length() >= LONG_LINE && text.length() >= 2 * above);
  }

  /** Whether the line adjoins one without halves and has some. */
  private boolean isWholeBelow(int i) {
    return i > 0
        && items.get(i).piece().gap() == 0
        && items.get(i).text().indexOf(' ') > 0
        && items.get(i - 1).text().indexOf(' ') < 0
        && isApart(i);
  }

  private boolean belowPicture(List<Integer> group) {
    return items.get(group.get(0)).piece().belowPicture();
  }

  /** A headline printed behind the lead, or behind all the text. */
  private List<List<Integer>> late() {
    if (!draft.hasText() || !draft.isClosed()) {
      return List.of();
    }
    List<List<Integer>> behind = candidates(draft.bodyEnd() + 1, items.size());
    List<List<Integer>> inside = candidates(draft.bodyStart(), draft.bodyEnd());
    if (!behind.isEmpty() && !belowPicture(behind.get(0))) {
      return behind;
    }
    boolean behindLead =
        inside.size() == 1 && isLead(inside.get(0).get(0)) && !belowPicture(inside.get(0));
    return behindLead ? inside : List.of();
  }

  /** Whether the body up to there is one paragraph. */
  private boolean isLead(int end) {
    for (int i = draft.bodyStart() + 1; i < end; i++) {
      if (!Paragraphs.join(items.get(i - 1).text(), items.get(i).text())) {
        return false;
      }
    }
    return end > draft.bodyStart();
  }

  private void choose(List<List<Integer>> candidates, boolean underPictures) {
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> group : candidates) {
      if (belowPicture(group) && !underPictures) {
        set(group, Role.CAPTION);
      } else {
        set(group, Role.KICKER);
        groups.add(group);
      }
    }
    if (groups.size() > 1) {
      groups.removeIf(group -> items.get(group.get(0)).kind() == Kind.KICKER);
    }
    if (!groups.isEmpty()) {
      set(main(groups), Role.HEADLINE);
    }
  }

  /**
   * The one with a sub-headline right below; the only one in letters so large that it takes several
   * lines; the one that the first sentences take up; else the last, unless it is so long that it
   * explains the one before.
   */
  private List<Integer> main(List<List<Integer>> all) {
    for (List<Integer> group : all) {
      if (isExplained(group)) {
        return group;
      }
    }
    List<List<Integer>> large = all.stream().filter(group -> group.size() > 1).toList();
    if (large.size() == 1) {
      return large.get(0);
    }
    List<List<Integer>> groups = worded(all);
    int at = groups.size() - 1;
    while (at > 0
        && !isWholeBelow(groups.get(at).get(0))
        && outweighs(groups.get(at - 1), groups.get(at))) {
      at--;
    }
    return groups.get(at);
  }

  /**
   * Whether the first sentences take up the line above, or the one below only explains it; they
   * take up nothing of a slogan.
   */
  private boolean outweighs(List<Integer> above, List<Integer> below) {
    int more = lead(above) - lead(below);
    boolean slogan = lead(above) == 0 && more <= -TAKEN_UP;
    return more >= TAKEN_UP || (!slogan && explains(below, above));
  }

  /** Takes names of columns away, which are shorter than headlines beside them: {@code 看丰收}. */
  private List<List<Integer>> worded(List<List<Integer>> groups) {
    List<List<Integer>> worded =
        groups.stream().filter(group -> length(group) >= SHORTEST).toList();
    if (worded.isEmpty()) {
      return groups;
    }
    groups.stream()
        .filter(group -> length(group) < SHORTEST)
        .forEach(group -> set(group, Role.FURNITURE));
    return worded;
  }

  private boolean explains(List<Integer> below, List<Integer> above) {
    return length(below) * 10 >= length(above) * EXPLAINS;
  }

  /** Whether a line like {@code ——某区多措并举} stands right below. */
  private boolean isExplained(List<Integer> group) {
    int below = group.get(group.size() - 1) + 1;
    return below < items.size()
        && items.get(below).kind() == Kind.SUB_HEADLINE
        && items.get(below).text().startsWith("—");
  }

  /** How many pairs of characters of a headline stand in the body's first piece. */
  private int lead(List<Integer> group) {
    if (!draft.hasText()) {
      return 0;
    }
    Topic lead = new Topic();
    lead.add(items.get(draft.bodyStart()).text());
    return group.stream().mapToInt(i -> lead.shares(items.get(i).text())).sum();
  }

  private int length(List<Integer> group) {
    return group.stream().mapToInt(i -> items.get(i).text().length()).sum();
  }

  private void set(List<Integer> group, Role role) {
    group.forEach(i -> roles[i] = role);
  }
}
