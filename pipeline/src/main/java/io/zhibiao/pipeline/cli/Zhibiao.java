package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.io.InputStream;
import java.io.PrintStream;
import org.apache.beam.sdk.transforms.SerializableFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(name = "zhibiao", versionProvider = Version.class)
public final class Zhibiao implements Runnable {

  static final String HELP = "help";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final StandardOptions standardOptions = new StandardOptions();

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Console.ofProcess(), MetricPipeline::extract));
  }

  /** Runs the program inside another one. */
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    return run(arguments, new Console(in, out, err, Manner.plain()), MetricPipeline::extract);
  }

  static int run(
      String[] arguments, Console given, SerializableFunction<Document, Extraction> extractor) {
    StandardOptions asked = StandardOptions.of(arguments, argument -> null);
    Logs.show(asked.verbose);
    try {
      OptionFile file = OptionFile.of(asked.config);
      StandardOptions options = StandardOptions.of(arguments, file);
      Logs.show(options.verbose);
      Console console = given.in(given.manner().with(options));
      Complaints complaints = new Complaints(console, options.verbose);
      CommandLine program =
          program(console, extractor)
              .setParameterExceptionHandler(complaints::aboutUsage)
              .setExecutionExceptionHandler(
                  (exception, command, parsed) -> complaints.about(exception));
      file.check(program);
      if (!file.isEmpty()) {
        console.say(file.told());
      }
      return program.setDefaultValueProvider(file).execute(arguments);
    } catch (UsageException e) {
      return new Complaints(given, asked.verbose).about(e);
    }
  }

  /** All commands. */
  static CommandLine program(
      Console console, SerializableFunction<Document, Extraction> extractor) {
    return new CommandLine(new Zhibiao())
        .addSubcommand(new ExtractCommand(console, extractor))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new WatchCommand(console, extractor))
        .addSubcommand(
            new CommandLine(new AuditCommand())
                .addSubcommand(new AuditClaimsCommand(console, extractor))
                .addSubcommand(new AuditFiguresCommand(console, extractor)))
        .addSubcommand(new StatsCommand(console))
        .addSubcommand(new VerifyCommand(console))
        .addSubcommand(new MergeCommand(console))
        .addSubcommand(new ExplainCommand(console))
        .addSubcommand(new IndicatorsCommand(console))
        .addSubcommand(new CompletionCommand(console))
        .addSubcommand(new ManCommand(console))
        .addSubcommand(new HelpCommand())
        .setResourceBundle(HelpTexts.in(console.language()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Location.class, Location::of)
        .setOut(console.text(console.out()))
        .setErr(console.text(console.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.manner().results()))
        .setExpandAtFiles(false);
  }

  /** Who gives no command wants to know which there are. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
