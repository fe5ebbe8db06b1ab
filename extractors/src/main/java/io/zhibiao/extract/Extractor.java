package io.zhibiao.extract;

import java.util.List;

/**
 * Reads documents. Total, pure and safe for many threads: any text gives an extraction, the same
 * text always the same one.
 */
public final class Extractor {

  public Extraction extract(Document document) {
    return new Extraction(List.of(), List.of());
  }
}
