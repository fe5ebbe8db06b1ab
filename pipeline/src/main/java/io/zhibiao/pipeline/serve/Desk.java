package io.zhibiao.pipeline.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.audit.finding.Findings;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.correction.Ground;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.html.Served;
import io.zhibiao.pipeline.html.ServedPages;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.serve.Decisions.Outcome;
import io.zhibiao.pipeline.serve.ReadingRoom.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** All that somebody can do with a folder through pages: what each address answers. */
final class Desk implements AutoCloseable {

  private static final int MOST_OF_FORM = 4 << 20;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final Shelf shelf;
  private final Sources sources;
  private final Decisions decisions;
  private final ReadingRoom room;
  private final Intake intake;
  private final Removal removal;
  private final Questions questions;
  private final SeriesDesk series;
  private final Checks checks;
  private final Downloads downloads;
  private final Suggestion suggestion;
  private final Thread reader;

  private Desk(Shelf shelf, Path folder, Supplier<Manifest> manifests) {
    Extractor extractor = new Extractor();
    this.shelf = shelf;
    sources = new Sources(shelf);
    decisions = new Decisions(shelf, sources);
    room = new ReadingRoom(folder, shelf, decisions, manifests, extractor::extract);
    intake = new Intake(folder);
    removal = new Removal(folder, shelf);
    questions = new Questions(shelf, sources);
    series = new SeriesDesk(shelf);
    checks = new Checks(shelf, sources, extractor);
    downloads = new Downloads(shelf);
    suggestion = new Suggestion(extractor);
    reader = new Thread(room, "reading");
  }

  /** Opens the folder, and begins to read what is new there. */
  static Desk open(Path folder, Indicators indicators, Supplier<Manifest> manifests) {
    Desk desk = new Desk(Shelf.open(folder, indicators), folder, manifests);
    desk.decisions.reapply();
    desk.reader.start();
    return desk;
  }

  /**
   * Answers a question for a page or for what it shows.
   *
   * @param path below the root
   */
  Answer get(String path, Map<String, String> query) throws IOException {
    return switch (path) {
      case "", "index.html" -> Answer.page(ServedPages.index(sources.lines()));
      case "rows.html" -> Answer.page(ServedPages.rows(questions.answer(query)));
      case "series.html" ->
          Answer.page(
              ServedPages.series(
                  series.show(
                      query.getOrDefault("words", ""),
                      query.getOrDefault("indicator", ""),
                      query.getOrDefault("span", ""))));
      case "checks.html" -> Answer.page(checks.page());
      case "progress" -> Answer.json(progress(room.state()));
      case "changes" -> Answer.json(changes(Questions.number(query.getOrDefault("since", "0"))));
      case "suggestion" -> suggest(query);
      default -> path.startsWith("download/") ? download(path.substring(9)) : source(path, query);
    };
  }

  /** Takes what is sent. */
  Answer post(String path, Map<String, String> query, InputStream body) throws IOException {
    return switch (path) {
      case "files" -> {
        String name = intake.take(query.getOrDefault("name", ""), body);
        room.look();
        yield Answer.json(Map.of("source", name));
      }
      case "removal" -> {
        removal.remove(Decisions.parse(text(body)).getOrDefault("source", ""));
        yield Answer.json(Map.of());
      }
      case "decisions" -> decide(Decisions.parse(text(body)));
      case "claims" -> Answer.page(checks.judge(text(body)));
      case "draft" -> draft(query.getOrDefault("name", ""), body);
      default -> nothing();
    };
  }

  private Answer decide(Map<String, String> line) {
    long seen = Questions.number(line.getOrDefault("seen", "0"));
    line.remove("seen");
    line.remove(Decisions.REVISION);
    Outcome outcome = decisions.decide(line, seen);
    String revision = Long.toString(outcome.revision());
    return outcome.other().isEmpty()
        ? Answer.json(Map.of(Decisions.REVISION, revision))
        : Answer.json(CONFLICT, Map.of("error", "", "other", outcome.other().get()));
  }

  private Map<String, Object> changes(long since) {
    return Map.of(
        Decisions.REVISION,
        Long.toString(decisions.revision()),
        "decisions",
        decisions.since(since));
  }

  private static Map<String, Object> progress(State state) {
    return Map.of(
        "waiting", state.waiting(),
        "reading", state.reading(),
        "share", state.share(),
        "read", state.read());
  }

  private Answer suggest(Map<String, String> query) {
    String source = query.getOrDefault("source", "");
    Optional<Ground> ground = sources.ground(source);
    if (ground.isEmpty()) {
      return nothing();
    }
    Map<String, String> cells;
    try {
      cells =
          suggestion.of(
              ground.get(),
              sources.shown(source),
              Questions.number(query.getOrDefault("start", "")),
              Questions.number(query.getOrDefault("end", "")));
    } catch (IndexOutOfBoundsException e) {
      throw new UsageException(new Bilingual("原文没有这个位置", "the text has no such place"), e);
    }
    cells.put(Decisions.REVISION, decisions.revisionOf(cells.getOrDefault("metric_id", "")));
    return Answer.json(cells);
  }

  private Answer download(String name) throws IOException {
    Path folder = Files.createTempDirectory("zhibiao");
    if (name.equals("corrections.csv")) {
      return Answer.download(downloads.corrections(decisions.standing(), folder));
    }
    return downloads.has(name) ? Answer.download(downloads.write(name, folder)) : nothing();
  }

  private Answer draft(String name, InputStream body) throws IOException {
    Path folder = Files.createTempDirectory("zhibiao");
    try {
      boolean table = name.endsWith(".csv");
      String kept = new Intake(folder).take(table ? "claims.csv.txt" : name, body);
      Path file = folder.resolve(kept);
      return Answer.page(
          checks.judge(table ? Files.move(file, folder.resolve("claims.csv")) : file));
    } finally {
      Temporary.delete(folder);
    }
  }

  /** A part of a source: {@code s3.html?part=2}. */
  private Answer source(String path, Map<String, String> query) {
    boolean named = path.startsWith("s") && path.endsWith(".html") && path.length() > 6;
    int number = named ? Questions.number(path.substring(1, path.length() - 5)) : 0;
    Optional<Sources.Known> found = sources.numbered(number);
    if (found.isEmpty()) {
      return nothing();
    }
    Sources.Known known = found.get();
    Parts parts = known.parts();
    int part =
        Math.min(parts.starts().size() - 1, Questions.number(query.getOrDefault("part", "0")));
    long revision = decisions.revision();
    List<Map<String, String>> standing = decisions.of(known.source());
    Served served =
        new Served(
            number,
            part,
            parts.starts().size(),
            parts.starts().get(part),
            sources.headings(known),
            standing,
            revision);
    Sources.Figures figures = sources.figures(known, part);
    return Answer.page(
        ServedPages.source(
            known.source(),
            parts.text(part, sources.text(known.source()).orElse("")),
            figures.shown(),
            Findings.of(figures.standing()),
            metric -> known.page(metric.evidence().start()),
            served));
  }

  static Answer nothing() {
    return Answer.trouble(NOT_FOUND, new Bilingual("没有这个页面", "there is no such page").toString());
  }

  private static String text(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_OF_FORM + 1);
    if (bytes.length > MOST_OF_FORM) {
      throw new UsageException(new Bilingual("内容太长", "is too long"));
    }
    return new String(bytes, UTF_8);
  }

  @Override
  public void close() {
    room.close();
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    shelf.close();
  }
}
