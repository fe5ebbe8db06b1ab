package io.zhibiao.pipeline.explain;

/** A language that readings are told in. */
public enum Language {
  ZH,
  EN
}
