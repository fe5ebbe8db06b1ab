package io.zhibiao.pipeline.html;

import java.util.Optional;

/** Knows the texts that rows are of. */
@FunctionalInterface
public interface SourceTexts {

  /** The text that the source's offsets count in; empty where it is not at hand. */
  Optional<String> of(String source);
}
