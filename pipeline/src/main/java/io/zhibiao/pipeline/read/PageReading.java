package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file as text. */
public final class PageReading {

  /** More than any page, report or book; a device that never ends stops here. */
  private static final int MOST_BYTES = 256 << 20;

  private PageReading() {}

  /** The text of the file. */
  public static DecodedText read(SourceFile file) throws ReadException {
    if (file.leadsOut()) {
      throw new ReadException(
          "outside",
          new Bilingual(
              "链接指向输入文件夹之外，未读取；需要时请直接写出该文件",
              "the link leads out of the input folder; name its target itself if it is meant"));
    }
    DecodedText decoded = TextDecoder.decode(bytes(file.path()));
    if (decoded.text().isBlank()) {
      throw new ReadException("empty", new Bilingual("文件没有内容", "the file is empty"));
    }
    return decoded;
  }

  private static byte[] bytes(Path path) throws ReadException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new ReadException(
            "too_large", new Bilingual("文件超过 256 MB", "the file has more than 256 MB"));
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw unreadable("文件不存在或链接已失效", "the file is gone or its link is broken");
    } catch (AccessDeniedException e) {
      throw unreadable("没有读取权限", "no permission to read it");
    } catch (IOException e) {
      String reason = Bilingual.quote(String.valueOf(e.getMessage()));
      throw unreadable("读取失败：" + reason, "reading failed: " + reason);
    }
  }

  private static ReadException unreadable(String chinese, String english) {
    return new ReadException("unreadable", new Bilingual(chinese, english));
  }
}
