package io.zhibiao.pipeline.explain;

import io.zhibiao.extract.Explanation;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints how a text was read: what was found in it, what was dropped and why, and its rows. */
public final class ExplanationText {

  private static final String INDENT = "  ";

  private final Phrases phrases;
  private final MetricText metricText;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Language language, Indicators indicators) {
    this.phrases = Phrases.of(language);
    this.metricText = new MetricText(phrases, indicators);
  }

  /** The lines that tell it. */
  public static List<String> lines(
      Explanation explanation, Language language, Indicators indicators) {
    ExplanationText text = new ExplanationText(language, indicators);
    text.tell(explanation.blocks());
    return List.copyOf(text.lines);
  }

  private void tell(List<Explanation.Block> blocks) {
    if (blocks.isEmpty()) {
      lines.add(phrases.say("none.text"));
    }
    for (int i = 0; i < blocks.size(); i++) {
      Explanation.Block block = blocks.get(i);
      if (blocks.size() > 1) {
        lines.add(phrases.say("title.block", i + 1, phrases.say("block." + block.role())));
      }
      lines.add(block.text());
      tellTimes(block.times());
      tellPlaces(block.places());
      tellCandidates(block.candidates());
      tellRows(block.rows(), block.candidates().isEmpty());
    }
  }

  private void tellTimes(List<Explanation.Time> times) {
    title("times", times);
    for (Explanation.Time time : times) {
      String told =
          String.join(
              phrases.say("separator"),
              period(time.period()),
              phrases.say("time." + time.role()),
              phrases.say(time.row() ? "time.row" : "time.norow"));
      item("sign.found", time.text(), phrases.brackets(told, time.rule()));
    }
  }

  private String period(Period period) {
    return phrases.period(period.edtf(), day(period.start()), day(period.end()));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private void tellPlaces(List<Explanation.Place> places) {
    title("places", places);
    for (Explanation.Place place : places) {
      String told = phrases.brackets(place.region().path(), place.region().code());
      item("sign.found", place.text(), told);
    }
  }

  private void tellCandidates(List<Explanation.Candidate> candidates) {
    title("candidates", candidates);
    for (Explanation.Candidate candidate : candidates) {
      String sign = candidate.isKept() ? "sign.kept" : "sign.dropped";
      item(sign, candidate.text(), verdict(candidate));
    }
  }

  private String verdict(Explanation.Candidate candidate) {
    String form = candidate.form();
    String read = phrases.brackets(phrases.say("form." + form), form);
    if (candidate.isKept()) {
      return phrases.say("candidate.kept", read);
    }
    String judge = candidate.refusedBy();
    String why = phrases.brackets(phrases.say("judge." + judge), judge);
    return form.isEmpty()
        ? phrases.say("candidate.unread", why)
        : phrases.say("candidate.dropped", why, read);
  }

  private void tellRows(List<Explanation.Row> rows, boolean noCandidates) {
    title("metrics", rows);
    if (rows.isEmpty()) {
      lines.add(phrases.say(noCandidates ? "none.candidates" : "none.metrics"));
    }
    for (int i = 0; i < rows.size(); i++) {
      Explanation.Row row = rows.get(i);
      lines.add(INDENT + (i + 1) + ". " + row.metric().evidence().text());
      metricText.lines(row).forEach(line -> lines.add(INDENT + INDENT + " " + line));
    }
  }

  private void title(String name, List<?> what) {
    if (!what.isEmpty()) {
      lines.add(phrases.say("title." + name));
    }
  }

  private void item(String sign, String text, String told) {
    lines.add(INDENT + phrases.say(sign) + " " + text + phrases.say("colon") + told);
  }
}
