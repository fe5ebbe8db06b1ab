package io.zhibiao.pipeline.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Status;
import io.zhibiao.pipeline.row.MetricColumn;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the script of a page works with, as JSON. */
final class PageData {

  /** The page has these already, and sentences can be as long as the text. */
  private static final Set<MetricColumn> LEFT_OUT =
      EnumSet.of(
          MetricColumn.SOURCE,
          MetricColumn.TITLE,
          MetricColumn.SENTENCE,
          MetricColumn.SENTENCE_START,
          MetricColumn.SENTENCE_END);

  private static final List<MetricColumn> COLUMNS =
      Arrays.stream(MetricColumn.values()).filter(column -> !LEFT_OUT.contains(column)).toList();

  private static final ObjectMapper JSON = new ObjectMapper();

  private PageData() {}

  static String of(String source, List<Figure> figures, Optional<Served> served) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("source", source);
    data.put("columns", headers(COLUMNS));
    data.put("reading", headers(MetricColumn.READING));
    data.put("choices", choices());
    data.put("phrases", Phrases.all());
    data.put(
        "rows",
        figures.stream().map(figure -> COLUMNS.stream().map(figure.row()::cell).toList()).toList());
    data.put("written", figures.stream().map(Figure::written).toList());
    served.ifPresent(
        desk -> {
          data.put("decisions", desk.decisions());
          data.put("revision", desk.revision());
        });
    return json(data);
  }

  /** What the first page works with. */
  static String ofIndex() {
    return json(Map.of("phrases", Phrases.all()));
  }

  /** Labels of the columns that hold nothing else. */
  static Map<String, List<String>> choices() {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put("type", Arrays.stream(FigureType.values()).map(FigureType::label).toList());
    choices.put("bound", Arrays.stream(Bound.values()).map(Bound::label).toList());
    choices.put(
        "aspect",
        Arrays.stream(Aspect.values())
            .filter(aspect -> aspect != Aspect.NONE)
            .map(Aspect::label)
            .toList());
    choices.put("comparison", Arrays.stream(Comparison.values()).map(Comparison::label).toList());
    choices.put("status", Arrays.stream(Status.values()).map(Status::label).toList());
    return choices;
  }

  private static List<String> headers(List<MetricColumn> columns) {
    return columns.stream().map(MetricColumn::header).toList();
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings in lists always are JSON", e);
    }
  }
}
