/** What binds the files of a run together: {@code run.json}, which names and hashes them. */
@NullMarked
package io.zhibiao.pipeline.write.run;

import org.jspecify.annotations.NullMarked;
