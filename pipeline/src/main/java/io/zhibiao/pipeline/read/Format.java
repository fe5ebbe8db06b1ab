package io.zhibiao.pipeline.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kind of file it is. The first bytes say it; where they say nothing, the name does. */
enum Format {
  TEXT(".txt"),
  HTML(".html", ".htm"),
  PDF(".pdf"),
  DOCX(".docx", ".docm"),
  RTF(".rtf"),
  ODT(".odt"),
  EPUB(".epub"),
  MARKDOWN(".md", ".markdown"),
  /** Subtitles: what is spoken, between numbers and times. */
  SRT(".srt"),
  /** What Word wrote until 2003, and the shell around a document with a password. */
  OLE2();

  /** How many of the first bytes are looked at. */
  static final int HEAD = 1024;

  private static final String OLE2_SIGN = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /**
   * Whether a file of this name is taken from a folder: {@code report.PDF}; not {@code README.md},
   * which tells of the folder.
   */
  static boolean isKnown(String name) {
    return !name.toLowerCase(Locale.ROOT).startsWith("readme.")
        && Arrays.stream(values()).anyMatch(format -> format.isNamed(name));
  }

  /** The format of a file by its first bytes and its name. */
  static Format of(byte[] head, Path file) {
    String start = new String(head, ISO_8859_1);
    String name = String.valueOf(file.getFileName());
    if (start.startsWith("%PDF-") || (start.contains("%PDF-") && isBinary(head))) {
      return PDF;
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return packed(start);
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith(OLE2_SIGN)) {
      return OLE2;
    }
    return isHtml(start)
        ? HTML
        : Arrays.stream(values()).filter(format -> format.isNamed(name)).findFirst().orElse(TEXT);
  }

  /** What a package says that it is; Word's says it nowhere near its beginning. */
  private static Format packed(String start) {
    if (start.contains("application/vnd.oasis.opendocument.text")) {
      return ODT;
    }
    return start.contains("application/epub+zip") ? EPUB : DOCX;
  }

  /** A text that speaks of {@code %PDF-} has none of the bytes that a PDF has behind it. */
  private static boolean isBinary(byte[] head) {
    for (byte one : head) {
      if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
        return true;
      }
    }
    return false;
  }

  private static boolean isHtml(String start) {
    String markup = start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    return markup.startsWith("<!doctype html") || markup.startsWith("<html");
  }

  private boolean isNamed(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(small::endsWith);
  }
}
