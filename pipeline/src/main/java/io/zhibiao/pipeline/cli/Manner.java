package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.explain.Language;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * How the program speaks.
 *
 * @param live whether somebody watches standard error, so that a line may replace another
 * @param results whether standard output takes colours
 * @param messages whether standard error takes colours
 * @param quiet whether only problems are told
 * @param language of the help, and of readings that are explained
 */
record Manner(boolean live, Ansi results, Ansi messages, boolean quiet, Language language) {

  /** As in a log: nothing moves, nothing is coloured. */
  static Manner plain() {
    return new Manner(false, Ansi.OFF, Ansi.OFF, false, language(Locale.getDefault()));
  }

  /** The start script knows which streams are terminals; and https://no-color.org is kept to. */
  static Manner ofProcess() {
    Map<String, String> environment = System.getenv();
    boolean coloured =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    boolean live = Boolean.getBoolean("zhibiao.live");
    boolean colour = Boolean.getBoolean("zhibiao.colour");
    return new Manner(
        live,
        ansi(coloured && colour),
        ansi(coloured && live),
        false,
        language(Locale.getDefault()));
  }

  private static Ansi ansi(boolean on) {
    return on ? Ansi.ON : Ansi.OFF;
  }

  /** Chinese where the system speaks it, else English. */
  static Language language(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return chinese ? Language.ZH : Language.EN;
  }

  /** The same, as far as the user does not say otherwise. */
  Manner with(StandardOptions options) {
    Language said = options.language == null ? language : options.language;
    return new Manner(live, results, messages, options.quiet, said);
  }
}
