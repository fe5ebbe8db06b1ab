package io.zhibiao.pipeline.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;

/**
 * Kinds of files that are made to do harm: {@link #GOOD} stands in most of them, and gives its row
 * where what is around it does no harm.
 */
enum Kind {
  XML_BOMB("docx", "broken", out -> word(bomb(), "<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")),
  XML_FILE_ENTITY("docx", "", out -> word(file(out), "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")),
  XML_NETWORK_ENTITY("docx", "", out -> word(host(out), "<w:p/>")),
  XML_BOMB_ODT("odt", "broken", out -> Parts.ofOpenDocument(bomb(), "&c;" + Kind.GOOD).zip()),
  XML_FILE_ENTITY_ODT("odt", "", out -> Parts.ofOpenDocument(file(out), "&x;" + Kind.GOOD).zip()),
  XML_BOMB_EPUB("epub", "broken", out -> book(bomb(), "&c;")),
  XML_FILE_ENTITY_EPUB("epub", "", out -> book(file(out), "&x;")),
  XML_WITHOUT_END("docx", "broken", out -> word("", "<w:p><w:r><w:t>")),
  DEEP_XML("docx", "broken", out -> word("", "<w:smartTag>".repeat(100_000))),
  DEEP_TABLES("docx", "broken", out -> word("", "<w:tbl><w:tr><w:tc>".repeat(3_000))),
  SPAN_OF_BILLIONS("docx", "", out -> word("", table("<w:gridSpan w:val='2147483647'/>"))),
  ZIP_BOMB_ODT("odt", "too_large", out -> Parts.ofOpenDocument("", "9".repeat(24 << 20)).zip()),
  ZIP_BOMB_EPUB("epub", "too_large", out -> book("", "9".repeat(24 << 20))),
  ZIP_IN_ZIP("docx", "broken", out -> packed("word/embeddings/a.zip", nested())),
  ZIP_TRAVERSAL("docx", "", out -> packed("../../../evil.txt", "1个".getBytes(UTF_8))),
  ZIP_ABSOLUTE_PATH("docx", "broken", out -> packed("/tmp/evil.txt", "1个".getBytes(UTF_8))),
  ZIP_CUT_IN_THE_MIDDLE("odt", "broken", out -> cut(Parts.ofOpenDocument("", Kind.GOOD).zip())),
  MACRO("docm", "broken", out -> packed("word/vbaProject.bin", new byte[] {1, 2, 3})),
  REMOTE_TEMPLATE("docx", "", out -> packed("word/_rels/settings.xml.rels", remote(out))),
  OLE_SHELL_OF_NOISE("docx", "broken", out -> latin(Kind.OLE2 + "x".repeat(2_000))),
  RTF_DEEP_GROUPS("rtf", "no_text", out -> latin("{\\rtf1 " + "{".repeat(200_000) + "5")),
  RTF_ENDLESS_BINARY("rtf", "broken", out -> latin("{\\rtf1 5\\bin2147483647 x}")),
  RTF_OBJECT(
      "rtf", "no_text", out -> latin("{\\rtf1 {\\object\\objdata d0cf11e0a1b11ae1} " + Kind.RTF)),
  RTF_LINK(
      "rtf",
      "no_text",
      out -> latin("{\\rtf1 {\\field{\\*\\fldinst INCLUDETEXT " + out.file() + "}} 5}")),
  PDF_PAGES_IN_A_RING(
      "pdf", "no_text", out -> pdf("", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>", "")),
  PDF_COUNT_OF_BILLIONS("pdf", "too_many_pages", out -> pdf("", Kind.MANY, "")),
  PDF_TABLE_IN_A_RING("pdf", "", out -> pdf("/Prev START", RawPdf.PAGES, "")),
  PDF_FORM_OF_ITSELF("pdf", "no_text", out -> formOfItself()),
  PDF_STREAM_BOMB("pdf", "no_text", out -> streamBomb()),
  PDF_SCRIPT("pdf", "", out -> pdf("", RawPdf.PAGES, "/AA << /O << /S /JavaScript /JS (x) >> >>")),
  PDF_LAUNCH("pdf", "", out -> pdf("", RawPdf.PAGES, "/AA << /O << /S /Launch /F (sh) >> >>")),
  PDF_WITHOUT_OBJECTS("pdf", "broken", out -> latin("%PDF-1.7\n\0\0trailer << /Root 9 0 R >>")),
  DEEP_HTML("html", "too_deep", out -> html("<div>".repeat(200_000) + Kind.GOOD)),
  HTML_SPAN_OF_BILLIONS("html", "", out -> html(Kind.WIDE)),
  HTML_FRAMES("html", "", out -> html("<iframe src=" + out.file() + "></iframe>" + Kind.GOOD)),
  HTML_REFRESH(
      "html",
      "",
      out -> html("<meta http-equiv=refresh content='0;" + out.address() + "'>" + Kind.GOOD)),
  HTML_SCRIPT(
      "html",
      "",
      out -> html("<script>document.write('" + Outside.SECRET + "')</script>" + Kind.GOOD)),
  HTML_NO_CHARACTERS("html", "", out -> html("&#x110000;&#xD800;&#0;" + Kind.GOOD)),
  HTML_ATTRIBUTES("html", "", out -> html("<p " + "a=1 ".repeat(100_000) + ">" + Kind.GOOD)),
  HTML_OPEN_COMMENT("html", "", out -> html(Kind.GOOD + "<!-- " + "<".repeat(100_000))),
  TEXT_SURROGATES("txt", "encoding", out -> latin("5\u00ed\u00a0\u0080\u00ed\u00b0\u0080")),
  TEXT_OF_NULS("txt", "binary", out -> new byte[10_000]),
  TEXT_TURNED_ROUND("txt", "", out -> utf8("\u202e" + Kind.GOOD + "\u202c\u2066")),
  TEXT_OF_MARKS("txt", "", out -> utf8(Kind.GOOD + "e" + "\u0301".repeat(100_000))),
  TEXT_TERMINAL("txt", "binary", out -> utf8("\033]0;x\007\033[2J" + Kind.GOOD)),
  TEXT_OF_BRACKETS("txt", "", out -> utf8(Kind.GOOD + "（".repeat(50_000))),
  TEXT_OF_NUMERALS("txt", "", out -> utf8(Kind.GOOD + "第一百零二".repeat(10_000))),
  TEXT_ONE_LINE("txt", "", out -> utf8(Kind.GOOD + "、去年".repeat(20_000))),
  SUBTITLES_WITHOUT_END("srt", "", out -> utf8(Kind.GOOD + "\n" + "1\n-->".repeat(10_000)));

  /** A sentence with one figure, which only a document that is read whole gives. */
  static final String GOOD = "全年新建水渠5公里。";

  private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final String RTF = "5}";
  private static final String MANY = "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>";
  private static final String WIDE =
      "<table><tr><th colspan=999999999 rowspan=999999999>水渠（公里）</th></tr>"
          + "<tr><td>甲县</td><td>5</td></tr></table><p>"
          + "全年新建水渠5公里。";

  final String file;

  /** The word in errors.csv; empty where the file is read. */
  final String error;

  private final Function<Outside, byte[]> content;

  Kind(String ending, String error, Function<Outside, byte[]> content) {
    this.file = name().toLowerCase(Locale.ROOT) + "." + ending;
    this.error = error;
    this.content = content;
  }

  /** What SECURITY.md says that becomes of it. */
  String seen() {
    return error.isEmpty() ? "read" : "`" + error + "`";
  }

  byte[] content(Outside outside) {
    return content.apply(outside);
  }

  private static String file(Outside outside) {
    return "<!DOCTYPE r [<!ENTITY x SYSTEM '%s'>]>".formatted(outside.file());
  }

  private static String host(Outside outside) {
    return "<!DOCTYPE r SYSTEM '%sa.dtd'>".formatted(outside.address());
  }

  /** A billion characters in a few thousand. */
  private static String bomb() {
    return "<!DOCTYPE r [<!ENTITY a '%s'><!ENTITY b '%s'><!ENTITY c '%s'>]>"
        .formatted("9".repeat(1_000), "&a;".repeat(1_000), "&b;".repeat(1_000));
  }

  private static byte[] word(String head, String body) {
    return Parts.ofWord(Kind.GOOD).main(head, body).zip();
  }

  private static byte[] packed(String name, byte[] part) {
    return Parts.ofWord(Kind.GOOD).with(name, part).zip();
  }

  private static byte[] book(String head, String text) {
    String page =
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>%s</p><p>%s</p></body></html>";
    return Parts.ofBook(head + page.formatted(text, GOOD)).zip();
  }

  private static String table(String properties) {
    return "<w:tbl><w:tr><w:tc><w:tcPr>%s</w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
        .formatted(properties);
  }

  private static byte[] nested() {
    byte[] inner = new byte[1 << 20];
    for (int i = 0; i < 5; i++) {
      inner = new Parts().with("a.zip", inner).with("b.zip", inner).zip();
    }
    return inner;
  }

  private static byte[] remote(Outside outside) {
    return utf8(
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='a' TargetMode='External' Target='"
            + outside.address()
            + "a.dotm' Type="
            + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'"
            + "/></Relationships>");
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] pdf(String trailer, String pages, String entries) {
    String text = RawPdf.stream("", latin("BT /F 12 Tf (5) Tj ET"));
    return RawPdf.of(trailer, RawPdf.CATALOG, pages, RawPdf.PAGE + entries + " >>", text);
  }

  private static byte[] formOfItself() {
    String form = "/Resources << /XObject << /X 5 0 R >> >>";
    return RawPdf.of(
        "",
        RawPdf.CATALOG,
        RawPdf.PAGES,
        RawPdf.PAGE + " " + form + " >>",
        RawPdf.stream("", latin("/X Do")),
        RawPdf.stream("/Type /XObject /Subtype /Form " + form, latin("/X Do")));
  }

  private static byte[] streamBomb() {
    byte[] packed = deflated(deflated(new byte[64 << 20]));
    return RawPdf.of(
        "",
        RawPdf.CATALOG,
        RawPdf.PAGES,
        RawPdf.PAGE + " >>",
        RawPdf.stream("/Filter [/FlateDecode /FlateDecode]", packed));
  }

  private static byte[] deflated(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
      packing.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] html(String body) {
    return utf8("<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
