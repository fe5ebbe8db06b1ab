package io.zhibiao.pipeline.cli;

import picocli.CommandLine.Option;

/** What every command takes. The fields are for picocli, which declares options by them. */
final class StandardOptions {

  /** Looked for before the command line is parsed, as it concerns mistakes in it, too. */
  static final String VERBOSE = "--verbose";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = {"显示帮助", "show this help"})
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = {"显示版本", "show the version"})
  boolean version;

  @Option(
      names = VERBOSE,
      description = {"显示日志和出错位置", "show logs and where errors come from"})
  boolean verbose;
}
