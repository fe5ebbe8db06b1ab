package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.explain.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What every command takes. Fields that nobody reads are for picocli, which needs one an option.
 */
final class StandardOptions {

  /** What a flag means where it is given, be it on by default or not. */
  static final String ON = "true";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version;

  @Option(
      names = {"-v", "--verbose"},
      fallbackValue = StandardOptions.ON)
  boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      fallbackValue = StandardOptions.ON)
  boolean quiet;

  @Option(names = "--lang", paramLabel = "zh|en")
  @Nullable Language language;

  @Option(names = "--config", paramLabel = "FILE")
  @Nullable Path config;

  /**
   * Those of a command line that is not parsed yet, for they concern mistakes in it, too. Here a
   * mistake in them is none; parsing will tell it.
   */
  static StandardOptions of(String[] arguments, IDefaultValueProvider defaults) {
    FirstLook look = new FirstLook();
    CommandLine commandLine =
        new CommandLine(look)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setUnmatchedArgumentsAllowed(true)
            .setDefaultValueProvider(defaults);
    commandLine.getCommandSpec().parser().collectErrors(true);
    commandLine.parseArgs(arguments);
    return look.options;
  }

  @Command(name = "zhibiao")
  private static final class FirstLook {
    @Mixin final StandardOptions options = new StandardOptions();
  }
}
