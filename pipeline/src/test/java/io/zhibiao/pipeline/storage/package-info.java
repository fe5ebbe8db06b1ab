@NullMarked
package io.zhibiao.pipeline.storage;

import org.jspecify.annotations.NullMarked;
