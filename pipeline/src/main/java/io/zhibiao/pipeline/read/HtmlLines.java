package io.zhibiao.pipeline.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The lines of markup: paragraphs with an empty line between, rows of tables without. */
final class HtmlLines {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "center",
          "address",
          "body",
          "form",
          "fieldset",
          "table",
          "tr",
          "caption",
          "td",
          "th",
          "hr",
          "br");

  private final StringBuilder text = new StringBuilder();

  private HtmlLines() {}

  static String of(Element body) {
    HtmlLines lines = new HtmlLines();
    lines.add(body);
    return lines.text.toString().strip();
  }

  private void add(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode printed) {
        append(printed.getWholeText());
      } else if (node instanceof Element child) {
        addElement(child);
      }
    }
  }

  private void addElement(Element child) {
    if (child.normalName().equals("table") && HtmlTable.isOfData(child)) {
      startLine();
      HtmlTable.lines(child).forEach(line -> text.append(line).append('\n'));
      startParagraph();
      return;
    }
    boolean block = BLOCKS.contains(child.normalName());
    if (block) {
      startParagraph();
    }
    add(child);
    if (block) {
      startParagraph();
    }
  }

  /** Blanks of the markup mean one blank. */
  private void append(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!blank) {
        text.append(c);
      } else if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
        text.append(' ');
      }
    }
  }

  private void startLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void startParagraph() {
    startLine();
    if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
      text.append('\n');
    }
  }
}
