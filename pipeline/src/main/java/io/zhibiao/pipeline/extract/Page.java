package io.zhibiao.pipeline.extract;

import io.zhibiao.extract.Document;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.PageText;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.row.SourcePlace;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A file to extract, and what is known of it beforehand. */
public record Page(SourceFile file, Imprint imprint) {

  /** From its {@link #cells}. */
  static Page of(List<String> cells) {
    String published = cells.get(6);
    return new Page(
        new SourceFile(
            cells.get(0),
            URI.create(cells.get(1)),
            URI.create(cells.get(2)),
            Boolean.parseBoolean(cells.get(3)),
            Long.parseLong(cells.get(4))),
        new Imprint(
            cells.get(5), published.isEmpty() ? null : LocalDate.parse(published), cells.get(7)));
  }

  /** As texts, to be sent: objects of millions of pages would be many times as large. */
  List<String> cells() {
    LocalDate published = imprint.published();
    return List.of(
        file.source(),
        file.location().toString(),
        file.fence().toString(),
        Boolean.toString(file.lasting()),
        Long.toString(file.size()),
        imprint.publication(),
        published == null ? "" : published.toString(),
        imprint.regionCode());
  }

  /** The same page in another place. */
  Page at(SourceFile other) {
    return new Page(other, imprint);
  }

  /** Where it lies. */
  SourcePlace place() {
    return new SourcePlace(file.source(), file.lasting() ? file.location().toString() : "");
  }

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
