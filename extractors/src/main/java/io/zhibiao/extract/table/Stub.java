package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import java.util.List;
import java.util.Optional;

/**
 * What the name of a row tells of its values.
 *
 * @param name the name
 * @param told what its words say, like those of a column's head: mostly what is measured, else
 *     whose it is, when, or that it is a change
 * @param level the row of levels that a change or a share belongs to; empty where it holds levels
 *     itself
 * @param mayBear whether it may be named after what bears what the columns measure, a hospital, a
 *     post
 */
record Stub(RowName name, Column told, Optional<Stub> level, boolean mayBear) {

  /** What is measured, as printed; empty where the columns tell it. */
  String noun() {
    return told.noun().isEmpty() ? level.map(l -> l.told.noun()).orElse("") : told.noun();
  }

  Whose whose() {
    return told.whose().or(level.map(l -> l.told.whose()).orElse(Whose.NOBODY));
  }

  List<TimeRef> times() {
    return told.times().isEmpty() ? level.map(l -> l.told.times()).orElse(List.of()) : told.times();
  }

  /** The unit of levels in it. */
  Optional<Measure> unit() {
    return told.holdsLevels() ? name.unit() : level.flatMap(l -> l.name.unit());
  }
}
