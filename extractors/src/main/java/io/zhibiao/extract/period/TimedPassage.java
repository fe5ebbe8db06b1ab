package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Passage;
import java.util.List;

/** Temporary. */
public record TimedPassage(Passage passage, List<TimeExpression> times) {}
