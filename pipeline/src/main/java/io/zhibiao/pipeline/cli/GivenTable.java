package io.zhibiao.pipeline.cli;

import java.nio.file.Path;

/** A table that the user has named by an option. */
record GivenTable(String option, Path file) {}
