package io.zhibiao.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.nodes.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The text of documents that are not plain text, by Apache Tika but for PDF. What is embedded in
 * them is passed over. Tika is loaded with the first of them only, for it takes longer than a page.
 */
final class Documents {

  /** More than any report, less than the memory; what swells beyond it was made to. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";
  private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroenabled";

  private Documents() {}

  static String pdf(Path file, Limits limits) throws ReadException {
    return whole(PdfText.of(file, MOST_CHARACTERS, limits));
  }

  static String docx(Path file, Limits limits) throws ReadException {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setIncludeDeletedContent(false);
    config.setIncludeHeadersAndFooters(false);
    ParseContext context = context();
    context.set(OfficeParserConfig.class, config);
    Metadata metadata = new Metadata();
    Document page = OfficeText.page(markup(file, new OOXMLParser(), metadata, context), limits);
    String type = metadata.get(Metadata.CONTENT_TYPE);
    if (type == null) {
      throw Refusal.broken(new TikaException("no document in it"));
    }
    if (!isWord(type.toLowerCase(Locale.ROOT))) {
      throw Refusal.unsupported();
    }
    DocxSpans.mark(file, page);
    return OfficeText.of(page);
  }

  private static boolean isWord(String type) {
    return type.startsWith(WORD) || type.startsWith(WORD_WITH_MACROS);
  }

  static String rtf(Path file) throws ReadException {
    return parse(file, new RTFParser(), new Metadata(), context());
  }

  static String odt(Path file, Limits limits) throws ReadException {
    return OfficeText.of(
        OfficeText.page(markup(file, new OpenDocumentParser(), new Metadata(), context()), limits));
  }

  static String epub(Path file, Limits limits) throws ReadException {
    return OfficeText.of(
        OfficeText.page(markup(file, new EpubParser(), new Metadata(), context()), limits));
  }

  /** A file in the shell of the old formats: why it can't be read. */
  static ReadException refuseOle2(Path file) {
    try (POIFSFileSystem shell = new POIFSFileSystem(file.toFile(), true)) {
      return shell.getRoot().hasEntry("EncryptedPackage")
          ? Refusal.encrypted()
          : Refusal.unsupported();
    } catch (IOException | RuntimeException e) {
      return Refusal.broken(e);
    }
  }

  /** What is printed, a line for a paragraph. */
  private static String parse(Path file, Parser parser, Metadata metadata, ParseContext context)
      throws ReadException {
    BodyContentHandler text = new BodyContentHandler(MOST_CHARACTERS);
    parse(file, parser, text, metadata, context);
    return whole(text.toString());
  }

  /** What is printed, with its paragraphs and tables marked as a web page has them. */
  private static String markup(Path file, Parser parser, Metadata metadata, ParseContext context)
      throws ReadException {
    ToHTMLContentHandler markup = new ToHTMLContentHandler();
    WriteOutContentHandler limited = new WriteOutContentHandler(markup, MOST_CHARACTERS);
    parse(file, parser, limited, metadata, context);
    return whole(markup.toString());
  }

  private static void parse(
      Path file, Parser parser, ContentHandler text, Metadata metadata, ParseContext context)
      throws ReadException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, text, metadata, context);
    } catch (EncryptedDocumentException e) {
      throw Refusal.encrypted();
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      throw WriteLimitReachedException.isWriteLimitReached(e)
          ? Refusal.swollen()
          : Refusal.broken(e);
    }
  }

  /** Half a character, as broken font tables give it, can't be written down. */
  static String whole(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
