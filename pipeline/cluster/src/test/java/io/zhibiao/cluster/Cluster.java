package io.zhibiao.cluster;

import java.io.Closeable;
import java.util.List;

/**
 * A master and its workers, each a process.
 *
 * @param options of Beam's, that lead to the cluster
 */
record Cluster(Engine engine, List<String> options, Started master, List<Started> workers)
    implements Closeable {

  @Override
  public void close() {
    workers.forEach(Started::close);
    master.close();
  }
}
