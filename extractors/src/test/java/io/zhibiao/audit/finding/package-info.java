@NullMarked
package io.zhibiao.audit.finding;

import org.jspecify.annotations.NullMarked;
