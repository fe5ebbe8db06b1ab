package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several sinks as one: all are finished before the first is published. */
public final class Sinks implements Sink {

  private final List<Sink> sinks = new ArrayList<>();

  private Sinks() {}

  /** Opens all targets, or none. */
  @SuppressWarnings("MustBeClosedChecker")
  public static Sinks open(List<Target> targets, List<String> sources) throws IOException {
    Sinks opened = new Sinks();
    try {
      for (Target target : targets) {
        opened.sinks.add(target.open(sources));
      }
      return opened;
    } catch (IOException | RuntimeException e) {
      try {
        opened.close();
      } catch (IOException more) {
        e.addSuppressed(more);
      }
      throw e;
    }
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    for (Sink sink : sinks) {
      sink.metric(row, canonical);
    }
  }

  @Override
  public void article(ArticleRow row) throws IOException {
    for (Sink sink : sinks) {
      sink.article(row);
    }
  }

  @Override
  public void failure(Failure failure) throws IOException {
    for (Sink sink : sinks) {
      sink.failure(failure);
    }
  }

  @Override
  public void source(SourceRow row) throws IOException {
    for (Sink sink : sinks) {
      sink.source(row);
    }
  }

  @Override
  public void tally(Tally tally) throws IOException {
    for (Sink sink : sinks) {
      sink.tally(tally);
    }
  }

  @Override
  public List<Draft> files() {
    return sinks.stream().flatMap(sink -> sink.files().stream()).toList();
  }

  @Override
  public void finish() throws IOException {
    for (Sink sink : sinks) {
      sink.finish();
    }
  }

  @Override
  public void publish() throws IOException {
    for (Sink sink : sinks) {
      sink.publish();
    }
  }

  @Override
  public void close() throws IOException {
    Closing.all(sinks);
  }
}
