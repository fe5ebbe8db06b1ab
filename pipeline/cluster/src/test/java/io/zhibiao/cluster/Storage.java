package io.zhibiao.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A server that speaks S3, and HDFS, on this machine.
 *
 * @param buckets a folder whose folders are the buckets
 */
record Storage(Path buckets, Started s3, int s3Port, Hdfs hdfs) implements Closeable {

  /** Who may enter; that Spark's processes, too, ask each other on this machine only. */
  static final Map<String, String> KEYS = keys("secret");

  static Map<String, String> keys(String secret) {
    return Map.of(
        "AWS_ACCESS_KEY_ID",
        "local",
        "AWS_SECRET_ACCESS_KEY",
        secret,
        "SPARK_LOCAL_IP",
        "127.0.0.1");
  }

  static Storage start(Path folder) throws IOException, InterruptedException {
    int port = Started.freePort();
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
                .formatted(port, buckets));
    Started s3 =
        Started.ofTests(
                folder.resolve("s3.log"),
                Map.of(),
                "org.gaul.s3proxy.Main",
                List.of("--properties", properties.toString()))
            .listening(port);
    return new Storage(
        buckets, s3, port, Hdfs.start(Files.createDirectories(folder.resolve("hdfs"))));
  }

  /** Beam's options that lead to both. */
  List<String> options() {
    return List.of(
        "--awsRegion=us-east-1",
        "--endpoint=http://127.0.0.1:" + s3Port,
        "--hdfsConfiguration=[{\"fs.defaultFS\":\"%s\"}]".formatted(hdfs.root()));
  }

  @Override
  public void close() {
    s3.close();
    hdfs.close();
  }
}
