package io.zhibiao.pipeline.write.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.zhibiao.pipeline.failure.UsageException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code run.json} tells of a run: what it was, what it read, what it wrote. It has no clock,
 * so that a second run writes the same bytes; when it ran, the file's own date tells.
 *
 * @param version of the program
 * @param command that ran
 * @param runner of Beam
 * @param options that the files depend on, without what an address of a database holds
 * @param tables that the user gave beside sources
 * @param sources in order
 * @param outputs all files that the run wrote, but for this one and databases
 */
public record RunFile(
    String version,
    String command,
    String runner,
    List<String> options,
    Counts counts,
    List<Table> tables,
    List<Source> sources,
    List<Output> outputs) {

  /** Its name in the folder of the result. */
  public static final String NAME = "run.json";

  public RunFile {
    requireNonNull(version);
    requireNonNull(command);
    requireNonNull(runner);
    requireNonNull(counts);
    options = List.copyOf(options);
    tables = List.copyOf(tables);
    sources = List.copyOf(sources);
    outputs = List.copyOf(outputs);
  }

  /**
   * Sums over all sources: {@code files = extracted + failed}, {@code found + added = rows +
   * rejected}.
   */
  public record Counts(
      long files,
      long extracted,
      long failed,
      long articles,
      long found,
      long added,
      long rows,
      long rejected)
      implements Serializable {

    /** Of nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    /** Sums. */
    public Counts plus(Counts more) {
      return new Counts(
          files + more.files,
          extracted + more.extracted,
          failed + more.failed,
          articles + more.articles,
          found + more.found,
          added + more.added,
          rows + more.rows,
          rejected + more.rejected);
    }
  }

  /**
   * A table that the user gave.
   *
   * @param option that named it
   * @param path from the folder of the result
   */
  public record Table(String option, String path, long bytes, String sha256)
      implements Serializable {

    public Table {
      requireNonNull(option);
      requireNonNull(path);
      requireNonNull(sha256);
    }
  }

  /**
   * A source.
   *
   * @param source its name in rows
   * @param path from the folder of the result; empty where it was a pipe
   * @param bytes when it was read
   * @param sha256 likewise; empty where it could not be opened
   * @param failed whether it gave an error and no rows
   * @param text where its text is kept; empty where the file itself is the text
   * @param found figures that the reading found
   * @param added figures that reviewers added
   * @param rows that were written
   * @param rejected figures that reviewers rejected
   */
  public record Source(
      String source,
      String path,
      long bytes,
      String sha256,
      boolean failed,
      String text,
      long found,
      long added,
      long rows,
      long rejected) {

    public Source {
      requireNonNull(source);
      requireNonNull(path);
      requireNonNull(sha256);
      requireNonNull(text);
    }
  }

  /**
   * A file that the run wrote.
   *
   * @param path from the folder of the result
   */
  public record Output(String path, long bytes, String sha256) {

    public Output {
      requireNonNull(path);
      requireNonNull(sha256);
    }
  }

  /**
   * What the folder's own file tells; empty where it has none.
   *
   * @throws UsageException where it can't be read
   */
  public static Optional<RunFile> in(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(RunJson.MAPPER.readValue(Files.readString(file, UTF_8), RunFile.class))
          : Optional.empty();
    } catch (IOException e) {
      throw RunJson.unreadable(file, e);
    }
  }

  void write(Path file) throws IOException {
    Files.write(file, RunJson.bytes(this));
  }
}
