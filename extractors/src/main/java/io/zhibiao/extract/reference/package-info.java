/** What the codes and symbols in rows stand for: divisions with those that hold them, and units. */
@NullMarked
package io.zhibiao.extract.reference;

import org.jspecify.annotations.NullMarked;
