package io.zhibiao.pipeline.verify;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.write.run.RunFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Whether counts agree: those of a run with each other, and with what its tables hold. */
record Books(RunFile run, Proof proof) {

  void check(Counted counted) {
    RunFile.Counts counts = run.counts();
    long rows = counted.rows().values().stream().mapToLong(Long::longValue).sum();
    equal("files", counts.files(), "extracted + failed", counts.extracted() + counts.failed());
    equal("files", counts.files(), "sources", run.sources().size());
    equal(
        "found + added",
        counts.found() + counts.added(),
        "rows + rejected",
        counts.rows() + counts.rejected());
    equal("rows", counts.rows(), "metrics.csv", rows);
    equal("articles", counts.articles(), "articles.csv", counted.articles());
    equal("rows", counts.rows(), "figures of articles.csv", counted.figures());
    equal("failed", counts.failed(), "errors.csv", counted.failed().size());
    sum("found", counts.found(), RunFile.Source::found);
    sum("added", counts.added(), RunFile.Source::added);
    sum("rows", counts.rows(), RunFile.Source::rows);
    sum("rejected", counts.rejected(), RunFile.Source::rejected);
    run.sources().forEach(source -> check(source, counted));
    strangers(counted);
  }

  private void check(RunFile.Source source, Counted counted) {
    String name = Bilingual.quote(source.source());
    equal(
        name + " found + added",
        source.found() + source.added(),
        "rows + rejected",
        source.rows() + source.rejected());
    equal(
        name + " rows",
        source.rows(),
        "metrics.csv",
        counted.rows().getOrDefault(source.source(), 0L));
    if (source.failed() != counted.failed().contains(source.source())) {
      proof.fault(
          "来源 %s 是否失败，%s 与 errors.csv 说法不一".formatted(name, RunFile.NAME),
          "%s and errors.csv differ on whether the source %s failed".formatted(RunFile.NAME, name));
    }
  }

  private void strangers(Counted counted) {
    Set<String> strangers = new HashSet<>(counted.rows().keySet());
    strangers.addAll(counted.failed());
    List<String> known = run.sources().stream().map(RunFile.Source::source).toList();
    known.forEach(strangers::remove);
    for (String stranger : strangers) {
      String name = Bilingual.quote(stranger);
      proof.fault(
          "%s 没有来源 %s".formatted(RunFile.NAME, name),
          "%s has no source %s".formatted(RunFile.NAME, name));
    }
  }

  private void sum(String name, long told, ToLongFunction<RunFile.Source> count) {
    equal(name, told, "sources", run.sources().stream().mapToLong(count).sum());
  }

  private void equal(String name, long told, String other, long counted) {
    if (told != counted) {
      proof.fault(
          "数目不符：%s %d ≠ %s %d".formatted(name, told, other, counted),
          "counts differ: %s %d ≠ %s %d".formatted(name, told, other, counted));
    }
  }
}
