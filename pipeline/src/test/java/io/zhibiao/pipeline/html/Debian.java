package io.zhibiao.pipeline.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that browser tests need: looked for and, where that is allowed, installed. */
final class Debian {

  private static final String PACKAGES = "chromium chromium-driver fontconfig fonts-wqy-zenhei";
  private static final int MINUTES = 10;

  private Debian() {}

  /** What is missing; installs it first if it may. Empty where nothing is. */
  static String missing() {
    String missing = lacking();
    if (missing.isEmpty() || !mayInstall()) {
      return missing;
    }
    tell("installing " + PACKAGES + " for the browser tests");
    run("apt-get", "update", "-q");
    run(("apt-get install -y -q --no-install-recommends " + PACKAGES).split(" "));
    return lacking();
  }

  /** How to get it. */
  static String advice() {
    return "as root: apt-get update && apt-get install " + PACKAGES;
  }

  static Path browser() {
    return program("chromium", "chromium-browser", "google-chrome").orElseThrow();
  }

  static Path driver() {
    return program("chromedriver").orElseThrow();
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  static void tell(String line) {
    System.err.println("[browser tests] " + line);
  }

  private static String lacking() {
    Stream<String> programs =
        Stream.of(
            program("chromium", "chromium-browser", "google-chrome").isPresent() ? "" : "chromium",
            program("chromedriver").isPresent() ? "" : "chromedriver",
            run("fc-list", ":lang=zh", "family").isBlank() ? "a Chinese font" : "");
    return String.join(", ", programs.filter(name -> !name.isEmpty()).toList());
  }

  private static boolean mayInstall() {
    return isRoot() && program("apt-get").isPresent();
  }

  private static Optional<Path> program(String... names) {
    List<String> folders =
        Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
    return Arrays.stream(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What the command prints; nothing where it can't be run. */
  private static String run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroy();
        tell(String.join(" ", command) + " failed: " + printed.strip());
        return "";
      }
      return printed;
    } catch (IOException e) {
      tell(e.toString());
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
