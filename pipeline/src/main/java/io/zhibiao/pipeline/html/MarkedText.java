package io.zhibiao.pipeline.html;

import io.zhibiao.pipeline.html.Spans.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A text cut into lines, and these where a figure begins or ends. Figures may overlap, share their
 * characters and run over the end of a line.
 */
public final class MarkedText {

  private final String text;
  private final List<Span> spans;
  private final PriorityQueue<Span> open = new PriorityQueue<>(Comparator.comparingInt(Span::end));
  private int next;

  private MarkedText(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
  }

  /**
   * A line without its end.
   *
   * @param start where it begins in the text, in code points
   */
  public record Line(int start, List<Segment> segments) {

    public Line {
      segments = List.copyOf(segments);
    }
  }

  /**
   * Characters that belong to the same figures.
   *
   * @param rows the figures' rows by their place, from 0; empty for text between figures
   * @param starts whether the last of these figures starts here
   */
  public record Segment(String text, List<Integer> rows, boolean starts) {

    public Segment {
      rows = List.copyOf(rows);
    }

    /** The figure that is meant first where there are several: the last to begin. */
    public int first() {
      return rows.get(rows.size() - 1);
    }

    /** The rows, that one first: {@code 4 3}. */
    public String numbers() {
      StringBuilder numbers = new StringBuilder();
      for (int i = rows.size() - 1; i >= 0; i--) {
        numbers.append(numbers.isEmpty() ? "" : " ").append(rows.get(i));
      }
      return numbers.toString();
    }

    /** Class names beside the figure's type. */
    public String look() {
      return (starts ? "begins" : "goes-on") + (rows.size() > 1 ? " several" : "");
    }
  }

  /** Cuts the text. */
  static List<Line> lines(Spans marked) {
    return new MarkedText(marked.text(), marked.spans()).cut();
  }

  private List<Line> cut() {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int points = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int behind = feed < 0 ? text.length() : feed + 1;
      int end = feed < 0 ? behind : feed;
      if (end > from && text.charAt(end - 1) == '\r') {
        end--;
      }
      lines.add(new Line(points, segments(from, end)));
      points += text.codePointCount(from, behind);
      from = behind;
    }
    return lines;
  }

  private List<Segment> segments(int from, int end) {
    List<Segment> segments = new ArrayList<>();
    int at = from;
    while (at < end) {
      openUpTo(at);
      int edge = Math.min(end, nextEdge());
      segments.add(segment(at, edge));
      at = edge;
    }
    return segments;
  }

  private void openUpTo(int at) {
    while (next < spans.size() && spans.get(next).start() <= at) {
      open.add(spans.get(next++));
    }
    while (!open.isEmpty() && open.element().end() <= at) {
      open.remove();
    }
  }

  private int nextEdge() {
    int start = next < spans.size() ? spans.get(next).start() : text.length();
    return open.isEmpty() ? start : Math.min(start, open.element().end());
  }

  private Segment segment(int from, int to) {
    List<Span> here = open.stream().sorted(Comparator.comparingInt(Span::row)).toList();
    return new Segment(
        text.substring(from, to),
        here.stream().map(Span::row).toList(),
        !here.isEmpty() && here.get(here.size() - 1).start() == from);
  }
}
