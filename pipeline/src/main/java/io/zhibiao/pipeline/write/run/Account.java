package io.zhibiao.pipeline.write.run;

import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What a run read and wrote, counted from both ends. */
public final class Account {

  private static final SourceRow UNOPENED = new SourceRow("", "", "0");

  private final List<String> names;
  private final Map<String, SourceRow> read = new HashMap<>();
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Map<String, Long> rows = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private long articles;

  /**
   * Begins it.
   *
   * @param names of all sources, in order
   */
  public Account(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** A figure was written. */
  public void row(String source) {
    rows.merge(source, 1L, Long::sum);
  }

  /** An article was written. */
  public void article() {
    articles++;
  }

  /** A source failed. */
  public void failure(String source) {
    failed.add(source);
  }

  /** A source was there to be read. */
  public void source(SourceRow row) {
    read.put(row.source(), row);
  }

  /** A source was read. */
  public void tally(Tally tally) {
    tallies.put(tally.source(), tally);
  }

  /**
   * What there is to tell of each source, in order.
   *
   * @param paths by their names; pipes have none
   */
  public List<RunFile.Source> sources(Map<String, String> paths) {
    List<RunFile.Source> sources = new ArrayList<>();
    for (String name : names) {
      sources.add(source(name, paths.getOrDefault(name, "")));
    }
    return List.copyOf(sources);
  }

  /** Rows that are only kept from an earlier run have no tally: they are what was found. */
  private RunFile.Source source(String name, String path) {
    SourceRow file = read.getOrDefault(name, UNOPENED);
    long written = rows.getOrDefault(name, 0L);
    int kept = Math.toIntExact(written);
    Tally tally = tallies.getOrDefault(name, new Tally(name, "", kept, 0, 0, kept));
    if (tally.rows() != written || tally.found() + tally.added() != written + tally.rejected()) {
      throw new IllegalStateException("%d rows written of %s".formatted(written, tally));
    }
    return new RunFile.Source(
        name,
        path,
        Long.parseLong(file.size()),
        file.sha256(),
        failed.contains(name),
        tally.text(),
        tally.found(),
        tally.added(),
        written,
        tally.rejected());
  }

  /** Sums over sources. */
  public RunFile.Counts counts(List<RunFile.Source> sources) {
    long broken = sources.stream().filter(RunFile.Source::failed).count();
    return new RunFile.Counts(
        sources.size(),
        sources.size() - broken,
        broken,
        articles,
        sum(sources, RunFile.Source::found),
        sum(sources, RunFile.Source::added),
        sum(sources, RunFile.Source::rows),
        sum(sources, RunFile.Source::rejected));
  }

  private static long sum(List<RunFile.Source> sources, ToLongFunction<RunFile.Source> count) {
    return sources.stream().mapToLong(count).sum();
  }
}
