package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.merge.Shards;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Sinks;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunFile;
import io.zhibiao.pipeline.write.run.RunTarget;
import io.zhibiao.pipeline.write.shard.ShardsFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.options.PipelineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** From shards to the result in one piece, and to what takes a result in one piece only. */
@Command(name = "merge", versionProvider = Version.class)
final class MergeCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "DIR", arity = "0..1")
  private Location folder = Location.of(Path.of("out"));

  @Mixin final IndicatorOptions indicatorOptions = new IndicatorOptions();
  @Mixin final OutputOptions outputOptions = new OutputOptions();
  @Mixin final TargetOptions targetOptions = new TargetOptions();

  @Option(names = "--replace", fallbackValue = StandardOptions.ON)
  private boolean replace;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (folder.isRemote() || !beamArguments.isEmpty()) {
      Location.configure(beam());
    }
    Shards shards = Shards.in(folder.absolute());
    Map<String, RunFile.Source> sources = shards.sources();
    Location beside = folder.isRemote() ? outputOptions.location() : folder;
    Path output = OutputOptions.onThisMachine(outputOptions.locationOr(beside));
    List<Target> targets =
        new ArrayList<>(
            targetOptions.databases(
                output.toAbsolutePath(), indicatorOptions.indicators(), replace));
    Path prepared = OutputFolder.prepare(output, outputOptions.mayOverwrite());
    RunFacts facts = facts(shards, sources.values(), prepared);
    targets.add(new RunTarget(prepared.toString(), facts, targetOptions.files(prepared)));
    targets.forEach(Target::check);
    List<String> names = List.copyOf(sources.keySet());
    new Replacing(console).askOf(targets, names);
    try (Sink sink = Sinks.open(targets, names)) {
      copyTexts(shards.folder(), sources.values(), prepared);
      shards.read(sink);
      sink.finish();
      sink.publish();
    } catch (IOException e) {
      throw OutputException.of(output, e);
    }
    return tell(shards.told(), output).code();
  }

  private PipelineOptions beam() {
    return BeamOptions.parse(beamArguments, 1, word -> Suggestion.of(word, spec.commandLine()));
  }

  /** Those of the run, with paths that count from where the merged files will stand. */
  private RunFacts facts(Shards shards, Collection<RunFile.Source> sources, Path output) {
    try {
      Location to = Location.of(output.toRealPath());
      ShardsFile told = shards.told();
      Location from = real(shards.folder());
      Map<String, String> paths = new TreeMap<>();
      for (RunFile.Source source : sources) {
        if (!source.path().isEmpty()) {
          paths.put(source.source(), from.to(source.path()).from(to));
        }
      }
      List<RunFile.Table> tables =
          told.tables().stream()
              .map(
                  table ->
                      new RunFile.Table(
                          table.option(),
                          from.to(table.path()).from(to),
                          table.bytes(),
                          table.sha256()))
              .toList();
      return new RunFacts(
          told.version(), told.command(), told.runner(), targetOptions.told(), tables, paths);
    } catch (IOException e) {
      throw OutputException.of(output, e);
    }
  }

  private static Location real(Location folder) throws IOException {
    return folder.isRemote() ? folder : Location.of(folder.path().toRealPath());
  }

  /** The texts of documents go where the merged rows are. */
  private static void copyTexts(Location from, Collection<RunFile.Source> sources, Path output)
      throws IOException {
    for (RunFile.Source source : sources) {
      Path place = output.resolve(source.text());
      if (!source.text().isEmpty() && !Location.of(place).equals(from.resolve(source.text()))) {
        Files.createDirectories(place.resolveSibling(""));
        try (InputStream in = from.resolve(source.text()).open()) {
          Files.copy(in, place, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private ExitCode tell(ShardsFile told, Path output) {
    RunFile.Counts counts = told.counts();
    String name = Bilingual.quote(output);
    console.say(
        new Bilingual(
            "合并：分片 %d，文件 %d，数据 %d，结果在 %s"
                .formatted(told.shards(), counts.files(), counts.rows(), name),
            "merged: shards %d, files %d, rows %d, the result is in %s"
                .formatted(told.shards(), counts.files(), counts.rows(), name)));
    return counts.failed() == 0 ? ExitCode.ALL_WELL : ExitCode.SOME_INPUT_FAILED;
  }
}
