package io.zhibiao.extract.place;

/** How much a name claims the figures behind it, least first. */
enum Claim {
  NONE,
  /** What a body of the whole country does: any place of the clause goes before it. */
  NATION,
  OBJECT,
  SUBJECT,
  LOCATION;

  /** Whether a name with the claim that stands so governs the rest of its sentence. */
  boolean lasts(Standing standing) {
    return switch (this) {
      case LOCATION -> standing.isLasting();
      case SUBJECT -> standing.isStruck();
      case NONE, NATION, OBJECT -> false;
    };
  }
}
