package io.zhibiao.pipeline.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes pages into a folder. Each appears whole or not at all. */
public final class AuditPages {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          AuditPages.class.getClassLoader(),
          AuditPages.class.getPackageName() + ".template");

  private final Path folder;

  private AuditPages(Path folder) {
    this.folder = folder;
  }

  /** Of an existing folder for the result. */
  public static AuditPages in(Path output) throws IOException {
    return new AuditPages(Files.createDirectories(output.resolve("html")));
  }

  /** Writes the page of a source. */
  public void write(AuditedSource source, String file) throws IOException {
    write("source.jte", SourcePage.of(source), file);
  }

  private void write(String template, Object page, String file) throws IOException {
    Path draft = folder.resolve(".%d.tmp".formatted(ProcessHandle.current().pid()));
    try {
      try (Writer writer = Files.newBufferedWriter(draft, UTF_8)) {
        TEMPLATES.render(template, page, new WriterOutput(writer));
      }
      Files.move(draft, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
