package io.zhibiao.pipeline.read;

import java.util.List;

/**
 * What is spoken in subtitles: each line of {@code 1 / 00:00:01,000 --> 00:00:03,500 / 产值5亿元} but
 * the number and the time, which are no figures of the text.
 */
final class Subtitles {

  private static final String TO = "-->";

  private Subtitles() {}

  static String spoken(String text) {
    List<String> lines = text.lines().toList();
    StringBuilder spoken = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      boolean numbers =
          line.chars().allMatch(Character::isDigit)
              && i + 1 < lines.size()
              && lines.get(i + 1).contains(TO);
      if (!line.isEmpty() && !line.contains(TO) && !numbers) {
        spoken.append(line).append('\n');
      }
    }
    return spoken.toString();
  }
}
