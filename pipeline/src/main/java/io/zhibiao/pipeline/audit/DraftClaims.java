package io.zhibiao.pipeline.audit;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.Drafts;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.pipeline.extract.Page;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.PageReading;
import io.zhibiao.pipeline.read.PageText;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.SourceFile;
import java.util.List;

/**
 * A draft, in any form that sources may have: each sentence with figures is a claim.
 *
 * @param name its file, as sources are named
 * @param text what the places of claims count in
 * @param claims in their order
 */
public record DraftClaims(String name, String text, List<Claim> claims) {

  public DraftClaims {
    claims = List.copyOf(claims);
  }

  /**
   * Reads one.
   *
   * @param manifest may tell the draft's day and home under its file name
   * @throws UsageException where it can't be read
   */
  public static DraftClaims read(SourceFile file, Manifest manifest, Extractor extractor) {
    Imprint imprint = manifest.of(file.source());
    try {
      PageText page = PageReading.read(file);
      Document draft = new Page(file, imprint).document(page);
      return new DraftClaims(file.source(), page.text(), Drafts.claims(extractor.extract(draft)));
    } catch (ReadException e) {
      String wrong = Bilingual.quote(file.source()) + " " + e.getMessage();
      throw new UsageException(
          new Bilingual("讲稿读不了：" + wrong, "the draft can't be read: " + wrong), e);
    }
  }
}
