package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.lexicon.WordSet;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells for each passage of an article whether the section that it stands in looks ahead: by the
 * section's heading ({@code 2026年工作安排}) or, before the first heading that tells, by how the text
 * speaks. A text whose clauses mostly begin with a bare verb ({@code 深入实施…，加快建设…，确保…}) and that
 * hardly ever reports ({@code 了}, {@code 同比}, {@code 达到}) says what is to be done: a plan, or the
 * part of a work report that lays out the year.
 */
public final class Sections {

  /** A longer line is a paragraph that opens no section. */
  private static final int LONGEST_HEADING = 30;

  /** With fewer clauses that demand something a text may as well open an account so. */
  private static final int FEWEST_DEMANDS = 20;

  /**
   * So many demands stand against each word that reports. Of 142 excerpts labelled by readers those
   * that lay out a plan in whole paragraphs have 5 and more, reports 2.8 and less; plans told in
   * lists and tables have as few as reports and are not known by this.
   */
  private static final int DEMANDS_FOR_EACH_REPORT = 5;

  private static final String BOX = "专栏";
  private static final String CLAUSE_ENDS = "。；，：！？、）. ";

  private enum Bearing {
    /** 推进 at a clause's beginning: demands. */
    DEMANDS,
    /** 同比 anywhere: reports. */
    REPORTS;

    private static final class Holder {
      private static final Map<Bearing, WordSet> WORDS =
          WordSet.byKind(
              Table.load(Sections.class, "bearings.tsv"), Bearing.class, "bearing", "word");
    }

    private WordSet words() {
      return Holder.WORDS.getOrDefault(this, WordSet.NONE);
    }
  }

  private Sections() {}

  /** The status that its section gives to each passage of an article, in reading order. */
  public static List<Status> of(List<Passage> article) {
    List<Status> statuses = new ArrayList<>();
    int told = 0;
    while (told < article.size() && !tells(article.get(told))) {
      told++;
    }
    Status status = opening(article.subList(0, told));
    boolean summary = !article.isEmpty() && sumsUp(article.get(0));
    for (Passage passage : article) {
      String chars = passage.view().chars();
      status = isHeading(passage) ? Outlook.under(chars, status, summary) : status;
      statuses.add(isBox(chars) ? Outlook.under(head(chars), Status.PLANNED) : status);
    }
    return List.copyOf(statuses);
  }

  /** {@code 脱贫工作情况总结}. */
  private static boolean sumsUp(Passage title) {
    return isHeading(title) && Outlook.under(title.view().chars(), Status.PLANNED) == Status.ACTUAL;
  }

  private static boolean tells(Passage passage) {
    String chars = passage.view().chars();
    return isHeading(passage)
        && (Outlook.under(chars, Status.ACTUAL) == Status.PLANNED
            || Outlook.under(chars, Status.PLANNED) == Status.ACTUAL);
  }

  private static boolean isHeading(Passage passage) {
    return passage.view().length() <= LONGEST_HEADING && !passage.view().chars().endsWith("。");
  }

  /** {@code 专栏3 重点工程}: so the boxes of plans are titled. */
  private static boolean isBox(String chars) {
    return chars.startsWith(BOX)
        && chars.length() > BOX.length()
        && Runs.isNumeral(chars.charAt(BOX.length()));
  }

  private static String head(String chars) {
    return chars.substring(0, Math.min(chars.length(), LONGEST_HEADING));
  }

  private static Status opening(List<Passage> untold) {
    int demands = 0;
    int reports = 1;
    for (Passage passage : untold) {
      String chars = passage.view().chars();
      for (int at = 0; at < chars.length(); at++) {
        boolean begins = at == 0 || CLAUSE_ENDS.indexOf(chars.charAt(at - 1)) >= 0;
        demands += begins && Bearing.DEMANDS.words().beginsAt(chars, at) ? 1 : 0;
        reports += Bearing.REPORTS.words().beginsAt(chars, at) ? 1 : 0;
      }
    }
    boolean ahead = demands >= FEWEST_DEMANDS && demands >= DEMANDS_FOR_EACH_REPORT * reports;
    return ahead ? Status.PLANNED : Status.ACTUAL;
  }
}
