package io.zhibiao.pipeline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The parts of a package, to be replaced by hostile ones. */
final class Parts {

  private static final String MAIN = "word/document.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Those of a Word document with one paragraph. */
  static Parts ofWord(String paragraph) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(paragraph);
      document.write(bytes);
      Parts word = new Parts();
      ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        word.parts.put(entry.getName(), zip.readAllBytes());
      }
      return word;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a text of the other office programs. */
  static Parts ofOpenDocument(String head, String paragraph) {
    return new Parts()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            head
                + "<office:document-content"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                + "<office:body><office:text><text:p>"
                + paragraph
                + "</text:p></office:text></office:body></office:document-content>");
  }

  /** Those of a book with one chapter. */
  static Parts ofBook(String chapter) {
    return new Parts()
        .with("mimetype", "application/epub+zip")
        .with(
            "META-INF/container.xml",
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'>"
                + "<rootfiles><rootfile full-path='a.opf'"
                + " media-type='application/oebps-package+xml'/></rootfiles></container>")
        .with(
            "a.opf",
            "<package xmlns='http://www.idpf.org/2007/opf' version='2.0'><manifest>"
                + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                + "<spine><itemref idref='a'/></spine></package>")
        .with("a.xhtml", chapter);
  }

  Parts with(String name, String content) {
    return with(name, content.getBytes(UTF_8));
  }

  Parts with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** Puts something in front of the root of the main part and something into its body. */
  Parts main(String head, String body) {
    String xml = new String(parts.getOrDefault(MAIN, new byte[0]), UTF_8);
    int root = xml.indexOf("<w:document");
    String whole = xml.substring(0, root) + head + xml.substring(root);
    return with(MAIN, whole.replace("<w:body>", "<w:body>" + body));
  }

  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.setLevel(part.getKey().equals("mimetype") ? 0 : 9);
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
