package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Status;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells plans, targets and forecasts from reports: {@code 今年计划新增投入1.15亿元} is planned, {@code
 * 完成投资45.4亿元} is not, and in {@code 计划新建8处，已完工3处} only the first is.
 *
 * <p>A sign governs what follows it up to a semicolon, the sentence's end or a sign of the
 * contrary; the announcement of targets ({@code 主要预期目标：}) all that follows in its paragraph.
 */
public final class Outlook {

  /** What a phrase does to what follows it. */
  private enum Effect {
    PLANNED,
    ACTUAL,
    /** A phrase with a sign in it that is none: 目标完成率, 五年计划. */
    NEITHER,
    /** Makes all that follows in the paragraph a plan. */
    AGENDA
  }

  private static final class Holder {
    private static final Phrases<Effect> SIGNS = signs();
    private static final Phrases<Status> SECTIONS = sections();

    private static Phrases<Effect> signs() {
      Map<String, Effect> signs = new HashMap<>();
      for (Table.Row row : Table.load(Outlook.class, "outlook.tsv").rows()) {
        signs.put(row.get("sign"), Effect.valueOf(row.get("effect")));
      }
      return new Phrases<>(signs);
    }

    private static Phrases<Status> sections() {
      Map<String, Status> sections = new HashMap<>();
      for (Table.Row row : Table.load(Outlook.class, "sections.tsv").rows()) {
        sections.put(row.get("sign"), Status.valueOf(row.get("status")));
      }
      return new Phrases<>(sections);
    }
  }

  /** A sign farther away governs no more; it also bounds the work in a text without sentences. */
  private static final int REACH = 300;

  /** How long a list of targets in one paragraph may be. */
  private static final int AGENDA_REACH = 1500;

  private Outlook() {}

  /**
   * The status of what stands at a position.
   *
   * @param chars a view's characters
   * @param sentence the sentence in it
   * @param position where in it the figure stands
   */
  public static Status at(String chars, Span sentence, int position) {
    Status base = agendaBefore(chars, sentence, position);
    Status status = base;
    int from = Math.max(sentence.start(), position - REACH);
    for (int i = from; i < position; i++) {
      char c = chars.charAt(i);
      if (c == '；') {
        status = base;
      } else if (c == '《') {
        i = closingTitle(chars, i, position);
      } else {
        Phrases.Hit<Effect> hit = Holder.SIGNS.longestAt(chars, i).orElse(null);
        if (hit != null) {
          status = after(hit.meaning(), status);
          base = hit.meaning() == Effect.AGENDA ? Status.PLANNED : base;
          i = hit.span().end() - 1;
        }
      }
    }
    return status;
  }

  private static Status after(Effect effect, Status before) {
    return switch (effect) {
      case PLANNED, AGENDA -> Status.PLANNED;
      case ACTUAL -> Status.ACTUAL;
      case NEITHER -> before;
    };
  }

  private static int closingTitle(String chars, int open, int limit) {
    int close = chars.indexOf('》', open);
    return close < 0 || close >= limit ? open : close;
  }

  private static Status agendaBefore(String chars, Span sentence, int position) {
    for (int i = Math.max(0, position - AGENDA_REACH); i < sentence.start(); i++) {
      boolean agenda =
          Holder.SIGNS.longestAt(chars, i).filter(h -> h.meaning() == Effect.AGENDA).isPresent();
      if (agenda) {
        return Status.PLANNED;
      }
    }
    return Status.ACTUAL;
  }

  /**
   * The status of what a heading opens: {@code 2026年工作安排} looks ahead, {@code 2025年工作回顾} back.
   *
   * @param heading a section's title
   * @param before the status of what stands before it, kept where the heading does not tell
   */
  public static Status under(String heading, Status before) {
    Status status = before;
    for (Phrases.Hit<Status> hit : Holder.SECTIONS.allIn(heading, 0, heading.length())) {
      status = hit.meaning();
    }
    return status;
  }
}
