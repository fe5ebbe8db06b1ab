package io.zhibiao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/**
 * The least that a pipeline on the direct runner can do: copy the files of a folder. What it takes
 * is Beam's own cost, the measure for ours. Not a test; from the root of the project, after a
 * build:
 *
 * <pre>{@code
 * time java -cp 'pipeline/target/zhibiao/lib/*:pipeline/target/test-classes' \
 *     io.zhibiao.pipeline.BareCopy FOLDER COPIES
 * time pipeline/target/zhibiao/bin/zhibiao extract FOLDER
 * }</pre>
 */
final class BareCopy {

  private BareCopy() {}

  /** Copies the files of the first folder into the second. */
  public static void main(String[] arguments) throws IOException {
    Path to = Files.createDirectories(Path.of(arguments[1]));
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--runner=DirectRunner",
                    "--enforceImmutability=false",
                    "--enforceEncodability=false")
                .create());
    pipeline
        .apply("ListFiles", Create.of(list(Path.of(arguments[0]))))
        .apply("CopyFile", ParDo.of(new CopyFn(to.toString())));
    pipeline.run().waitUntilFinish();
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Path::toString).toList();
    }
  }

  private static final class CopyFn extends DoFn<String, Void> {

    private final String to;

    CopyFn(String to) {
      this.to = to;
    }

    /** One call a file. */
    @ProcessElement
    public void process(@Element String file) throws IOException {
      Path from = Path.of(file);
      Files.copy(
          from, Path.of(to).resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
