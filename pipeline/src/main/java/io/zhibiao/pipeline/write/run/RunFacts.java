package io.zhibiao.pipeline.write.run;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What is known of a run before it begins.
 *
 * @param version of the program
 * @param command that runs
 * @param runner of Beam
 * @param options that the files depend on, without secrets
 * @param tables that the user gave
 * @param paths of sources from the folder of the result, by their names; pipes have none
 */
public record RunFacts(
    String version,
    String command,
    String runner,
    List<String> options,
    List<RunFile.Table> tables,
    Map<String, String> paths)
    implements Serializable {

  public RunFacts {
    options = List.copyOf(options);
    tables = List.copyOf(tables);
    paths = Map.copyOf(paths);
  }
}
