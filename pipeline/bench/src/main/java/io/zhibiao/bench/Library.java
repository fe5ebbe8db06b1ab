package io.zhibiao.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.page.Pages;
import io.zhibiao.extract.period.Times;
import io.zhibiao.extract.quantity.Quantities;
import io.zhibiao.extract.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The library and HanLP's default segmentation on the same text, one thread each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
public class Library {

  /** Where the checkout is. */
  static final String CHECKOUT = "zhibiao.checkout";

  private final Extractor extractor = new Extractor();
  private final Segment segment = HanLP.newSegment();
  private List<String> pages = List.of();
  private List<String> lines = List.of();

  @Setup
  public void read() {
    pages = Texts.of(Path.of(System.getProperty(CHECKOUT))).pages();
    lines = pages.stream().flatMap(String::lines).toList();
  }

  @Benchmark
  public void whole(Blackhole hole) {
    pages.forEach(page -> hole.consume(extractor.extract(Document.of("", page))));
  }

  /** Lines cut from the page, made into paragraphs, sorted into articles. */
  @Benchmark
  public void paging(Blackhole hole) {
    pages.forEach(page -> hole.consume(Pages.read(new SourceText(page))));
  }

  /** Times, numerals and quantities. */
  @Benchmark
  public void finder(Blackhole hole) {
    for (String line : lines) {
      hole.consume(Times.find(line));
      hole.consume(Quantities.in(line, List.of()));
    }
  }

  @Benchmark
  public void hanlp(Blackhole hole) {
    lines.forEach(line -> hole.consume(segment.seg(line)));
  }
}
