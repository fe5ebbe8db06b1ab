package io.zhibiao.pipeline.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A PDF object by object, as nobody's program would write it. */
final class RawPdf {

  static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R";

  private RawPdf() {}

  /** Objects from number 1 on; {@code trailer} goes into the trailer. */
  static byte[] of(String trailer, String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.5\n");
    StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n");
    table.append("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    pdf.append(table)
        .append("trailer\n<< /Size ")
        .append(objects.length + 1)
        .append(" /Root 1 0 R ")
        .append(trailer.replace("START", Integer.toString(start)))
        .append(" >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n");
    return pdf.toString().getBytes(ISO_8859_1);
  }

  /** A stream with entries of its own in its dictionary. */
  static String stream(String entries, byte[] content) {
    return "<< /Length %d %s >>\nstream\n".formatted(content.length, entries)
        + new String(content, ISO_8859_1)
        + "\nendstream";
  }
}
