package io.zhibiao.extract.value;

import java.util.Locale;

/** How exactly a figure is meant. */
public enum Bound {
  /** As printed, to its last digit. */
  EXACT,
  /** 约 近 左右 上下. */
  ABOUT,
  /** 超 逾 余 多 以上. */
  OVER,
  /** 不足 不到 以下 以内. */
  UNDER;

  /** As rows print it: {@code exact}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
