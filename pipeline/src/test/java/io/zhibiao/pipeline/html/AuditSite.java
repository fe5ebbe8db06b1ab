package io.zhibiao.pipeline.html;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.claim.Reason;
import io.zhibiao.audit.claim.Verdict;
import io.zhibiao.audit.finding.Finding;
import io.zhibiao.audit.finding.Kind;
import io.zhibiao.audit.finding.Outcome;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.html.AuditReport.DraftText;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pages of an audit of a few texts of our own. */
record AuditSite(Path folder, Map<String, String> texts, List<Metric> metrics) {

  static final String REPORT = "report.txt";
  static final String HOSTILE = "x<script>window.hit = 1<_script>.txt";
  static final String MANY = "many.txt";

  /** The parts of the whole add up; the growth of the second is the highest. */
  static final String REPORT_TEXT =
      """
      青山市2023年经济运行简报

      　　2023年，青山市地区生产总值812.6亿元，比上年增长6.1%。其中，第一产业增加值96.4亿元，增长4.0%；第二产业增加值331.9亿元，\
      增长6.8%；第三产业增加值384.3亿元，增长6.0%。
      　　年末全市有规模以上工业企业1208家。
      """;

  private static final Map<String, String> DOUBTS =
      Map.of("6.8%", "indicator", "331.9亿元", "indicator;period");

  static final String HOSTILE_TEXT =
      """
      <script>window.hit = 1; alert(1)</script>产值5.6亿元
      "引号" 'x' onmouseover="window.hit=1" </textarea>]]></pre></p></a><img src=x onerror="window.hit=1">新增企业12家
      \u202e倒写\u202c\u200f，全年投资7.8亿元
      {{= 7*7 }} ${7*7} <!-- --><base href="http://example.org/"><style>*{display:none}</style>共9个
      """;

  static final String DRAFT =
      """
      各位代表：
      　　2023年，青山市规模以上工业企业达到1208家。<script>window.hit=1</script>
      　　青山市有三座机场。
      """;

  /** Writes the pages of all texts below the folder. */
  static AuditSite write(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put(REPORT, REPORT_TEXT);
    texts.put(HOSTILE, HOSTILE_TEXT + ("全年投资7.8亿元，" + "<b>长行</b>".repeat(12)).repeat(900));
    texts.put(MANY, "全年完成投资7.8亿元，同比增长12%。\n".repeat(2_500));
    List<Metric> metrics =
        texts.entrySet().stream()
            .map(text -> Document.of(text.getKey(), text.getValue()))
            .flatMap(document -> MetricPipeline.extract(document).metrics().stream())
            .map(AuditSite::doubting)
            .toList();
    AuditSite site = new AuditSite(folder, texts, metrics);
    AuditReport report =
        new AuditReport(
            List.copyOf(texts.keySet()),
            metrics,
            List.of(site.sum()),
            site.judgements(),
            Optional.of(site.draft()));
    try {
      Path output = Files.createDirectories(folder);
      AuditPages.write(output, report, source -> Optional.ofNullable(texts.get(source)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return site;
  }

  /** The report's rows doubt the same whatever the reading does. */
  private static Metric doubting(Metric metric) {
    if (!metric.origin().source().equals(REPORT)) {
      return metric;
    }
    List<String> cells = new ArrayList<>(MetricRow.of(metric).cells());
    cells.set(
        MetricColumn.HEADER.indexOf(MetricColumn.DOUBT.header()),
        DOUBTS.getOrDefault(metric.evidence().text(), ""));
    return new MetricRow(cells).metric();
  }

  /** The page of a source. */
  Path page(String source) {
    return folder
        .resolve("html")
        .resolve(PageNames.of(List.copyOf(texts.keySet())).getOrDefault(source, source));
  }

  Path index() {
    return folder.resolve("html/index.html");
  }

  /** The figure that is printed so in the report. */
  Metric figure(String printed) {
    return metrics.stream()
        .filter(metric -> metric.origin().source().equals(REPORT))
        .filter(metric -> metric.evidence().text().equals(printed))
        .findFirst()
        .orElseThrow();
  }

  /** How many of all figures are not sure of all their columns. */
  long inDoubt() {
    return metrics.stream().filter(metric -> !metric.reading().doubt().isEmpty()).count();
  }

  private Finding sum() {
    List<String> ids =
        List.of("96.4亿元", "331.9亿元", "384.3亿元", "812.6亿元").stream()
            .map(printed -> figure(printed).id())
            .toList();
    BigDecimal whole = new BigDecimal("81260000000");
    return new Finding(
        "sum-1",
        Kind.SUM,
        Outcome.BREAKS,
        whole,
        whole,
        BigDecimal.ZERO,
        ids,
        REPORT,
        figure("812.6亿元").evidence().sentence(),
        "96.4 + 331.9 + 384.3 = 812.6",
        "");
  }

  private List<Judgement> judgements() {
    return List.of(
        new Judgement(
            "1",
            "青山市规模以上工业企业达到1208家<script>window.hit=1</script>",
            Verdict.SUPPORTED,
            Reason.EQUAL,
            Optional.of(new BigDecimal("1208")),
            "家",
            Optional.of(BigDecimal.ZERO),
            Optional.of(figure("1208家")),
            Optional.of(told("1208家")),
            List.of(figure("812.6亿元"))),
        new Judgement(
            "2",
            "青山市有三座机场",
            Verdict.NOT_FOUND,
            Reason.NO_SUCH_INDICATOR,
            Optional.of(new BigDecimal("3")),
            "座",
            Optional.empty(),
            Optional.empty(),
            Optional.of(told("三座")),
            List.of()));
  }

  private Metric told(String printed) {
    return MetricPipeline.extract(Document.of("draft.md", DRAFT)).metrics().stream()
        .filter(metric -> metric.evidence().text().equals(printed))
        .findFirst()
        .orElseThrow();
  }

  private DraftText draft() {
    return new DraftText("draft.md", DRAFT);
  }

  /** The page of the draft. */
  Path draftPage() {
    return folder.resolve("html/draft.html");
  }
}
