package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What somebody may have meant by a word that is none of the program's: the most alike of them. */
final class Suggestion {

  private static final String OPTION = "--";

  private Suggestion() {}

  /** An option where the word looks like one, else a command; empty where nothing is alike. */
  static Optional<String> of(String word, CommandLine command) {
    boolean option = word.startsWith(OPTION);
    Set<String> known = option ? options(command) : words(command);
    String bare = option ? word.substring(OPTION.length()).replaceFirst("=.*", "") : word;
    return alike(bare, known).map(meant -> option ? OPTION + meant : meant);
  }

  /** picocli tells which commands are like a word; so all names are commands here. */
  private static Optional<String> alike(String word, Set<String> known) {
    CommandSpec names = CommandSpec.create();
    known.forEach(name -> names.addSubcommand(name, CommandSpec.create()));
    List<String> alike =
        new UnmatchedArgumentException(new CommandLine(names), List.of(word)).getSuggestions();
    return alike.stream().findFirst();
  }

  /** The long names of a command's options and of those of all commands below it. */
  static Set<String> options(CommandLine command) {
    Set<String> names = new TreeSet<>();
    command.getCommandSpec().optionsMap().keySet().stream()
        .filter(name -> name.startsWith(OPTION))
        .forEach(name -> names.add(name.substring(OPTION.length())));
    command.getSubcommands().values().forEach(below -> names.addAll(options(below)));
    return names;
  }

  private static Set<String> words(CommandLine command) {
    Set<String> words = command.getSubcommands().keySet();
    return words.isEmpty() ? options(command) : words;
  }

  static String chinese(Optional<String> meant) {
    return meant.map(word -> "，是不是 %s？".formatted(Bilingual.quote(word))).orElse("");
  }

  static String english(Optional<String> meant) {
    return meant.map(word -> ", did you mean %s?".formatted(Bilingual.quote(word))).orElse("");
  }
}
