package io.zhibiao.audit.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Status;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Plants errors in texts: changes a digit of a figure that stands in a relation that holds, reads
 * the text again, and counts the errors that are found, by kind of relation and by how far its
 * figures stand apart. Prints what breaks in the texts as they are, to be read one by one.
 *
 * <p>{@code java … Planter FOLDER MANIFEST}
 */
final class Planter {

  /** Of each text, so that long ones don't rule. */
  private static final int MOST_OF_A_TEXT = 6;

  /** Figures further apart stand in different paragraphs. */
  private static final int NEAR = 200;

  private final Extractor extractor = new Extractor();
  private final Map<String, int[]> counts = new TreeMap<>();
  private final PrintStream out;

  private Planter(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    Planter planter = new Planter(new PrintStream(System.out, true, UTF_8));
    Map<String, CSVRecord> manifest = manifest(Path.of(args[1]));
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        planter.plant(document(file, manifest));
      }
    }
    planter.tell();
  }

  private static Map<String, CSVRecord> manifest(Path file) throws IOException {
    Map<String, CSVRecord> records = new HashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var lines = format.parse(Files.newBufferedReader(file, UTF_8))) {
      lines.forEach(record -> records.put(record.get("source"), record));
    }
    return records;
  }

  private static Document document(Path file, Map<String, CSVRecord> manifest) throws IOException {
    String name = file.getFileName().toString();
    CSVRecord record = manifest.get(name);
    String published = record == null ? "" : record.get("published");
    return new Document(
        name,
        Files.readString(file, UTF_8),
        record == null ? "" : record.get("publication"),
        Optional.ofNullable(published.isEmpty() ? null : LocalDate.parse(published)),
        record == null ? "" : record.get("region_code"));
  }

  private void plant(Document document) {
    List<Metric> metrics = extractor.extract(document).metrics();
    Map<String, Metric> byId = new HashMap<>();
    metrics.forEach(metric -> byId.put(metric.id(), metric));
    List<Finding> findings = Findings.of(metrics);
    List<Finding> holding = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.BREAKS) {
        out.println("alarm " + document.source() + " " + finding.explanation());
        finding.metricIds().stream().map(byId::get).forEach(this::show);
        count("alarms")[0]++;
      } else {
        holding.add(finding);
      }
    }
    int step = Math.max(1, holding.size() / MOST_OF_A_TEXT);
    for (int i = 0; i < holding.size(); i += step) {
      Finding finding = holding.get(i);
      List<Metric> figures = finding.metricIds().stream().map(byId::get).toList();
      Metric chosen = figures.get((i / step) % figures.size());
      changed(document, chosen).ifPresent(other -> judge(other, finding, chosen, figures));
    }
  }

  /** The text with two neighbouring digits exchanged, or else the first digit changed. */
  private static Optional<Document> changed(Document document, Metric figure) {
    String text = document.text();
    int start = text.offsetByCodePoints(0, figure.evidence().start());
    int end = text.offsetByCodePoints(0, figure.evidence().end());
    StringBuilder other = new StringBuilder(text);
    int digit = -1;
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        digit = digit < 0 ? i : digit;
        boolean exchanges =
            i + 1 < end && isDigit(text.charAt(i + 1)) && text.charAt(i) != text.charAt(i + 1);
        if (exchanges && (i > start || text.charAt(i + 1) != '0')) {
          other.setCharAt(i, text.charAt(i + 1));
          other.setCharAt(i + 1, text.charAt(i));
          return Optional.of(with(document, other.toString()));
        }
      }
    }
    if (digit < 0) {
      return Optional.empty();
    }
    other.setCharAt(digit, text.charAt(digit) == '9' ? '4' : (char) (text.charAt(digit) + 1));
    return Optional.of(with(document, other.toString()));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Document with(Document document, String text) {
    return new Document(
        document.source(),
        text,
        document.publication(),
        document.published(),
        document.regionCode());
  }

  private void judge(Document changed, Finding finding, Metric chosen, List<Metric> figures) {
    List<Metric> metrics = extractor.extract(changed).metrics();
    List<Finding> findings = Findings.of(metrics);
    List<String> ids =
        metrics.stream()
            .filter(metric -> metric.evidence().start() == chosen.evidence().start())
            .map(Metric::id)
            .toList();
    List<Finding> told =
        findings.stream().filter(one -> one.metricIds().stream().anyMatch(ids::contains)).toList();
    boolean isStill =
        told.stream()
            .anyMatch(
                one ->
                    one.outcome() == Outcome.HOLDS
                        && one.kind() == finding.kind()
                        && one.metricIds().size() == finding.metricIds().size());
    boolean isFound = told.stream().anyMatch(one -> one.outcome() == Outcome.BREAKS);
    int first = figures.stream().mapToInt(one -> one.evidence().start()).min().orElse(0);
    int last = figures.stream().mapToInt(one -> one.evidence().end()).max().orElse(0);
    String kind =
        finding.kind().label()
            + (last - first <= NEAR ? " near" : " far")
            + (isStill ? " still" : isOpen(figures) ? " open" : "");
    count(kind)[0]++;
    if (isFound) {
      count(kind)[1]++;
    } else if (!isStill) {
      out.println(
          "missed %s %s %s → %s"
              .formatted(kind, changed.source(), finding.explanation(), chosen.evidence().text()));
      figures.forEach(this::show);
    }
  }

  /** Plans and rough figures never break a check. */
  private static boolean isOpen(List<Metric> figures) {
    return figures.stream()
        .anyMatch(
            one ->
                one.reading().status() == Status.PLANNED
                    || (one.figure() instanceof Figure.Quantity quantity
                        && quantity.bound() != Bound.EXACT));
  }

  /** What a figure of a relation is read as, for whoever asks why its error was missed. */
  private void show(Metric figure) {
    Metric.Reading reading = figure.reading();
    out.println(
        "  %s | %s | %s | %s | %s"
            .formatted(
                reading.region().code(),
                reading.indicator(),
                reading.period().edtf(),
                figure.evidence().text(),
                figure.evidence().sentence()));
  }

  private int[] count(String kind) {
    return counts.computeIfAbsent(kind, none -> new int[2]);
  }

  private void tell() {
    counts.forEach((kind, count) -> out.println(kind + ": " + count[1] + " of " + count[0]));
  }
}
