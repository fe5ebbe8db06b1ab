package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.failure.UsageException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user in one line what is wrong and what to do, and finds the exit code for it. */
final class Complaints {

  private final Console console;
  private final boolean verbose;

  Complaints(Console console, boolean verbose) {
    this.console = console;
    this.verbose = verbose;
  }

  int aboutUsage(ParameterException exception, String[] arguments) {
    String command = exception.getCommandLine().getCommandSpec().qualifiedName();
    String reason = Bilingual.quote(String.valueOf(exception.getMessage()));
    Optional<String> meant = meant(exception, arguments);
    complain(
        new Bilingual(
                "用法有误，请看 %s --help%s".formatted(command, Suggestion.chinese(meant)),
                "wrong usage, see %s --help: %s%s"
                    .formatted(command, reason, Suggestion.english(meant)))
            .toString(),
        exception);
    return ExitCode.WRONG_USAGE.code();
  }

  /** Where a word is none of the program's; {@code help} does not tell which. */
  private static Optional<String> meant(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return Suggestion.of(unmatched.getUnmatched().get(0), command);
    }
    boolean help = arguments.length > 1 && arguments[0].equals(Zhibiao.HELP);
    return help ? Suggestion.of(arguments[1], command) : Optional.empty();
  }

  int about(Exception exception) {
    complain(told(exception).orElseGet(() -> fault(exception)), exception);
    boolean usage = cause(exception, UsageException.class).isPresent();
    return (usage ? ExitCode.WRONG_USAGE : ExitCode.TROUBLE).code();
  }

  /** What is wrong outside of the program; empty for a fault of its own. */
  static Optional<String> told(Exception exception) {
    return cause(exception, UsageException.class)
        .map(Throwable::getMessage)
        .or(() -> cause(exception, OutputException.class).map(Throwable::getMessage))
        .or(() -> sent(exception, OutputException.class))
        .or(
            () ->
                cause(exception, OutOfMemoryError.class).map(e -> Bilingual.MORE_MEMORY.toString()))
        .or(() -> cause(exception, LinkageError.class).flatMap(TemporaryFolder::told));
  }

  /** An exception of a worker comes from a cluster as another one that tells of it. */
  private static Optional<String> sent(Throwable thrown, Class<? extends Throwable> kind) {
    String begin = kind.getName() + ": ";
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .map(cause -> String.valueOf(cause.getMessage()))
        .flatMap(String::lines)
        .filter(line -> line.contains(begin))
        .map(line -> line.substring(line.indexOf(begin) + begin.length()))
        .findFirst();
  }

  private static String fault(Exception exception) {
    Throwable thrown = exception;
    if (exception instanceof PipelineExecutionException && exception.getCause() != null) {
      thrown = exception.getCause();
    }
    String cause = Bilingual.quote(thrown);
    return new Bilingual(
            "程序出错，请加 --verbose 重试并报告：" + cause,
            "something failed, try again with --verbose and report it: " + cause)
        .toString();
  }

  private void complain(String line, Throwable thrown) {
    console.complain(line);
    if (verbose) {
      thrown.printStackTrace(console.err());
    }
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}
