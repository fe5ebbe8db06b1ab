package io.zhibiao.extract.place;

/** How much a name claims the figures behind it, least first. */
enum Claim {
  NONE,
  /** What a body of the whole country does: any place of the clause goes before it. */
  NATION,
  OBJECT,
  SUBJECT,
  LOCATION
}
