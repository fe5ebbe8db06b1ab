package io.zhibiao.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences, at {@code 。！？} and behind the closing marks that follow them. A
 * paragraph's end is a sentence's end. A semicolon is not: its parts share their subject.
 *
 * <p>No sentence runs on without a bound: a list of a thousand shops without {@code 。} is cut
 * behind its commas, so that what is printed of the text around each figure grows with the text
 * only.
 */
public final class Sentences {

  private static final String ENDS = "。！？";
  private static final String CLOSERS = "”’）》】。！？";

  private static final String CLAUSE_ENDS = "；，、";

  /** In characters of the source. */
  static final int LONGEST = 500;

  private final View view;
  private final List<Span> figures;
  private final List<Span> sentences = new ArrayList<>();

  /** The first figure that ends behind the place looked at. */
  private int figure;

  private Sentences(View view, List<Span> figures) {
    this.view = view;
    this.figures = figures;
  }

  /** The sentences in order, without the blanks between them; none for a blank view. */
  public static List<Span> of(View view) {
    return of(view, List.of());
  }

  /**
   * The sentences in order, likewise.
   *
   * @param figures what no cut may go through, in order: {@code 1，820} has no clause end in it
   */
  public static List<Span> of(View view, List<Span> figures) {
    Sentences bounded = new Sentences(view, figures);
    unbounded(view).forEach(bounded::add);
    return List.copyOf(bounded.sentences);
  }

  private void add(Span sentence) {
    int start = sentence.start();
    while (length(start, sentence.end()) > LONGEST) {
      int cut = cut(start, sentence.end());
      addTrimmed(view.chars(), start, cut, sentences);
      start = cut;
    }
    addTrimmed(view.chars(), start, sentence.end(), sentences);
  }

  /** How many characters of the source it takes up. */
  private int length(int start, int end) {
    return end > start ? view.origin(end - 1) + 1 - view.origin(start) : 0;
  }

  /** Behind the last clause end that is near enough, else where the bound is. */
  private int cut(int start, int end) {
    int bound = start + 1;
    int clause = start;
    for (int i = start; i < end && length(start, i + 1) <= LONGEST; i++) {
      bound = i + 1;
      if (CLAUSE_ENDS.indexOf(view.chars().charAt(i)) >= 0 && behindFigure(i + 1) == i + 1) {
        clause = i + 1;
      }
    }
    return clause > start ? clause : Math.min(end, besideFigure(start, bound));
  }

  /**
   * The place itself, or before the figure that it lies in, behind one that begins the sentence.
   */
  private int besideFigure(int start, int place) {
    int behind = behindFigure(place);
    boolean before = behind > place && figures.get(figure).start() > start;
    return before ? figures.get(figure).start() : behind;
  }

  /** The place itself, or behind the figure that it lies in. */
  private int behindFigure(int place) {
    while (figure > 0 && figures.get(figure - 1).end() > place) {
      figure--;
    }
    while (figure < figures.size() && figures.get(figure).end() <= place) {
      figure++;
    }
    boolean inside = figure < figures.size() && figures.get(figure).start() < place;
    return inside ? figures.get(figure).end() : place;
  }

  private static List<Span> unbounded(View view) {
    String chars = view.chars();
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < chars.length(); i++) {
      if (ENDS.indexOf(chars.charAt(i)) < 0) {
        continue;
      }
      while (i + 1 < chars.length() && CLOSERS.indexOf(chars.charAt(i + 1)) >= 0) {
        i++;
      }
      addTrimmed(chars, start, i + 1, sentences);
      start = i + 1;
    }
    addTrimmed(chars, start, chars.length(), sentences);
    return sentences;
  }

  private static void addTrimmed(String chars, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && chars.charAt(start) == ' ') {
      start++;
    }
    while (end > start && chars.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
