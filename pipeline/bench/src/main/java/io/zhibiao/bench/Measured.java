package io.zhibiao.bench;

import java.time.Duration;

/**
 * One run of the program.
 *
 * @param bytes of its input
 * @param cpu of the process, to some milliseconds
 */
record Measured(String name, long bytes, Duration wall, Duration cpu) {}
