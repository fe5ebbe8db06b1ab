package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.storage.Location;

/** A table that the user has named by an option. */
record GivenTable(String option, Location file) {}
