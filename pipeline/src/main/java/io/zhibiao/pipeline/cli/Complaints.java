package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.failure.ToldException;
import io.zhibiao.pipeline.failure.UsageException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    Bilingual reason = reason(exception);
    Optional<String> meant = meant(exception, arguments);
    complain(
        new Bilingual(
            "用法有误，请看 %s --help：%s%s"
                .formatted(command, reason.chinese(), Suggestion.chinese(meant)),
            "wrong usage, see %s --help: %s%s"
                .formatted(command, reason.english(), Suggestion.english(meant))),
        exception);
    return ExitCode.WRONG_USAGE.code();
  }

  /** picocli speaks English only. */
  private static Bilingual reason(ParameterException exception) {
    String english = Bilingual.quote(String.valueOf(exception.getMessage()));
    if (exception instanceof UnmatchedArgumentException unmatched) {
      String words = Bilingual.quote(String.join(" ", unmatched.getUnmatched()));
      return new Bilingual("不认识 " + words, english);
    }
    if (exception instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(" "));
      return new Bilingual("缺少 " + names, english);
    }
    ArgSpec argument = exception.getArgSpec();
    String value = exception.getValue();
    return argument == null || value == null
        ? Bilingual.same(english)
        : new Bilingual(
            "%s 的值 %s 不对%s".formatted(name(argument), Bilingual.quote(value), choices(argument)),
            english);
  }

  private static String choices(ArgSpec argument) {
    Iterable<String> known = argument.completionCandidates();
    return known == null ? "" : "，可用：" + String.join("、", known);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
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
  static Optional<Bilingual> told(Exception exception) {
    return cause(exception, ToldException.class)
        .map(ToldException::told)
        .or(() -> sent(exception, OutputException.class).map(Bilingual::parse))
        .or(() -> cause(exception, OutOfMemoryError.class).map(e -> Bilingual.MORE_MEMORY))
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

  private static Bilingual fault(Exception exception) {
    Throwable thrown = exception;
    if (exception instanceof PipelineExecutionException && exception.getCause() != null) {
      thrown = exception.getCause();
    }
    String cause = Bilingual.quote(thrown);
    return new Bilingual(
        "程序出错，请加 --verbose 重试并报告：" + cause,
        "something failed, try again with --verbose and report it: " + cause);
  }

  private void complain(Bilingual line, Throwable thrown) {
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
