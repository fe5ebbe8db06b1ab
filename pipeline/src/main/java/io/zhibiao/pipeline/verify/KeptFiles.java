package io.zhibiao.pipeline.verify;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.run.OneRun;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a run wrote and the tables that it was given. */
record KeptFiles(Path folder, Proof proof) {

  private static final Set<String> FORMS = Set.of("csv", "jsonl", "parquet", "xlsx");

  void check(RunFile run) {
    for (RunFile.Output output : run.outputs()) {
      proof.output();
      check(output);
    }
    for (RunFile.Table table : run.tables()) {
      check(new RunFile.Output(table.path(), table.bytes(), table.sha256()));
    }
    strangers(run).forEach(this::tellStranger);
  }

  private void check(RunFile.Output output) {
    Path file = folder.resolve(output.path()).normalize();
    String name = Bilingual.quote(file);
    try {
      if (!Files.isRegularFile(file)) {
        proof.fault(name + " 不在了", name + " is gone");
      } else if (!OneRun.isSame(file, output)) {
        proof.fault(name + " 与这次运行时不同", name + " is not as it was in the run");
      }
    } catch (IOException e) {
      proof.fault(name + " 无法读取", name + " can't be read");
    }
  }

  /** Tables of a result that the run did not write: they are of another one. */
  private Set<String> strangers(RunFile run) {
    Set<String> strangers =
        Stream.of(ResultTable.values())
            .flatMap(table -> FORMS.stream().map(form -> table.label() + "." + form))
            .filter(name -> Files.exists(folder.resolve(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    run.outputs().forEach(output -> strangers.remove(output.path()));
    return strangers;
  }

  private void tellStranger(String stranger) {
    String name = Bilingual.quote(folder.resolve(stranger).normalize());
    proof.fault(name + " 是另一次运行的", name + " is of another run");
  }
}
