package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.explain.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the help says, in one language: {@code help_zh.properties} and {@code help_en.properties}.
 */
final class HelpTexts {

  private static final String NAME = HelpTexts.class.getPackageName() + ".help";

  private HelpTexts() {}

  static ResourceBundle in(Language language) {
    Locale locale = Locale.forLanguageTag(language.name());
    return ResourceBundle.getBundle(
        NAME, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
