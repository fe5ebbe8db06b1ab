package io.zhibiao.pipeline.extract;

import io.zhibiao.extract.Document;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.PageText;
import io.zhibiao.pipeline.read.SourceFile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** A file to extract, and what is known of it beforehand. */
public record Page(SourceFile file, Imprint imprint) implements Serializable {

  /** The document that it is, once read. */
  public Document document(PageText printed) {
    Optional<LocalDate> listed = Optional.ofNullable(imprint.published());
    return new Document(
        file.source(),
        printed.text(),
        imprint.publication(),
        listed.or(() -> Optional.ofNullable(printed.published())),
        imprint.regionCode());
  }
}
