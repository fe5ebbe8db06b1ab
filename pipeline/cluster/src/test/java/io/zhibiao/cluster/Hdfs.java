package io.zhibiao.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/**
 * HDFS of a name node and a data node, each a process.
 *
 * @param root its address
 */
record Hdfs(String root, Started nameNode, Started dataNode) implements Closeable {

  private static final String PACKAGES = "org.apache.hadoop.hdfs.server.";

  static Hdfs start(Path folder) throws IOException, InterruptedException {
    int port = Started.freePort();
    String root = "hdfs://127.0.0.1:" + port;
    List<String> options =
        List.of(
            "-Dfs.defaultFS=" + root,
            "-Ddfs.replication=1",
            "-Ddfs.namenode.name.dir=" + folder.resolve("names").toUri(),
            "-Ddfs.namenode.http-address=127.0.0.1:0",
            "-Ddfs.datanode.data.dir=" + folder.resolve("data").toUri(),
            "-Ddfs.datanode.address=127.0.0.1:0",
            "-Ddfs.datanode.http.address=127.0.0.1:0",
            "-Ddfs.datanode.ipc.address=127.0.0.1:0");
    String nameNode = PACKAGES + "namenode.NameNode";
    List<String> format = new ArrayList<>(options);
    format.add("-format");
    server(folder.resolve("format.log"), nameNode, format).process().waitFor();
    Started names = server(folder.resolve("names.log"), nameNode, options).listening(port);
    Started data =
        server(folder.resolve("data.log"), PACKAGES + "datanode.DataNode", options)
            .saying("successfully registered with NN");
    return new Hdfs(root, names, data);
  }

  private static Started server(Path log, String main, List<String> options) throws IOException {
    return Started.ofTests(log, Map.of(), main, options);
  }

  /** Puts files there, many at once: each waits until the data node has told of it. */
  void put(List<Path> files, String folder) {
    files.parallelStream().forEach(file -> put(file, folder));
  }

  private void put(Path file, String folder) {
    Configuration usual = new Configuration();
    usual.set("dfs.client.block.write.locateFollowingBlock.initial.delay.ms", "10");
    try {
      // One that all share, and so none closes.
      FileSystem system = FileSystem.get(URI.create(root), usual);
      system.copyFromLocalFile(
          new org.apache.hadoop.fs.Path(file.toUri()),
          new org.apache.hadoop.fs.Path(folder + "/" + file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    dataNode.close();
    nameNode.close();
  }
}
