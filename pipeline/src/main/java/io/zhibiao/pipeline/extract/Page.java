package io.zhibiao.pipeline.extract;

import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.SourceFile;
import java.io.Serializable;

/** A file to extract, and what is known of it beforehand. */
public record Page(SourceFile file, Imprint imprint) implements Serializable {}
