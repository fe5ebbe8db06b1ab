package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The options that are Beam's: {@code --runner=DirectRunner}, {@code --targetParallelism=4}. */
final class BeamOptions {

  /**
   * What holds unless the user says otherwise. The direct runner's checks of its users' code are
   * made in our tests and need not be made again for every page. It does not wait by itself, so
   * that progress can be shown.
   */
  private static final List<String> DEFAULTS =
      List.of(
          "--runner=DirectRunner",
          "--blockOnRun=false",
          "--enforceImmutability=false",
          "--enforceEncodability=false");

  private BeamOptions() {}

  /** Those of a run for which the user says nothing of them. */
  static PipelineOptions usual(int pages) {
    return parse(List.of(), pages, word -> Optional.empty());
  }

  /**
   * Beam's options for a run. They have a number of their own: a worker asks storage by the options
   * that it has once seen under a number, and Beam counts from 0 in each program.
   *
   * @param arguments what the user says of them
   * @param pages how many the run reads. The direct runner's driver asks without a pause whether
   *     there is something to do, but only on a thread that has no pages: there are no more threads
   *     than pages and cores
   * @param suggestion what of ours may be meant by an option that Beam does not know
   */
  static PipelineOptions parse(
      List<String> arguments, int pages, Function<String, Optional<String>> suggestion) {
    int threads = Math.max(1, Math.min(pages, Runtime.getRuntime().availableProcessors()));
    List<String> all = new ArrayList<>(arguments);
    Stream.concat(DEFAULTS.stream(), Stream.of("--targetParallelism=" + threads))
        .filter(option -> !isGiven(name(option), arguments))
        .forEach(all::add);
    try {
      PipelineOptions options =
          PipelineOptionsFactory.fromArgs(all.toArray(String[]::new)).withValidation().create();
      options.setOptionsId(UUID.randomUUID().getLeastSignificantBits() >>> 1);
      return options;
    } catch (RuntimeException e) {
      throw explain(arguments, e, suggestion);
    }
  }

  private static UsageException explain(
      List<String> arguments,
      RuntimeException thrown,
      Function<String, Optional<String>> suggestion) {
    String reason = Bilingual.quote(String.valueOf(thrown.getMessage()));
    Optional<String> meant = suggestion.apply(arguments.get(0));
    Bilingual message =
        reason.startsWith("Unknown 'runner'")
            ? new Bilingual(
                "本程序没有带这个运行器，请用 --runner=DirectRunner",
                "this runner is not part of the program, take --runner=DirectRunner: " + reason)
            : new Bilingual(
                "不认识选项 %s，请看 zhibiao extract --help%s"
                    .formatted(quote(arguments), Suggestion.chinese(meant)),
                "unknown option %s%s, see zhibiao extract --help%s"
                    .formatted(
                        quote(arguments),
                        Suggestion.english(meant),
                        meant.isPresent() ? "" : "; Beam says: " + reason));
    return new UsageException(message, thrown);
  }

  private static String quote(List<String> arguments) {
    return Bilingual.quote(String.join(" ", arguments));
  }

  private static boolean isGiven(String name, List<String> arguments) {
    return arguments.stream().anyMatch(argument -> name(argument).equals(name));
  }

  private static String name(String argument) {
    int sign = argument.indexOf('=');
    return sign < 0 ? argument : argument.substring(0, sign);
  }
}
