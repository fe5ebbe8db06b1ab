package io.zhibiao.pipeline.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import io.zhibiao.pipeline.write.Draft;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The templates of all pages, be they files or served. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName() + ".template");

  private Templates() {}

  /** Writes a page to a file, whole or not at all. */
  static void write(String template, Object page, Path place) throws IOException {
    try (Draft draft = Draft.of(place)) {
      try (Writer writer = Files.newBufferedWriter(draft.path(), UTF_8)) {
        ENGINE.render(template, page, new WriterOutput(writer));
      }
      draft.publish();
    }
  }

  static String render(String template, Object page) {
    StringOutput output = new StringOutput();
    ENGINE.render(template, page, output);
    return output.toString();
  }
}
