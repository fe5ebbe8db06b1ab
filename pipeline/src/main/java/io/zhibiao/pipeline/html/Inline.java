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
import java.util.stream.Stream;

/**
 * Our own style and script, which each page carries in itself, and the policy that lets the browser
 * use these and nothing else, whatever a source holds.
 *
 * @param style CSS
 * @param script JavaScript
 * @param served whether the page may speak with the program that serves it
 */
public record Inline(String style, String script, boolean served) {

  private static final List<String> STYLES =
      List.of(
          "base.css",
          "text.css",
          "panel.css",
          "checks.css",
          "index.css",
          "draft.css",
          "desk.css",
          "stats.css",
          "print.css");

  private static final List<String> REVIEW =
      List.of("figures.js", "rows.js", "decisions.js", "card.js", "findings.js", "search.js");

  /** Of the page of a source. */
  public static final Inline SOURCE =
      of(
          false,
          List.of("page.js", "language.js", "local.js"),
          REVIEW,
          List.of("csv.js", "transfer.js", "keys.js"));

  /** Of the first page. */
  public static final Inline INDEX = of(false, "page.js", "language.js", "index.js");

  /** Of the page of a source that is served. */
  public static final Inline SERVED_SOURCE =
      of(
          true,
          List.of("page.js", "language.js", "wire.js", "desk.js"),
          REVIEW,
          List.of("add.js", "keys.js", "fresh.js"));

  /** Of the first page that is served. */
  public static final Inline SERVED_INDEX =
      of(true, "page.js", "language.js", "wire.js", "index.js", "intake.js");

  /** Of a page that is served and shows what a question finds. */
  public static final Inline SERVED_LIST =
      of(true, "page.js", "language.js", "wire.js", "question.js", "claims.js");

  /** Of a page to look at. */
  public static final Inline PLAIN = of(false, "page.js", "language.js");

  /** Of the page of a draft. */
  public static final Inline DRAFT = of(false, "page.js", "language.js", "draft.js");

  private static Inline of(boolean served, String... scripts) {
    return of(served, List.of(scripts), List.of(), List.of());
  }

  /** A block of its own keeps names from what other scripts may bring. */
  private static Inline of(
      boolean served, List<String> first, List<String> then, List<String> last) {
    List<String> names = Stream.of(first, then, last).flatMap(List::stream).toList();
    return new Inline(joined(STYLES), "\"use strict\";\n{\n" + joined(names) + "}\n", served);
  }

  /** The content security policy: these two by their hash, nothing from anywhere. */
  public String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src '" + hash(script) + "'",
        "style-src '" + hash(style) + "'",
        "connect-src " + (served ? "'self'" : "'none'"),
        "base-uri 'none'",
        "form-action " + (served ? "'self'" : "'none'"));
  }

  private static String hash(String content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String joined(List<String> names) {
    return names.stream().map(Inline::resource).collect(Collectors.joining("\n"));
  }

  private static String resource(String name) {
    try (InputStream in = Inline.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
