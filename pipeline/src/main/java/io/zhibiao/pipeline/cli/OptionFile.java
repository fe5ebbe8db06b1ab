package io.zhibiao.pipeline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that are always the same, as a file in <a href="https://toml.io">TOML</a> tells them by
 * their long names:
 *
 * <pre>{@code
 * manifest = "pages/manifest.csv"
 * quiet = true
 *
 * [extract]
 * to = ["xlsx", "duckdb"]
 * }</pre>
 *
 * <p>Above all tables are those of every command that has such an option, in a table those of one.
 *
 * @param name of the file, for messages
 */
record OptionFile(String name, JsonNode options) implements IDefaultValueProvider {

  private static final Path USUAL = Path.of("zhibiao.toml");
  private static final OptionFile NONE = new OptionFile("", new TomlMapper().createObjectNode());

  /** None, where the user names none and there is none in the current folder. */
  static OptionFile of(@Nullable Path named) {
    Path file = named == null ? USUAL : named;
    return named == null && !Files.exists(file) ? NONE : read(file);
  }

  private static OptionFile read(Path file) {
    String name = Bilingual.quote(file);
    try {
      return new OptionFile(name, new TomlMapper().readTree(Files.readString(file)));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String reason = Bilingual.quote(e.getOriginalMessage());
      throw new UsageException(
          new Bilingual(
              "%s 第 %d 行不是 TOML".formatted(name, line),
              "%s, line %d is no TOML: %s".formatted(name, line, reason)),
          e);
    } catch (IOException e) {
      throw new UsageException(
          new Bilingual("读不了选项文件 " + name, "cannot read the file of options " + name), e);
    }
  }

  boolean isEmpty() {
    return options.isEmpty();
  }

  /** A line that tells where options come from which the command line does not show. */
  Bilingual told() {
    return new Bilingual("%s 中的选项有效".formatted(name), "options of %s hold".formatted(name));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String key = key(option);
      List<JsonNode> tables = tables(option.command());
      for (int i = tables.size() - 1; i >= 0; i--) {
        JsonNode value = tables.get(i).get(key);
        if (value != null && !value.isObject()) {
          return text(option, value);
        }
      }
    }
    return null;
  }

  /** Those for a command, its own last. */
  private List<JsonNode> tables(CommandSpec command) {
    List<JsonNode> tables = new ArrayList<>(List.of(options));
    JsonNode table = options;
    List<String> path = List.of(command.qualifiedName(" ").split(" ", -1));
    for (String word : path.subList(1, path.size())) {
      table = table.path(word);
      tables.add(table);
    }
    return tables;
  }

  private String text(OptionSpec option, JsonNode value) {
    if (!value.isArray()) {
      return value.asText();
    }
    if (value.size() > 1 && option.splitRegex().isEmpty()) {
      throw new UsageException(
          new Bilingual(
              "%s 中 %s 只能有一个值".formatted(name, key(option)),
              "%s: %s takes one value".formatted(name, key(option))));
    }
    return StreamSupport.stream(value.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(","));
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  /**
   * Makes sure that every key means something.
   *
   * @throws UsageException that tells what may be meant
   */
  void check(CommandLine program) {
    check(options, program, "");
  }

  private void check(JsonNode table, CommandLine command, String where) {
    for (Map.Entry<String, JsonNode> entry : table.properties()) {
      String key = entry.getKey();
      CommandLine below = command.getSubcommands().get(key);
      if (entry.getValue().isObject() && below != null) {
        check(entry.getValue(), below, where + key + ".");
      } else if (entry.getValue().isObject() || !isOption(key, command)) {
        throw unknown(where + key, meant(key, entry.getValue(), command));
      }
    }
  }

  private static Optional<String> meant(String key, JsonNode value, CommandLine command) {
    return value.isObject()
        ? Suggestion.of(key, command)
        : Suggestion.of("--" + key, command).map(option -> option.substring(2));
  }

  private static boolean isOption(String key, CommandLine command) {
    return Suggestion.options(command).contains(key);
  }

  private UsageException unknown(String key, Optional<String> meant) {
    String quoted = Bilingual.quote(key);
    return new UsageException(
        new Bilingual(
            "%s 中不认识 %s%s".formatted(name, quoted, Suggestion.chinese(meant)),
            "%s: unknown option %s%s".formatted(name, quoted, Suggestion.english(meant))));
  }
}
