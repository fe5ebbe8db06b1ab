package io.zhibiao.extract.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the suites: one JSON object a line, with the case's input and perhaps a reference date. */
final class PeerSuites {

  private static final String PROPERTY = "zhibiao.peers";
  private static final Path BESIDE_PROJECT = Path.of("../../shared/corpus/peers");
  private static final String SUFFIX = ".jsonl";

  /** What MiNLP's suite points to instead of naming it. */
  private static final LocalDate MINLP = LocalDate.of(2013, 2, 12);

  private static final ObjectMapper JSON = new ObjectMapper();

  private PeerSuites() {}

  /** The suites' folder; it need not exist. */
  static Path folder() {
    String named = System.getProperty(PROPERTY);
    return named == null ? BESIDE_PROJECT : Path.of(named);
  }

  /** All cases, in order of suite and place. */
  static List<PeerCase> cases(Path folder) throws IOException {
    List<PeerCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
        String suite = file.getFileName().toString().replace(SUFFIX, "");
        for (String line : Files.readAllLines(file)) {
          cases.add(of(suite, JSON.readTree(line)));
        }
      }
    }
    return List.copyOf(cases);
  }

  private static PeerCase of(String suite, JsonNode line) {
    String id = line.get("id").asText();
    int number = Integer.parseInt(id.substring(id.lastIndexOf('#') + 1));
    return new PeerCase(
        suite, number, line.get("input").asText(), reference(line.path("reference_datetime")));
  }

  /** A date and time, or a year with parts left out; a part left out is its first. */
  private static @Nullable LocalDate reference(JsonNode said) {
    if (said.isTextual()) {
      String text = said.asText();
      return text.startsWith("see ") ? MINLP : LocalDate.parse(text.substring(0, 10));
    }
    if (said.isObject() && said.has("year")) {
      return LocalDate.of(said.get("year").asInt(), said.path("month").asInt(1), 1);
    }
    return null;
  }
}
