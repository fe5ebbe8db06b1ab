package io.zhibiao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What runs the job on many machines. The engines' distributions are not to be had from Maven
 * Central: their processes are the engines' own entry points, run from the job jar.
 */
enum Engine {
  FLINK {
    @Override
    Cluster start(Path folder) throws IOException, InterruptedException {
      int rest = Started.freePort();
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("flink-conf.yaml"),
          FLINK_CONFIGURATION.formatted(Started.freePort(), rest));
      String packages = "org.apache.flink.runtime.";
      List<String> configured = List.of("--configDir", folder.toString());
      Started manager =
          process(
                  folder,
                  "master",
                  Storage.KEYS,
                  packages + "entrypoint.StandaloneSessionClusterEntrypoint",
                  configured)
              .listening(rest);
      List<Started> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        String main = packages + "taskexecutor.TaskManagerRunner";
        workers.add(process(folder, "worker" + i, Storage.KEYS, main, configured));
      }
      for (Started one : workers) {
        one.saying("Successful registration at resource manager");
      }
      return new Cluster(
          this,
          List.of("--runner=FlinkRunner", "--flinkMaster=" + HERE + ":" + rest, "--parallelism=2"),
          manager,
          workers);
    }
  },
  SPARK {
    @Override
    Cluster start(Path folder) throws IOException, InterruptedException {
      String port = Integer.toString(Started.freePort());
      Path jars = Files.createDirectories(folder.resolve("home/jars"));
      Files.createSymbolicLink(jars.resolve("job.jar"), jar());
      Map<String, String> environment = new HashMap<>(Storage.KEYS);
      environment.put("SPARK_HOME", folder.resolve("home").toString());
      environment.put("SPARK_SCALA_VERSION", "2.12");
      String packages = "org.apache.spark.deploy.";
      List<String> listens = List.of("--host", HERE, "--port", port, "--webui-port", "0");
      Started master =
          process(folder, "master", environment, packages + "master.Master", listens)
              .listening(Integer.parseInt(port));
      String address = "spark://%s:%s".formatted(HERE, port);
      List<Started> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        List<String> room =
            List.of("--host", HERE, "--webui-port", "0", "--cores", "1", "--memory", "1g");
        List<String> arguments = new ArrayList<>(room);
        arguments.addAll(List.of("--work-dir", folder.resolve("work" + i).toString(), address));
        String main = packages + "worker.Worker";
        workers.add(process(folder, "worker" + i, environment, main, arguments));
      }
      for (Started one : workers) {
        one.saying("Successfully registered with master");
      }
      return new Cluster(
          this, List.of("--runner=SparkRunner", "--sparkMaster=" + address), master, workers);
    }
  };

  private static final int WORKERS = 2;

  private static final String HERE = "127.0.0.1";

  /**
   * What Flink's start scripts work out for a machine, written out. Each worker has room for the
   * whole job, so that it goes on when there is but one left.
   */
  private static final String FLINK_CONFIGURATION =
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
      """;

  /** A master and its workers in this folder, ready for jobs. */
  abstract Cluster start(Path folder) throws IOException, InterruptedException;

  /** The job jar. */
  Path jar() {
    return Path.of(System.getProperty("zhibiao." + name().toLowerCase(Locale.ROOT)))
        .toAbsolutePath()
        .normalize();
  }

  Started process(
      Path folder,
      String name,
      Map<String, String> environment,
      String main,
      List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("-Xmx700m", "-cp", jar().toString(), main));
    command.addAll(arguments);
    return Started.java(folder.resolve(name + ".log"), environment, command);
  }
}
