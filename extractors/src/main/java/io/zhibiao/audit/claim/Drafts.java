package io.zhibiao.audit.claim;

import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Figure;
import java.util.ArrayList;
import java.util.List;

/** Takes a text that is yet to be printed as claims: each of its sentences with figures is one. */
public final class Drafts {

  private Drafts() {}

  /** The claims of a draft in their order, counted from 1. */
  public static List<Claim> claims(Extraction draft) {
    List<Claim> claims = new ArrayList<>();
    List<Metric> sentence = new ArrayList<>();
    for (Metric metric : draft.metrics()) {
      if (!sentence.isEmpty() && !isOneSentence(sentence.get(0), metric)) {
        add(sentence, claims);
        sentence = new ArrayList<>();
      }
      sentence.add(metric);
    }
    add(sentence, claims);
    return claims;
  }

  private static boolean isOneSentence(Metric one, Metric other) {
    return one.evidence().sentenceStart() == other.evidence().sentenceStart();
  }

  /** A sentence that tells dates only claims nothing. */
  private static void add(List<Metric> sentence, List<Claim> claims) {
    if (sentence.stream().anyMatch(metric -> metric.figure() instanceof Figure.Quantity)) {
      String id = Integer.toString(claims.size() + 1);
      String text = sentence.get(0).evidence().sentence();
      claims.add(new Claim(id, text, Claim.Named.NOTHING, sentence));
    }
  }
}
