package io.zhibiao.pipeline.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF as it is printed, in the order in which its pages were set: column after
 * column. A line that is full goes on in the next; an empty line stands where the page has a gap,
 * an indent is blanks, as in a text.
 */
final class PdfText extends PDFTextStripper {

  /**
   * Typesetters part 全国 and 1.7 by a quarter of a character; a blank is no narrower than this part
   * of a character, or as many times a blank of the font.
   */
  private static final float WIDEST_OF_CHARACTER = 0.4f;

  private static final float WIDEST_SPACING = 2f;

  private static final String SENTENCE_ENDS = "。！？：";

  private final int most;
  private PdfLines lines = PdfLines.of(List.of());
  private int written;
  private boolean begins;
  private float line;
  private String last = "";
  private @Nullable TextPosition end;
  private boolean parted;

  private PdfText(int most) {
    this.most = most;
    setSpacingTolerance(WIDEST_SPACING);
    setAverageCharTolerance(WIDEST_OF_CHARACTER);
    setLineSeparator("\n");
    setPageEnd(PdfPages.END);
  }

  /** What is printed in the file, unless it is more than so many characters. */
  static String of(Path file, int most, Limits limits) throws ReadException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      limits.checkPages(document.getNumberOfPages());
      StringWriter text = new StringWriter();
      new PdfText(most).writeText(document, text);
      return PdfPages.joined(text.toString());
    } catch (InvalidPasswordException e) {
      throw Refusal.encrypted();
    } catch (Swollen e) {
      throw Refusal.swollen();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw Refusal.broken(e);
    }
  }

  /** A form that draws forms that draw forms has no end in sight; who was told to stop does. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
    super.processOperator(operator, operands);
  }

  /** Signs that the font lacks are drawn behind the text around them: here they return to it. */
  @Override
  protected void writePage() throws IOException {
    List<List<TextPosition>> printed = new ArrayList<>();
    for (List<TextPosition> characters : charactersByArticle) {
      withoutBlanksAtEnds(characters);
      int from = 0;
      for (int i = 1; i <= characters.size(); i++) {
        if (i == characters.size() || !isSameLine(characters.get(i - 1), characters.get(i))) {
          List<TextPosition> whole = characters.subList(from, i);
          whole.sort(Comparator.comparing(TextPosition::getXDirAdj));
          printed.add(whole);
          from = i;
        }
      }
    }
    lines = PdfLines.of(printed);
    begins = true;
    last = "";
    end = null;
    parted = false;
    line = 0;
    super.writePage();
  }

  /** Word sets a blank behind each line, which parts no words. */
  private static void withoutBlanksAtEnds(List<TextPosition> characters) {
    List<TextPosition> kept = new ArrayList<>();
    for (int i = 0; i < characters.size(); i++) {
      boolean ends =
          i + 1 == characters.size() || !isSameLine(characters.get(i), characters.get(i + 1));
      if (!ends || !characters.get(i).getUnicode().isBlank()) {
        kept.add(characters.get(i));
      }
    }
    characters.clear();
    characters.addAll(kept);
  }

  private static boolean isSameLine(TextPosition one, TextPosition other) {
    float apart = Math.abs(one.getYDirAdj() - other.getYDirAdj());
    return one.getDir() == other.getDir() && apart < one.getHeightDir() / 2;
  }

  @Override
  protected void writeString(String text, List<TextPosition> characters) throws IOException {
    written += text.length();
    if (written > most) {
      throw new Swollen();
    }
    if (begins) {
      begin(text, characters.get(0));
    }
    if (parted && isApart(text, characters.get(0))) {
      super.writeWordSeparator();
    }
    parted = false;
    last = text.isEmpty() ? last : text;
    end = characters.get(characters.size() - 1);
    super.writeString(text, characters);
  }

  /**
   * Whether a blank is no narrower than what parts 全国 and 1.7; between Latin letters any is one.
   */
  private boolean isApart(String text, TextPosition first) {
    TextPosition before = end;
    if (before == null || last.isEmpty() || text.isEmpty()) {
      return false;
    }
    boolean mixed = last.charAt(last.length() - 1) >= 128 || text.charAt(0) >= 128;
    float gap = first.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    return !mixed || gap >= WIDEST_OF_CHARACTER * first.getFontSizeInPt();
  }

  /** Only when the next word is known is it known whether a blank parts them. */
  @Override
  protected void writeWordSeparator() {
    parted = true;
  }

  /** Parts the line from the one before, unless that goes on in it. */
  private void begin(String text, TextPosition first) throws IOException {
    parted = false;
    boolean goesOn = !last.isEmpty() && lines.goesOnIn(first) && !endsSentence(last);
    if (goesOn && isLatin(last.charAt(last.length() - 1)) && isLatin(text.charAt(0))) {
      super.writeWordSeparator();
    }
    if (!goesOn && !last.isEmpty()) {
      super.writeLineSeparator();
      if (first.getYDirAdj() - line > getDropThreshold() * first.getHeightDir()) {
        super.writeLineSeparator();
      }
    }
    if (!goesOn) {
      output.write("\u3000".repeat(lines.indent(first)));
    }
    begins = false;
    line = first.getYDirAdj();
  }

  private static boolean endsSentence(String text) {
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetter(c);
  }

  /** Only when the next line is known is it known whether a line ends. */
  @Override
  protected void writeLineSeparator() {
    begins = true;
  }

  private static final class Swollen extends IOException {}
}
