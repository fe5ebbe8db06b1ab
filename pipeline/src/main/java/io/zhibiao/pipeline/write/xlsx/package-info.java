/** The result as a workbook for people: typed cells, Chinese headers, a summary and charts. */
@NullMarked
package io.zhibiao.pipeline.write.xlsx;

import org.jspecify.annotations.NullMarked;
