package io.zhibiao.extract.period;

import io.zhibiao.extract.text.Span;

/**
 * An expression of time in a text.
 *
 * @param span where it stands
 * @param figure whether it makes a row: {@code 去年11月} does, {@code 去年} only governs others
 * @param time what it says, not yet resolved
 * @param rule name of the rule that found it
 */
public record TimeExpression(Span span, boolean figure, Time time, String rule) {}
