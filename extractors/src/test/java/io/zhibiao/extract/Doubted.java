package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Figures as the judges of doubt see them, and the fields of them that are in doubt. */
final class Doubted {

  static final Region HERE = new Region("320413", "江苏省/常州市/金坛区");
  static final Region THERE = new Region("320400", "江苏省/常州市");
  static final Period YEAR =
      Period.of("2021", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
  static final Scene TOLD = new Scene(YEAR, true, HERE, false);

  private Doubted() {}

  static Set<Doubt> doubts(Scene scene) {
    return doubts(
        FigureType.MONEY, around("产值《5亿元》。", ""), "n", link("产值", NameSource.BEFORE, ""), scene);
  }

  static Set<Doubt> doubts(FigureType type, String before, Link link, Scene read, Scene printed) {
    String behind = link.source() == NameSource.BEHIND ? link.indicator() : "";
    Around around = around(before + "《5》" + behind + "。", "");
    Why why =
        new Why(link, Verdict.ACTUAL, Optional.empty(), Optional.empty(), Why.Compared.NONE_TOLD);
    return new Doubts(type, around, () -> "n", why, read, printed).all();
  }

  static Set<Doubt> doubts(FigureType type, Around around, String tag, Link link, Scene scene) {
    Why why =
        new Why(link, link.verdict(), Optional.empty(), Optional.empty(), Why.Compared.NONE_TOLD);
    return new Doubts(type, around, () -> tag, why, scene, scene).all();
  }

  /**
   * A passage with the figure between 《》 and, if a sign for it is given, the time between 〔〕; the
   * brackets are taken out.
   */
  static Around around(String marked, String sign) {
    String plain = marked.replaceAll("[〔〕]", "");
    String chars = plain.replaceAll("[《》]", "");
    Span figure = new Span(plain.indexOf('《'), plain.indexOf('》') - 1);
    int start = chars.lastIndexOf('。', figure.start()) + 1;
    Optional<Span> time =
        sign.isEmpty()
            ? Optional.empty()
            : Optional.of(new Span(marked.indexOf('〔'), marked.indexOf('〕') - 1));
    Span sentence = new Span(start, chars.length());
    return new Around(Passage.Role.BODY, chars, sentence, figure, time);
  }

  static Link link(String indicator, NameSource source, String subject) {
    return new Link(indicator, source, subject, "", Aspect.LEVEL, Comparison.NONE, Verdict.ACTUAL);
  }

  static Link link(
      String indicator, NameSource source, Aspect aspect, Comparison comparison, Verdict verdict) {
    return new Link(indicator, source, "", "", aspect, comparison, verdict);
  }
}
