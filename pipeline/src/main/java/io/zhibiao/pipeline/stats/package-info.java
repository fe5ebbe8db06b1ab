/** What is in a result, counted. Knows figures and canonical indicators, nothing that writes. */
@org.jspecify.annotations.NullMarked
package io.zhibiao.pipeline.stats;
