package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads what is printed in a file. */
public final class PageReading {

  private PageReading() {}

  /** The text of the file, within the usual limits. */
  public static PageText read(SourceFile file) throws ReadException {
    return read(file, Limits.USUAL);
  }

  /** The text of the file. */
  public static PageText read(SourceFile file, Limits limits) throws ReadException {
    guard(file);
    Path path = file.path();
    byte[] head = bytes(path, Format.HEAD);
    if (head.length == 0) {
      throw empty();
    }
    return read(path, Format.of(head, path), limits);
  }

  /** Refuses a file that may not be read at all. */
  static void guard(SourceFile file) throws ReadException {
    if (file.leadsOut()) {
      throw new ReadException(
          "outside",
          new Bilingual(
              "链接指向输入文件夹之外，未读取；需要时请直接写出该文件",
              "the link leads out of the input folder; name its target itself if it is meant"));
    }
  }

  private static PageText read(Path path, Format format, Limits limits) throws ReadException {
    return switch (format) {
      case TEXT, MARKDOWN -> text(path, limits);
      case HTML -> html(path, limits);
      case PDF -> printed(Documents.pdf(path, limits), format.name());
      case DOCX -> printed(Documents.docx(path, limits), format.name());
      case RTF -> printed(Documents.rtf(path), format.name());
      case ODT -> printed(Documents.odt(path, limits), format.name());
      case EPUB -> printed(Documents.epub(path, limits), format.name());
      case SRT -> subtitles(path, limits);
      case OLE2 -> throw Documents.refuseOle2(path);
    };
  }

  private static PageText text(Path path, Limits limits) throws ReadException {
    DecodedText decoded = TextDecoder.decode(bytes(path, limits));
    if (decoded.text().isBlank()) {
      throw empty();
    }
    return PageText.plain(decoded);
  }

  private static PageText html(Path path, Limits limits) throws ReadException {
    DecodedText markup = TextDecoder.decode(bytes(path, limits));
    HtmlText page = HtmlText.of(Markup.parse(markup.text(), limits));
    PageText read = printed(page.text(), "HTML " + markup.charset().name());
    return new PageText(read.text(), read.form(), read.plain(), page.published());
  }

  private static PageText subtitles(Path path, Limits limits) throws ReadException {
    DecodedText timed = TextDecoder.decode(bytes(path, limits));
    return printed(Subtitles.spoken(timed.text()), "SRT " + timed.charset().name());
  }

  private static PageText printed(String text, String form) throws ReadException {
    if (text.isBlank()) {
      throw Refusal.withoutText();
    }
    return new PageText(Documents.whole(text), form, false);
  }

  private static ReadException empty() {
    return new ReadException("empty", new Bilingual("文件没有内容", "the file is empty"));
  }

  private static byte[] bytes(Path path, Limits limits) throws ReadException {
    byte[] bytes = bytes(path, Math.toIntExact(limits.bytes() + 1));
    limits.checkSize(bytes.length);
    return bytes;
  }

  private static byte[] bytes(Path path, int most) throws ReadException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Says why. */
  static ReadException unreadable(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return unreadable("文件不存在或链接已失效", "the file is gone or its link is broken");
    }
    if (e instanceof AccessDeniedException) {
      return unreadable("没有读取权限", "no permission to read it");
    }
    String reason = Bilingual.quote(String.valueOf(e.getMessage()));
    return unreadable("读取失败：" + reason, "reading failed: " + reason);
  }

  private static ReadException unreadable(String chinese, String english) {
    return new ReadException("unreadable", new Bilingual(chinese, english));
  }
}
