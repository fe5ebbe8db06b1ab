package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;
import java.util.Locale;

/** Why a document gives no text, as the user is told. */
final class Refusal {

  private Refusal() {}

  static ReadException encrypted() {
    return new ReadException(
        "encrypted", new Bilingual("文件有密码，请先去掉密码", "the file has a password, remove it first"));
  }

  static ReadException broken(Throwable cause) {
    if (isBomb(cause)) {
      return swollen();
    }
    String reason = Bilingual.quote(String.valueOf(cause.getMessage()));
    return new ReadException(
        "broken", new Bilingual("文件已损坏：" + reason, "the file is broken: " + reason));
  }

  static ReadException swollen() {
    return new ReadException(
        "too_large",
        new Bilingual("文件展开后过大，未读取", "the file swells beyond measure when unpacked, not read"));
  }

  static ReadException withoutText() {
    return new ReadException(
        "no_text",
        new Bilingual(
            "文件里没有文字，可能是扫描件，请先做文字识别（OCR）",
            "no text in the file; a scan needs text recognition (OCR) first"));
  }

  static ReadException unsupported() {
    return new ReadException(
        "unsupported",
        new Bilingual(
            "不支持这种格式，请另存为 DOCX、PDF 或文本", "this format is not read, save it as DOCX, PDF or text"));
  }

  /** The guard against zip bombs says so only in words. */
  private static boolean isBomb(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb")) {
        return true;
      }
    }
    return false;
  }
}
