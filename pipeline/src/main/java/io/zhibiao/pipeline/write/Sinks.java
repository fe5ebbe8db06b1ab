package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Several sinks as one: all are finished before the first is published. */
final class Sinks implements Sink {

  private final List<Sink> sinks = new ArrayList<>();

  private Sinks() {}

  @SuppressWarnings("MustBeClosedChecker")
  static Sinks open(List<Target> targets, List<String> sources) throws IOException {
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

  /** Closes all, whatever one of them says. */
  @Override
  public void close() throws IOException {
    @Nullable IOException first = null;
    for (Sink sink : sinks) {
      try {
        sink.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
