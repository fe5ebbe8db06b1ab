/** Whether a clause reports or looks ahead. */
@NullMarked
package io.zhibiao.extract.outlook;

import org.jspecify.annotations.NullMarked;
