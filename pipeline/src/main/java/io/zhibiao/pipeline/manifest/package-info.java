/** What the user knows of sources beforehand: a table of publications, dates and home regions. */
@NullMarked
package io.zhibiao.pipeline.manifest;

import org.jspecify.annotations.NullMarked;
