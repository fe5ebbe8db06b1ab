package io.zhibiao.pipeline.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/** The templates of all pages, be they files or served. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName() + ".template");

  private Templates() {}

  static void render(String template, Object page, Writer writer) {
    ENGINE.render(template, page, new WriterOutput(writer));
  }

  static String render(String template, Object page) {
    StringOutput output = new StringOutput();
    ENGINE.render(template, page, output);
    return output.toString();
  }
}
