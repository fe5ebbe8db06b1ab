package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.failure.Bilingual;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import org.apache.beam.sdk.transforms.SerializableFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "zhibiao",
    description = {
      "把中文报刊和政府报告里的每个数字变成一行可信的数据。",
      "Turns every figure of Chinese newspapers and government reports into a row to be trusted."
    },
    versionProvider = Version.class)
public final class Zhibiao implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final StandardOptions standardOptions = new StandardOptions();

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    boolean live = Boolean.getBoolean("zhibiao.live");
    Console console = new Console(System.in, System.out, System.err, live);
    int code = run(arguments, console, MetricPipeline::extract);
    System.exit(code);
  }

  /** Runs the program inside another one. */
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    return run(arguments, new Console(in, out, err, false), MetricPipeline::extract);
  }

  static int run(
      String[] arguments, Console console, SerializableFunction<Document, Extraction> extractor) {
    boolean verbose = Arrays.asList(arguments).contains(StandardOptions.VERBOSE);
    Logs.show(verbose);
    Complaints complaints = new Complaints(console, verbose);
    CommandLine commandLine =
        new CommandLine(new Zhibiao())
            .addSubcommand(new ExtractCommand(console, extractor))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new WatchCommand(console, extractor))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new IndicatorsCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(
                new CommandLine(new AuditCommand())
                    .addSubcommand(new AuditClaimsCommand(console, extractor))
                    .addSubcommand(new AuditFiguresCommand(console, extractor)))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(console.text(console.out()))
            .setErr(console.text(console.err()))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setExpandAtFiles(false)
            .setParameterExceptionHandler(complaints::aboutUsage)
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> complaints.about(exception));
    return commandLine.execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), new Bilingual("没有写明命令", "no command is given").toString());
  }
}
