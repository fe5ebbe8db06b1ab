package io.zhibiao.extract.page;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.View;

/**
 * A paragraph or a headline of a page, mended.
 *
 * @param role what it is on the page
 * @param view its text
 */
public record Block(Passage.Role role, View view) {}
