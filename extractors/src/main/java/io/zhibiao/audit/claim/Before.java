package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Remembers what an article told before a sentence, as far as its figures show it. */
final class Before {

  private static final int SENTENCES = 3;

  private final Deque<String> told = new ArrayDeque<>();
  private String lead = "";
  private Metric.@Nullable Origin article;

  /** The words around a figure that opens a sentence; sentences come in their order. */
  Context around(Metric first) {
    if (!first.origin().equals(article)) {
      article = first.origin();
      told.clear();
      lead = first.evidence().sentence();
    }
    String sentence = first.evidence().sentence();
    Context around = Context.of(before(), first.origin().title() + '\n' + sentence);
    told.addLast(sentence);
    if (told.size() > SENTENCES) {
      told.removeFirst();
    }
    return around;
  }

  /** The first sentence tells what all of an article is about. */
  private String before() {
    return told.isEmpty() ? "" : lead + '\n' + String.join("\n", told);
  }
}
