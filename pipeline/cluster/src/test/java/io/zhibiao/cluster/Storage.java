package io.zhibiao.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A server that speaks S3 and one of HDFS, on this machine.
 *
 * @param buckets a folder whose folders are the buckets
 */
record Storage(Started s3, int s3Port, Path buckets, Started hdfs, int hdfsPort)
    implements Closeable {

  /** Who may enter. */
  static final Map<String, String> KEYS =
      Map.of("AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "secret");

  static Storage start(Path folder) throws IOException, InterruptedException {
    int s3Port = freePort();
    int hdfsPort = freePort();
    Path buckets = Files.createDirectories(folder.resolve("buckets"));
    Path properties =
        Files.writeString(
            folder.resolve("s3proxy.properties"),
            """
            s3proxy.authorization=aws-v2-or-v4
            s3proxy.identity=local
            s3proxy.credential=secret
            s3proxy.endpoint=http://127.0.0.1:%d
            s3proxy.ignore-unknown-headers=true
            jclouds.provider=filesystem
            jclouds.filesystem.basedir=%s
            """
                .formatted(s3Port, buckets));
    List<String> classPath = List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"));
    Started s3 =
        Started.main(
            folder.resolve("s3.log"),
            Map.of(),
            classPath,
            "org.gaul.s3proxy.Main",
            "--properties",
            properties.toString());
    Started hdfs =
        Started.main(
            folder.resolve("hdfs.log"),
            Map.of(),
            classPath,
            "org.apache.hadoop.test.MiniDFSClusterManager",
            "-format",
            "-datanodes",
            "1",
            "-nnport",
            Integer.toString(hdfsPort));
    return new Storage(s3.listening(s3Port), s3Port, buckets, hdfs.listening(hdfsPort), hdfsPort);
  }

  /** Beam's options that lead to both. */
  List<String> options() {
    return List.of(
        "--awsRegion=us-east-1",
        "--endpoint=http://127.0.0.1:" + s3Port,
        "--hdfsConfiguration=[{\"fs.defaultFS\":\"hdfs://127.0.0.1:%d\"}]".formatted(hdfsPort));
  }

  String hdfsRoot() {
    return "hdfs://127.0.0.1:" + hdfsPort;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    s3.close();
    hdfs.close();
  }
}
