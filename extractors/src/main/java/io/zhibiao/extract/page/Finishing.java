package io.zhibiao.extract.page;

import io.zhibiao.extract.rule.Passage.Role;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an article of a draft: mends its paragraphs, reads its headline and byline. */
final class Finishing {

  /** What a date is printed with. */
  private static final String DATES = "年月日";

  private final SourceText source;
  private final Draft draft;
  private final List<Item> items;
  private final Role[] roles;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Finishing(SourceText source, Draft draft) {
    this.source = source;
    this.draft = draft;
    this.items = draft.items();
    this.roles = new Headlines(draft).roles();
  }

  static PageArticle finish(SourceText source, Draft draft) {
    Finishing finishing = new Finishing(source, draft);
    finishing.mend();
    return finishing.article();
  }

  /** Pieces that make one block. */
  private record Paragraph(Role role, List<Span> pieces) {}

  private void mend() {
    @Nullable Paragraph open = null;
    boolean told = false;
    String left = "";
    for (int i = 0; i < roles.length; i++) {
      Item item = items.get(i);
      boolean text = item.kind() == Kind.TEXT;
      boolean cut = told && Paragraphs.mayCutFigure(left);
      if (text && open != null && !cut && Paragraphs.join(left, item.text())) {
        open.pieces().add(item.piece().span());
      } else if (i > 0 && sameHeadline(i)) {
        paragraphs.get(paragraphs.size() - 1).pieces().add(item.piece().span());
      } else {
        Paragraph begun = begin(roles[i], unmarked(item));
        open = text ? begun : isTransparent(roles[i]) ? open : null;
      }
      told = open != null && !text && (told || mayTell(roles[i], item));
      left = text ? item.text() : left;
    }
  }

  /** Whether an aside may have figures of its own: a caption, or what a page prints with a date. */
  private static boolean mayTell(Role role, Item item) {
    return role == Role.CAPTION || item.text().chars().anyMatch(c -> DATES.indexOf(c) >= 0);
  }

  private Paragraph begin(Role role, Span span) {
    Paragraph begun = new Paragraph(role, new ArrayList<>());
    begun.pieces().add(span);
    paragraphs.add(begun);
    return begun;
  }

  /** Without the mark of a Markdown headline, which becomes a block of its own. */
  private Span unmarked(Item item) {
    Span span = item.piece().span();
    int mark = item.kind() == Kind.HEAD ? Headings.markEnd(item.text()) : 0;
    if (mark == 0) {
      return span;
    }
    int end = item.piece().view().origin(mark - 1);
    begin(Role.FURNITURE, new Span(span.start(), end));
    return new Span(end, span.end());
  }

  private boolean sameHeadline(int i) {
    return roles[i] == Role.HEADLINE && roles[i - 1] == Role.HEADLINE;
  }

  private static boolean isTransparent(Role role) {
    return role == Role.FURNITURE || role == Role.CAPTION;
  }

  private PageArticle article() {
    List<Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      blocks.add(new Block(paragraph.role(), Mending.mend(source, paragraph.pieces())));
    }
    return new PageArticle(
        printed(Role.HEADLINE, ""), printed(Role.KICKER, " "), byline(), body(), blocks);
  }

  private String printed(Role role, String parting) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == role) {
        String text = items.get(i).text();
        lines.add(printed(items.get(i), text.substring(Headings.markEnd(text))));
      }
    }
    return String.join(parting, lines);
  }

  private String byline() {
    String named = byline(false);
    return named.isEmpty() ? byline(true) : named;
  }

  /** The names in what the article prints, or in what its page prints about it. */
  private String byline(boolean furniture) {
    List<String> lines = new ArrayList<>();
    for (Item item : items) {
      if (!item.byline().isEmpty() && (item.kind() == Kind.FURNITURE) == furniture) {
        lines.add(printed(item, item.byline()));
      }
    }
    return String.join(" ", lines);
  }

  /** A part of an item as the source prints it. */
  private String printed(Item item, String part) {
    int start = Math.max(0, item.text().indexOf(part));
    return item.piece().view().print(new Span(start, start + part.length()), source);
  }

  private Span body() {
    int first = draft.hasText() ? draft.bodyStart() : 0;
    int last = draft.hasText() ? draft.bodyEnd() : items.size() - 1;
    return new Span(items.get(first).piece().span().start(), items.get(last).piece().span().end());
  }
}
