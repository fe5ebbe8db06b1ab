package io.zhibiao.pipeline.html;

import io.zhibiao.pipeline.stats.Facet;
import io.zhibiao.pipeline.stats.Share;
import io.zhibiao.pipeline.stats.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What is in a result, with a bar for each count.
 *
 * @param source of the result, as the user named it
 */
public record StatsPage(String source, Share all, List<Plot> plots) {

  private static final String FILE = "stats.html";

  /** The length of the longest bar, in the units of its drawing. */
  private static final int LONGEST = 1000;

  /**
   * Bars of one kind.
   *
   * @param title key of its phrase
   */
  public record Plot(String title, List<Bar> bars) {}

  /**
   * A line with its bar.
   *
   * @param key of the phrase that names it; empty where it goes by its own name
   * @param name its own, fit to be read
   * @param length of the bar
   * @param doubted the part of it that stands for figures in doubt
   */
  public record Bar(String key, String name, Share share, long length, long doubted) {}

  /**
   * Writes it, whole or not at all.
   *
   * @param folder the result's, which exists
   * @param most how many lines a plot has at most
   * @return where it is
   */
  public static Path write(Path folder, String source, Statistics statistics, int most)
      throws IOException {
    Path place = Files.createDirectories(folder.resolve("html")).resolve(FILE);
    Templates.write("stats.jte", of(source, statistics, most), place);
    return place;
  }

  static StatsPage of(String source, Statistics statistics, int most) {
    List<Plot> plots =
        Arrays.stream(Facet.values())
            .map(facet -> plot(facet, statistics.by(facet, most)))
            .toList();
    return new StatsPage(Visible.plain(source), statistics.all(), plots);
  }

  private static Plot plot(Facet facet, List<Share> shares) {
    long most = shares.stream().mapToLong(Share::figures).max().orElse(1);
    return new Plot(
        "stats." + facet.label(),
        shares.stream()
            .map(
                share ->
                    new Bar(
                        key(facet, share.name()),
                        Visible.plain(share.name()),
                        share,
                        share.figures() * LONGEST / most,
                        share.doubted() * LONGEST / most))
            .toList());
  }

  private static String key(Facet facet, String name) {
    if (name.isEmpty()) {
      return facet == Facet.DOUBT ? "stats.sure" : "stats.none";
    }
    if (name.equals(Share.OTHERS)) {
      return "stats.others";
    }
    return switch (facet) {
      case TYPE -> "type." + name;
      case DOUBT -> "cell." + name;
      default -> "";
    };
  }

  /** JSON for the script. */
  public String data() {
    return PageData.ofIndex();
  }
}
