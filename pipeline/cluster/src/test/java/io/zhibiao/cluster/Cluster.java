package io.zhibiao.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cluster of a master and two workers, each a process. The engines' distributions are not to be
 * had from Maven Central: the processes are their own entry points, run from the job jar.
 *
 * @param jar the job jar
 * @param options of Beam's, that lead to the cluster
 */
record Cluster(Path jar, List<String> options, Started master, List<Started> workers)
    implements Closeable {

  private static final String HERE = "127.0.0.1";

  /** What Flink's own start scripts work out for a machine, written out. */
  private static final String FLINK =
      """
      jobmanager.rpc.address: 127.0.0.1
      jobmanager.rpc.port: %d
      rest.address: 127.0.0.1
      rest.port: %d
      taskmanager.host: 127.0.0.1
      taskmanager.numberOfTaskSlots: 2
      cluster.evenly-spread-out-slots: true
      taskmanager.cpu.cores: 1
      taskmanager.memory.framework.heap.size: 128m
      taskmanager.memory.framework.off-heap.size: 128m
      taskmanager.memory.task.heap.size: 512m
      taskmanager.memory.task.off-heap.size: 64m
      taskmanager.memory.network.min: 64m
      taskmanager.memory.network.max: 64m
      taskmanager.memory.managed.size: 128m
      taskmanager.memory.jvm-metaspace.size: 256m
      taskmanager.memory.jvm-overhead.min: 192m
      taskmanager.memory.jvm-overhead.max: 192m
      restart-strategy.type: fixed-delay
      restart-strategy.fixed-delay.attempts: 10
      restart-strategy.fixed-delay.delay: 2 s
      heartbeat.interval: 2000
      heartbeat.timeout: 20000
      pekko.ask.timeout: 120 s
      classloader.resolve-order: parent-first
      """;

  /** A job manager and two task managers. */
  static Cluster flink(Path folder, Path jar) throws IOException, InterruptedException {
    int rest = Storage.freePort();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("flink-conf.yaml"), FLINK.formatted(Storage.freePort(), rest));
    String packages = "org.apache.flink.runtime.";
    List<String> classPath = List.of("-Xmx900m", "-cp", jar.toString());
    String[] manager = {
      packages + "entrypoint.StandaloneSessionClusterEntrypoint", "--configDir", folder.toString()
    };
    String[] worker = {
      packages + "taskexecutor.TaskManagerRunner", "--configDir", folder.toString()
    };
    Started master =
        Started.main(folder.resolve("master.log"), Storage.KEYS, classPath, manager)
            .listening(rest);
    List<Started> workers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      workers.add(
          Started.main(folder.resolve("worker" + i + ".log"), Storage.KEYS, classPath, worker));
    }
    for (Started one : workers) {
      one.saying("Successful registration at resource manager");
    }
    List<String> options =
        List.of("--runner=FlinkRunner", "--flinkMaster=" + HERE + ":" + rest, "--parallelism=2");
    return new Cluster(jar, options, master, workers);
  }

  /** A master and two workers. */
  static Cluster spark(Path folder, Path jar) throws IOException, InterruptedException {
    int port = Storage.freePort();
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    Files.createSymbolicLink(jars.resolve("job.jar"), jar.toRealPath());
    Map<String, String> environment = new HashMap<>(Storage.KEYS);
    environment.put("SPARK_HOME", folder.resolve("home").toString());
    environment.put("SPARK_LOCAL_IP", HERE);
    String packages = "org.apache.spark.deploy.";
    List<String> classPath = List.of("-Xmx400m", "-cp", jar.toString());
    String address = "spark://%s:%d".formatted(HERE, port);
    String ports = Integer.toString(port);
    Started master =
        Started.main(
                folder.resolve("master.log"),
                environment,
                classPath,
                packages + "master.Master",
                "--host",
                HERE,
                "--port",
                ports,
                "--webui-port",
                "0")
            .listening(port);
    List<Started> workers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      String place = folder.resolve("work" + i).toString();
      workers.add(
          Started.main(
              folder.resolve("worker" + i + ".log"),
              environment,
              classPath,
              packages + "worker.Worker",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--webui-port",
              "0",
              "--work-dir",
              place,
              address));
    }
    for (Started one : workers) {
      one.saying("Successfully registered with master");
    }
    return new Cluster(
        jar, List.of("--runner=SparkRunner", "--sparkMaster=" + address), master, workers);
  }

  @Override
  public void close() {
    workers.forEach(Started::close);
    master.close();
  }
}
