package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the figures before lend to the next one of a passage. */
final class Memory {

  private Term indicator;
  private Term subject;
  private Comparison comparison = Comparison.NONE;
  private List<Term> shared = List.of();
  private final List<Reading> sentence = new ArrayList<>();
  private final Set<String> shares = new HashSet<>();

  Memory(Term none) {
    this.indicator = none;
    this.subject = none;
  }

  void startSentence() {
    sentence.clear();
  }

  void keep(Reading reading) {
    sentence.add(reading);
    if (!reading.indicator().isEmpty()) {
      indicator = reading.indicator();
    }
    if (!reading.subject().isEmpty()) {
      subject = reading.subject();
    }
    if (reading.comparison() != Comparison.NONE && reading.aspect() != Aspect.RATIO) {
      comparison = reading.comparison();
    }
    if (reading.aspect() == Aspect.SHARE) {
      shares.add(reading.indicator().read());
    }
  }

  void keepShared(List<Term> names) {
    shared = List.copyOf(names);
  }

  Term indicator() {
    return indicator;
  }

  Term subject() {
    return subject;
  }

  Comparison comparison() {
    return comparison;
  }

  List<Term> shared() {
    return shared;
  }

  /** Whether a share of this name has been told. */
  boolean knowsShareOf(String name) {
    return shares.contains(name);
  }

  /** Whether a stock in the same unit has been told in the sentence. */
  boolean knowsStockIn(String unit) {
    return sentence.stream().anyMatch(r -> r.aspect() == Aspect.LEVEL && r.unit().equals(unit));
  }
}
