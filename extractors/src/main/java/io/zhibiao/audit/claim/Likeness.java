package io.zhibiao.audit.claim;

/**
 * How alike two names are. What only one of them says must stand in the words around the other: a
 * source may say 竣工 where its sentence is of 农村危房改造. Anything else makes them two names.
 */
final class Likeness {

  /** Of names that are the same. */
  static final int SAME = 1000;

  /** Of a name that is all that the other ends with. */
  static final int END = 600;

  /** Of names that are not the same thing's. */
  static final int NONE = 0;

  /** Of a character that only the words around say, in per mille. */
  private static final int AROUND = 700;

  /** What it costs that the names end otherwise. */
  private static final int OTHER_HEAD = 150;

  /** One character in so many may be said by nobody. */
  private static final int TOLERANCE = 5;

  private Likeness() {}

  /** From {@link #NONE} to {@link #SAME}. */
  static int of(Row claim, Row reported) {
    Measure claimed = claim.measure();
    Measure told = reported.measure();
    Context one = claim.around();
    Context other = reported.around();
    int plain = sided(claimed, one, told, other);
    int asRise = claimed.risen().map(rise -> sided(rise, one, told, other)).orElse(NONE);
    int toRise = told.risen().map(rise -> sided(claimed, one, rise, other)).orElse(NONE);
    int bothAdded =
        claim.standing().tally() == Tally.ADDED && reported.standing().tally() == Tally.ADDED
            ? sided(claimed.bare(), one, told.bare(), other)
            : NONE;
    return Math.max(Math.max(plain, bothAdded), Math.max(asRise, toRise));
  }

  /** Of the names alone, whichever side of the thing they tell of. */
  static int ofNames(Row claim, Row reported) {
    Measure claimed = claim.measure();
    Measure told = reported.measure();
    return Math.max(
        of(claimed, claim.around(), told, reported.around()),
        of(claimed.bare(), claim.around(), told.bare(), reported.around()));
  }

  private static int sided(Measure claimed, Context around, Measure told, Context aroundTold) {
    return claimed.sameSide(told) ? of(claimed, around, told, aroundTold) : NONE;
  }

  private static int of(Measure claimed, Context around, Measure told, Context aroundTold) {
    if (claimed.isCanonicallyOther(told.canonical())) {
      return NONE;
    }
    if (!claimed.canonical().isEmpty() && claimed.canonical().equals(told.canonical())) {
      return SAME;
    }
    Name name = claimed.name();
    Name other = told.name();
    if (name.content().equals(other.content())) {
      return SAME;
    }
    if (!sameHead(name.content(), other.content())
        || Contrasts.areApart(name.content(), other.content())) {
      return NONE;
    }
    int one = said(name, other, aroundTold.wide());
    int two = said(other, name, around.wide());
    if (one == NONE || two == NONE || areExchanged(name, around, other, aroundTold)) {
      return NONE;
    }
    boolean same =
        name.content().endsWith(head(other.content())) || name.key().endsWith(head(other.key()));
    return (one + two) / 2 - (same ? 1 : OTHER_HEAD);
  }

  /** Whether each says what the other one nowhere does: {@code 聚乙烯产量} and {@code 聚丙烯产量}. */
  private static boolean areExchanged(Name one, Context around, Name two, Context aroundTwo) {
    return !one.missingIn(two.content() + '\n' + aroundTwo.wide()).isEmpty()
        && !two.missingIn(one.content() + '\n' + around.wide()).isEmpty();
  }

  /** Whether what one name ends in is in the other: the head of a Chinese name is its end. */
  private static boolean sameHead(String one, String other) {
    return other.contains(head(one)) || one.contains(head(other));
  }

  /** The last characters, which carry the sense. */
  static String head(String content) {
    return content.substring(Math.max(0, content.length() - 2));
  }

  private static int said(Name name, Name other, String around) {
    int length = name.content().length();
    String notNamed = name.missingIn(other.content());
    if (notNamed.isEmpty()) {
      return SAME;
    }
    String notSaid = name.missingIn(other.content() + '\n' + around);
    if (notSaid.length() * TOLERANCE > length || Contrasts.contrasts(notSaid)) {
      return NONE;
    }
    int named = length - notNamed.length();
    int aside = notNamed.length() - notSaid.length();
    return (named * SAME + aside * AROUND) / length;
  }
}
