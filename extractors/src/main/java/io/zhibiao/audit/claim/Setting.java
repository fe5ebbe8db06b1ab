package io.zhibiao.audit.claim;

import io.zhibiao.extract.place.Places;
import java.util.Optional;

/** How well all that stands around the values of a claim and a reported figure fits. */
final class Setting {

  private static final int SUBJECT = 200;
  private static final int REGION = 100;
  private static final int UNIT = 60;
  private static final int COMPARISON = 40;
  private static final int ASPECT = 40;
  private static final int STATUS = 20;

  /** Of a sentence that has all words of the claim. */
  private static final int WORDS = 150;

  private Setting() {}

  static int score(Row claim, Row reported) {
    int score = 0;
    score += when(claim.reading().region().equals(reported.reading().region()), REGION);
    score += when(claim.unit().equals(reported.unit()), UNIT);
    score += when(claim.reading().comparison() == reported.reading().comparison(), COMPARISON);
    score += when(claim.reading().aspect() == reported.reading().aspect(), ASPECT);
    score += when(claim.reading().status() == reported.reading().status(), STATUS);
    score += when(sameSubject(claim, reported), SUBJECT);
    return score + Context.shared(claim, reported) * WORDS / 100;
  }

  private static int when(boolean fits, int points) {
    return fits ? points : 0;
  }

  /** Whether neither names a subject that the other knows nothing of. */
  static boolean mayShareSubject(Row claim, Row reported) {
    String told =
        reported.around().wide()
            + reported.subject().content()
            + reported.measure().name().content();
    return isHinted(reported.subject(), claim.around().wide() + claim.measure().name().content())
        && isHinted(claim.subject(), told);
  }

  /** Whether both are told of one part of a division, as far as both say it: {@code 市区}. */
  static boolean isOneScope(Row claim, Row reported) {
    Optional<String> claimed = Words.scope(Framed.before(claim.metric()));
    Optional<String> told = Words.scope(Framed.before(reported.metric()));
    return claimed.isEmpty() || told.isEmpty() || claimed.equals(told);
  }

  /** Whether a figure is of a state or a part of the world. */
  static boolean isState(Row row) {
    String subject = row.reading().subject();
    return Places.foreignAt(subject, 0)
        .filter(state -> state.end() == subject.length())
        .isPresent();
  }

  /** More than half of it. */
  private static boolean isHinted(Name subject, String around) {
    int length = subject.content().length();
    return length == 0 || subject.missingIn(around).length() * 2 < length;
  }

  private static boolean sameSubject(Row claim, Row reported) {
    String told = reported.around().wide() + reported.subject().content();
    return isSaid(reported.subject(), claim.around().wide()) && isSaid(claim.subject(), told);
  }

  /** At least half of it; a name is seldom told twice in the same words. */
  private static boolean isSaid(Name subject, String around) {
    return subject.missingIn(around).length() * 2 <= subject.content().length();
  }
}
