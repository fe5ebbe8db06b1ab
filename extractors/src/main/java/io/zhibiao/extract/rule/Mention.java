package io.zhibiao.extract.rule;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;

/**
 * A figure found in a passage: what it says, where, and by which rule.
 *
 * @param figure its meaning
 * @param span where in the passage's view
 * @param rule name of the rule that made it
 */
public record Mention(Figure figure, Span span, String rule) {}
