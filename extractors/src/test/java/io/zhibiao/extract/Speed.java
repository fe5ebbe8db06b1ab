package io.zhibiao.extract;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.sun.management.ThreadMXBean;
import io.zhibiao.extract.period.Times;
import io.zhibiao.extract.quantity.Quantities;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Measures the library against HanLP's default segmentation of the same lines, in one process and
 * on one thread: {@code Speed FOLDER...}. Of forty rounds the last twenty count, by their median.
 */
final class Speed {

  private static final int ROUNDS = 40;
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long characters;
  private final List<Double> seconds = new ArrayList<>();
  private double bytes;

  private Speed(List<String> texts) {
    this.characters = texts.stream().mapToLong(String::length).sum();
  }

  public static void main(String[] folders) throws IOException {
    List<String> texts = texts(folders);
    List<String> lines = texts.stream().flatMap(String::lines).toList();
    Extractor extractor = new Extractor();
    Segment segment = HanLP.newSegment();
    Speed whole = new Speed(texts);
    Speed finding = new Speed(texts);
    Speed hanlp = new Speed(texts);
    for (int round = 0; round < ROUNDS; round++) {
      whole.measure(texts, text -> extractor.extract(new Document("", text, "", null, "")));
      finding.measure(lines, Speed::find);
      hanlp.measure(lines, segment::seg);
    }
    System.out.printf(
        Locale.ROOT,
        "whole %.0f, finding %.0f, HanLP %.0f thousand characters a second of CPU%n"
            + "whole / HanLP %.2f, finding / HanLP %.2f, %.0f bytes a character%n",
        whole.thousands(),
        finding.thousands(),
        hanlp.thousands(),
        whole.thousands() / hanlp.thousands(),
        finding.thousands() / hanlp.thousands(),
        whole.bytes / whole.characters);
  }

  /** Times, numerals and quantities. */
  private static void find(String line) {
    int times = Times.find(line).size();
    int amounts = Quantities.in(line, List.of()).size();
    if (times + amounts > line.length()) {
      throw new IllegalStateException("more figures than characters");
    }
  }

  private static List<String> texts(String[] folders) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private void measure(List<String> texts, Consumer<String> work) {
    long cpu = THREAD.getCurrentThreadCpuTime();
    long allocated = THREAD.getCurrentThreadAllocatedBytes();
    texts.forEach(work);
    seconds.add((THREAD.getCurrentThreadCpuTime() - cpu) / 1e9);
    bytes = THREAD.getCurrentThreadAllocatedBytes() - allocated;
  }

  private double thousands() {
    List<Double> warm = new ArrayList<>(seconds.subList(ROUNDS / 2, ROUNDS));
    Collections.sort(warm);
    return characters / warm.get(warm.size() / 2) / 1000;
  }
}
