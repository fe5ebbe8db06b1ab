/**
 * The program on clusters: separate processes on this machine, reading from and writing to storage.
 */
@NullMarked
package io.zhibiao.cluster;

import org.jspecify.annotations.NullMarked;
