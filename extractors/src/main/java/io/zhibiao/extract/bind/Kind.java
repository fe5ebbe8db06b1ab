package io.zhibiao.extract.bind;

/** What a token does in the clause of a figure. */
enum Kind {
  /** A figure other than a date. */
  FIGURE,
  /** A length of time that is a figure itself: 三年. */
  LAPSE,
  /** A date that is a figure itself. */
  DATE,
  /** Ends a clause: ，；：。 */
  STOP,
  /** Parts the items of a list: 、. */
  LISTING,
  /** 和 与 及. */
  AND,
  OPEN,
  CLOSE,
  QUOTE,
  /** A gap in a headline. */
  BLANK,
  /** Tells that something has a value: 实现 完成 达 有. */
  REPORT,
  /** Tells a place in an order: 居 列. */
  RANK,
  /** Shades a value: 约 超过 仅. */
  SHADE,
  UP,
  DOWN,
  /** Is a rise only behind 比: 高 多. */
  MORE,
  /** Is a fall only behind 比: 低 少. */
  LESS,
  /** Sets a value over another that follows: 高于全国2个百分点. */
  ABOVE,
  BELOW,
  /** Sets a value over what the word itself names: 超警 0.36米. */
  BEYOND,
  /** Sets it under that: 欠进度 2个百分点. */
  SHORT,
  /** Adds to a stock: 新增 净增. */
  ADDED,
  /** Turns a change into the level it ends at: 至 到. */
  TO,
  /** 为: a report before a figure, a preposition elsewhere. */
  WEI,
  /** 占. */
  SHARE,
  /** A noun that is a share: 比重 占比. */
  SHARE_NOUN,
  /** A noun that is itself a change: 增速 降幅. */
  RISE_NOUN,
  FALL_NOUN,
  /** Sets against a measure: 相当于 是. */
  MULTIPLE,
  /** Is a fall only of a multiple: 节省3倍的成本. */
  SAVING,
  /** 拉动. */
  PULL,
  /** 同比 环比: names what a change is measured against. */
  BASE,
  /** 比 较: what a change is measured against follows. */
  THAN,
  /** 分别. */
  RESPECTIVELY,
  /** 其中 同时: joins clauses and names nothing. */
  LINK,
  /** 计划 将. */
  PLAN,
  /** 等 behind a list. */
  ETC,
  DE,
  PARTICLE,
  PREPOSITION,
  ADVERB,
  TIME,
  PLACE,
  ORGANISATION,
  PERSON,
  PRONOUN,
  /** 上 中 以来. */
  LOCATION,
  NOUN,
  /** A verb that HanLP also takes for a noun: 投资 增长. */
  VERBAL_NOUN,
  VERB,
  NUMBER,
  OTHER;

  boolean isNominal() {
    return switch (this) {
      case NOUN, VERBAL_NOUN, NUMBER, SHARE_NOUN, RISE_NOUN, FALL_NOUN, ORGANISATION, PERSON ->
          true;
      default -> false;
    };
  }

  /** Whether an owner may stand before it: 公司 {@code 已} 投产. */
  boolean isVerbal() {
    return switch (this) {
      case ADVERB, SHADE, PREPOSITION, VERB, REPORT, PLAN, WEI -> true;
      default -> false;
    };
  }
}
