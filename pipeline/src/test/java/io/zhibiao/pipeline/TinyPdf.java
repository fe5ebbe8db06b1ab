package io.zhibiao.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A PDF with Chinese text and no font, written by hand: glyphs are numbered as Unicode numbers
 * them, and a table says so. Enough for whoever reads and does not draw.
 */
public final class TinyPdf {

  private static final int FIRST_PAGE = 6;
  private static final int MOST_IN_BLOCK = 100;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  private TinyPdf() {}

  /** One page for each text; lines are cut at line breaks. */
  public static byte[] of(List<String> pages) throws IOException {
    TinyPdf pdf = new TinyPdf();
    pdf.print("%PDF-1.5\n");
    pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
    }
    pdf.object("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
    pdf.object(
        "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H"
            + " /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>");
    pdf.object(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /CIDSystemInfo"
            + " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    pdf.stream(toUnicode(String.join("", pages)));
    for (int i = 0; i < pages.size(); i++) {
      pdf.object(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources"
              + " << /Font << /F1 3 0 R >> >> /Contents "
              + (FIRST_PAGE + 2 * i + 1)
              + " 0 R >>");
      pdf.stream(content(pages.get(i)));
    }
    pdf.finish();
    return pdf.bytes.toByteArray();
  }

  private static String content(String page) {
    StringBuilder content = new StringBuilder("BT /F1 12 Tf 15 TL 50 780 Td\n");
    page.lines().forEach(line -> content.append('<').append(hex(line)).append("> Tj T*\n"));
    return content.append("ET").toString();
  }

  private static String toUnicode(String text) {
    Set<String> glyphs = new TreeSet<>();
    text.chars().mapToObj(c -> hex(String.valueOf((char) c))).forEach(glyphs::add);
    List<String> all = List.copyOf(glyphs);
    StringBuilder map =
        new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
            .append("/CMapName /U def /CMapType 2 def\n")
            .append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int from = 0; from < all.size(); from += MOST_IN_BLOCK) {
      List<String> block = all.subList(from, Math.min(all.size(), from + MOST_IN_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(c -> map.append("<%s> <%s>\n".formatted(c, c)));
      map.append("endbfchar\n");
    }
    return map.append("endcmap end end").toString();
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(UTF_16BE));
  }

  private void stream(String content) throws IOException {
    object("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
  }

  private void object(String content) throws IOException {
    places.add(bytes.size());
    print(places.size() + " 0 obj\n" + content + "\nendobj\n");
  }

  private void finish() throws IOException {
    int table = bytes.size();
    print("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      print("%010d 00000 n \n".formatted(place));
    }
    print("trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R >>\n");
    print("startxref\n" + table + "\n%%EOF\n");
  }

  private void print(String text) throws IOException {
    OutputStream out = bytes;
    out.write(text.getBytes(US_ASCII));
  }
}
