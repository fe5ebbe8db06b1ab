/**
 * Where files lie, on this machine or on storage that many machines share, by Beam's file systems.
 */
@NullMarked
package io.zhibiao.pipeline.storage;

import org.jspecify.annotations.NullMarked;
