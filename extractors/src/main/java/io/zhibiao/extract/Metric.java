package io.zhibiao.extract;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One figure of a source with all that is known of it: a row of the contract.
 *
 * @param id the same for the same text at the same place of the same source, else another
 * @param origin the article that it stands in
 * @param figure what it says
 * @param reading what it is about
 * @param evidence where it is printed
 * @param rule name of the rule that found it
 */
public record Metric(
    String id, Origin origin, Figure figure, Reading reading, Evidence evidence, String rule) {

  /**
   * The article of a figure.
   *
   * @param source as in {@link Document#source}
   * @param article place in the source, from 1
   * @param title headline as printed without line breaks; empty where there is none
   * @param published empty where unknown
   */
  public record Origin(String source, int article, String title, Optional<LocalDate> published) {}

  /**
   * What a figure is about.
   *
   * @param region deepest division that the figure is of; {@link Region#UNKNOWN} where none is
   *     known
   * @param subject organisation, project or person; empty where the region itself is
   * @param indicator what is measured, as printed, without region, time and figure; may be empty
   * @param aspect {@link Aspect#NONE} for a date
   * @param comparison what a change is measured against; {@link Comparison#NONE} for a level
   * @param period the time that the value is for; {@link Period#UNKNOWN} where none is known
   * @param status reported, or planned
   * @param doubt what of the row the reading is not sure of, in the order of columns
   */
  public record Reading(
      Region region,
      String subject,
      String indicator,
      Aspect aspect,
      Comparison comparison,
      Period period,
      Status status,
      Set<Doubt> doubt) {

    public Reading {
      EnumSet<Doubt> ordered = EnumSet.noneOf(Doubt.class);
      ordered.addAll(doubt);
      doubt = Collections.unmodifiableSet(ordered);
    }
  }

  /**
   * Where a figure is printed. Offsets count Unicode code points from the source's first character;
   * ends are exclusive. The source between them, without its line breaks, is the text. To cut it
   * from a Java string: {@code text.offsetByCodePoints(0, start)}.
   *
   * @param text the figure as printed, without line breaks
   * @param sentence its sentence, likewise
   */
  public record Evidence(
      String text, String sentence, int start, int end, int sentenceStart, int sentenceEnd) {}
}
