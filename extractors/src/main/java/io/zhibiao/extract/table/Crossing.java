package io.zhibiao.extract.table;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where a row and a column cross: what both and the title of their table tell of the cell.
 *
 * @param stub the row's name
 * @param column the column's head
 * @param level the column of levels that the column belongs to; itself where it holds levels
 * @param title what stands above the table
 */
record Crossing(Stub stub, Column column, Column level, Title title) {

  private static final Measure PERCENT = Measure.read("%").orElseThrow();
  private static final String RATE = "率";
  private static final String INDEX = "指数";
  private static final List<String> INDICES = List.of(INDEX, "系数");
  private static final Measure POINTS = Measure.read("个百分点").orElseThrow();

  /** What tells whether the cell holds a level or a change: the column, the row or the title. */
  Column how() {
    Column row = stub.told();
    if (!row.holdsLevels()) {
      return column.holdsLevels() ? row : row.none();
    }
    boolean untold = column.kind() == Column.Kind.BARE && row.kind() == Column.Kind.BARE;
    boolean shares =
        title.told().kind() == Column.Kind.SHARE && column.holdsLevels() && isOfNoUnit();
    return shares || (untold && !title.told().holdsLevels()) ? title.told() : column;
  }

  /** A share of which the title speaks has no unit but per cent. */
  private boolean isOfNoUnit() {
    return ofLevels().filter(unit -> unit.type() != FigureType.PERCENTAGE).isEmpty();
  }

  /** What is measured: the row's name, with the column's noun where it needs one, or that alone. */
  private String indicator() {
    String named = named();
    boolean index = title.isIndex() && !named.endsWith(INDEX);
    return index ? named + INDEX : named;
  }

  private String named() {
    String name = bears() ? "" : stub.noun();
    String noun = columnNoun();
    if (name.isEmpty()) {
      return noun.isEmpty() ? title.told().noun() : noun;
    }
    if (Part.endsInNoun(name)) {
      return name;
    }
    return name + (noun.isEmpty() ? title.noun() : noun);
  }

  /** Whether the row is named after a body, since what is measured stands above it. */
  private boolean bears() {
    boolean titled = title.isMeasured() || Part.counts(title.told().noun());
    return stub.mayBear() && (titled || !columnNoun().isEmpty());
  }

  private String columnNoun() {
    boolean own = column.kind() == Column.Kind.CHANGE && !column.noun().isEmpty();
    return own ? column.noun() : level.noun();
  }

  Whose whose() {
    return (bears() ? stub.whose().named(stub.name().printed()) : stub.whose())
        .or(column.whose())
        .or(level.whose());
  }

  /**
   * A row's own unit goes before its column's, and that before the table's; a column of which only
   * its own words tell has its own unit.
   */
  Optional<Measure> unit() {
    Optional<Measure> ofValues = ofLevels();
    Column how = how();
    Optional<Measure> own =
        stub.told().holdsLevels() ? how.unit() : how.unit().or(() -> stub.name().unit());
    return switch (how.kind()) {
      case VALUE, BARE -> ofValues.or(this::counted);
      case OWN -> own.or(() -> ofValues).or(this::counted);
      case CHANGE -> own.or(() -> how.change().rate() ? Optional.of(PERCENT) : amount(ofValues));
      case SHARE, RATIO -> own.or(() -> Optional.of(PERCENT));
      case NONE -> Optional.empty();
    };
  }

  /**
   * The unit of what is counted, as its own head says: {@code 安置户数} below {@code 单位：万元}; an index
   * needs none: {@code 综合指数}.
   */
  private Optional<Measure> counted() {
    boolean index = INDICES.stream().anyMatch(level.noun()::endsWith);
    return index ? Optional.of(Measure.RATIO) : Part.counted(indicator());
  }

  /** The unit of a change over all the years of a plan: {@code 〔2.2〕} beside rates of growth. */
  Optional<Measure> inPoints() {
    boolean change = how().kind() == Column.Kind.CHANGE;
    return change ? amount(ofLevels()).or(this::unit) : unit();
  }

  private Optional<Measure> ofLevels() {
    return stub.unit().or(level::unit).or(this::ofTitle);
  }

  /** The table's unit is none of a column that counts, nor one of rates where it is no per cent. */
  private Optional<Measure> ofTitle() {
    String noun = level.noun();
    boolean rates = noun.endsWith(RATE);
    return Part.counted(noun)
        .or(() -> title.unit().filter(u -> !rates || u.type() == FigureType.PERCENTAGE));
  }

  /** What is told in per cent changes by points. */
  private static Optional<Measure> amount(Optional<Measure> ofValues) {
    return ofValues.map(unit -> unit.type() == FigureType.PERCENTAGE ? POINTS : unit);
  }

  /** A column's time is a part of the row's or of the title's. */
  Timing timing() {
    List<TimeRef> row = stub.times();
    return column.times().isEmpty()
        ? new Timing(row, title.times())
        : new Timing(column.times(), row.isEmpty() ? title.times() : row);
  }

  /**
   * What the figure is about.
   *
   * @param value of the cell, with its sign
   */
  Link link(BigDecimal value) {
    Column how = how();
    boolean falls = how.change().falls() != value.signum() < 0;
    Aspect aspect =
        switch (how.kind()) {
          case CHANGE -> falls ? Aspect.DECREASE : Aspect.INCREASE;
          case SHARE -> Aspect.SHARE;
          case RATIO -> Aspect.RATIO;
          case VALUE, BARE, OWN, NONE -> Aspect.LEVEL;
        };
    Status status = column.isPlanned() ? Status.PLANNED : Status.ACTUAL;
    return new Link(
        indicator(),
        NameSource.TABLE,
        whose().body(),
        "",
        aspect,
        how.change().comparison(),
        Verdict.of(status, Verdict.Cause.COLUMN));
  }
}
