package io.zhibiao.pipeline.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Our own style and script, which each page carries in itself, and the policy that lets the browser
 * use these and nothing else, whatever a source holds.
 *
 * @param style CSS
 * @param script JavaScript
 */
public record Inline(String style, String script) {

  /** Of the page of a source. */
  public static final Inline SOURCE =
      of(
          "page.js",
          "language.js",
          "figures.js",
          "rows.js",
          "csv.js",
          "decisions.js",
          "card.js",
          "findings.js",
          "search.js",
          "keys.js");

  /** Of the first page. */
  public static final Inline INDEX = of("page.js", "language.js", "index.js");

  /** Of the page of a draft. */
  public static final Inline DRAFT = of("page.js", "language.js", "draft.js");

  /** A block of its own keeps names from what other scripts may bring. */
  private static Inline of(String... scripts) {
    return new Inline(
        joined(
            "base.css",
            "text.css",
            "panel.css",
            "checks.css",
            "index.css",
            "draft.css",
            "print.css"),
        "\"use strict\";\n{\n" + joined(scripts) + "}\n");
  }

  /** The content security policy: these two by their hash, nothing from anywhere. */
  public String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src '" + hash(script) + "'",
        "style-src '" + hash(style) + "'",
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String hash(String content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String joined(String... names) {
    return List.of(names).stream().map(Inline::resource).collect(Collectors.joining("\n"));
  }

  private static String resource(String name) {
    try (InputStream in = Inline.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
