/**
 * How the parts of an article hang together: which paragraph goes on with another's list, which
 * figure breaks another down. It knows where figures stand, not what they mean.
 */
@NullMarked
package io.zhibiao.extract.discourse;

import org.jspecify.annotations.NullMarked;
