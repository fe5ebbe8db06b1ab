package io.zhibiao.pipeline.write.run;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import io.zhibiao.pipeline.write.Draft;
import io.zhibiao.pipeline.write.Sha256;
import io.zhibiao.pipeline.write.Sink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands everything on to the sinks of files, and tells of them when they are finished. {@code
 * run.json} is shown first: whoever is killed before all files are in their places leaves some that
 * it does not tell of, and not a whole result that seems to be of one run.
 */
final class RunSink implements Sink {

  private final Path folder;
  private final RunFacts facts;
  private final Sink files;
  private final Draft told;
  private final Account account;

  RunSink(Path folder, RunFacts facts, List<String> sources, Sink files, Draft told) {
    this.folder = folder;
    this.facts = facts;
    this.files = files;
    this.told = told;
    this.account = new Account(sources);
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    account.row(row.cell(MetricColumn.SOURCE));
    files.metric(row, canonical);
  }

  @Override
  public void article(ArticleRow row) throws IOException {
    account.article();
    files.article(row);
  }

  @Override
  public void failure(Failure failure) throws IOException {
    account.failure(failure.source());
    files.failure(failure);
  }

  @Override
  public void source(SourceRow row) throws IOException {
    account.source(row);
    files.source(row);
  }

  @Override
  public void tally(Tally tally) throws IOException {
    account.tally(tally);
    files.tally(tally);
  }

  @Override
  public List<Draft> files() {
    List<Draft> all = new ArrayList<>(List.of(told));
    all.addAll(files.files());
    return List.copyOf(all);
  }

  @Override
  public void finish() throws IOException {
    files.finish();
    List<RunFile.Source> sources = account.sources(facts.paths());
    new RunFile(
            facts.version(),
            facts.command(),
            facts.runner(),
            facts.options(),
            account.counts(sources),
            facts.tables(),
            sources,
            outputs(sources))
        .write(told.path());
  }

  private List<RunFile.Output> outputs(List<RunFile.Source> sources) throws IOException {
    List<RunFile.Output> outputs = new ArrayList<>();
    for (Draft file : files.files()) {
      String name = String.valueOf(file.place().getFileName());
      outputs.add(output(name, file.path()));
    }
    for (RunFile.Source source : sources) {
      if (!source.text().isEmpty()) {
        outputs.add(output(source.text(), folder.resolve(source.text())));
      }
    }
    return outputs;
  }

  private static RunFile.Output output(String path, Path file) throws IOException {
    return new RunFile.Output(path, Files.size(file), Sha256.of(file));
  }

  @Override
  public void publish() throws IOException {
    told.publish();
    files.publish();
  }

  @Override
  public void close() throws IOException {
    try (told) {
      files.close();
    }
  }
}
