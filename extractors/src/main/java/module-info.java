/**
 * Reads a page of Chinese text and returns its figures: {@link io.zhibiao.extract.Extractor}.
 * Judges claims by such figures: {@link io.zhibiao.audit.claim.ClaimAuditor}. What is exported is
 * what users may hold on to; {@code PublicApiTest} lists it.
 */
module io.zhibiao.extractors {
  requires hanlp.portable;
  requires org.apache.commons.csv;
  requires static transitive org.jspecify;

  exports io.zhibiao.audit.claim;
  exports io.zhibiao.extract;
  exports io.zhibiao.extract.indicator;
  exports io.zhibiao.extract.value;
}
