package io.zhibiao.extract;

/** A figure of the source, and what told its cells. */
record Row(Metric metric, Why why) {}
