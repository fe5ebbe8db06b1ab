package io.zhibiao.pipeline.audit;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.Drafts;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.PageReading;
import io.zhibiao.pipeline.read.PageText;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.SourceFile;
import java.util.List;

/** Reads a draft, in any form that sources may have: each sentence with figures is a claim. */
public final class DraftClaims {

  private DraftClaims() {}

  /**
   * All claims in their order.
   *
   * @param manifest may tell the draft's day and home under its file name
   * @throws UsageException where it can't be read
   */
  public static List<Claim> read(SourceFile file, Manifest manifest, Extractor extractor) {
    Imprint imprint = manifest.of(file.source());
    try {
      PageText page = PageReading.read(file);
      return Drafts.claims(
          extractor.extract(
              new Document(
                  file.source(),
                  page.text(),
                  imprint.publication(),
                  imprint.published() == null ? page.published() : imprint.published(),
                  imprint.regionCode())));
    } catch (ReadException e) {
      String wrong = Bilingual.quote(file.source()) + " " + e.getMessage();
      throw new UsageException(
          new Bilingual("讲稿读不了：" + wrong, "the draft can't be read: " + wrong), e);
    }
  }
}
