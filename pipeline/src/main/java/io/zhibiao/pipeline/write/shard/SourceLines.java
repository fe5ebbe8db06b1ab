package io.zhibiao.pipeline.write.shard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.zhibiao.pipeline.write.run.RunFile;
import io.zhibiao.pipeline.write.run.RunJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code run.json} tells of sources, for those of one shard: an object a line. */
public final class SourceLines {

  /** The name before it is that of a shard. */
  public static final String NAME = "sources.jsonl";

  private static final ObjectReader SOURCE = RunJson.MAPPER.readerFor(RunFile.Source.class);

  private SourceLines() {}

  static void write(Path file, List<RunFile.Source> sources) throws IOException {
    try (SequenceWriter lines =
        RunJson.MAPPER
            .writer()
            .withRootValueSeparator("\n")
            .writeValues(Files.newBufferedWriter(file, UTF_8))) {
      lines.writeAll(sources);
    }
  }

  /** Those of a file, in order. */
  public static List<RunFile.Source> read(InputStream lines) throws IOException {
    try (MappingIterator<RunFile.Source> sources = SOURCE.readValues(lines)) {
      return sources.readAll();
    }
  }
}
