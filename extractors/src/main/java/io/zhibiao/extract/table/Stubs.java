package io.zhibiao.extract.table;

import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.quantity.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the names of a table's rows: indicators, divisions, years, or changes of the row before
 * ({@code 同比增长（%）}).
 */
final class Stubs {

  private static final int SEVERAL = 2;
  private static final char SHARE_SIGN = '占';

  private final FlatTable table;
  private final String home;
  private final Optional<Head.Label> label;

  private Optional<Stub> level = Optional.empty();

  /** The last row that is no part of another. */
  private Optional<Stub> whole = Optional.empty();

  private Stubs(FlatTable table, String home) {
    this.table = table;
    this.home = home;
    this.label = table.head().label().or(this::ofDivisions);
  }

  /**
   * The rows whose values have columns and what their names tell; without those of which nobody can
   * say it.
   *
   * @param home GB/T 2260 code of the publication's home; empty where unknown
   */
  static List<Named> of(FlatTable table, List<Column> columns, String home) {
    Stubs stubs = new Stubs(table, home);
    Blanks blanks = new Blanks(columns);
    List<Named> named = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<Stub> stub = row.texts().isEmpty() ? Optional.empty() : stubs.read(row);
      stub.ifPresent(
          s -> blanks.fill(row, s.name()).ifPresent(filled -> named.add(new Named(filled, s))));
    }
    return named;
  }

  /** A row and what its name tells. */
  record Named(Row row, Stub stub) {}

  /** Rows without a name for all of them are divisions where several are. */
  private Optional<Head.Label> ofDivisions() {
    long divisions =
        table.rows().stream()
            .flatMap(row -> name(row).stream())
            .filter(n -> place(n).isPresent())
            .count();
    return divisions < SEVERAL ? Optional.empty() : Optional.of(Head.Label.PLACE);
  }

  private Optional<RowName> name(Row row) {
    return RowName.of(row.texts(), table.head().hasUnits());
  }

  private Optional<Stub> read(Row row) {
    Optional<RowName> name = name(row);
    Optional<Stub> stub =
        name.flatMap(
            n ->
                told(n)
                    .map(column -> isPart(n) ? asPart(column) : column)
                    .map(column -> column.under(List.of(), ofGroups(row)))
                    .map(column -> stub(n, column)));
    stub.filter(s -> !isPart(s.name())).ifPresent(s -> whole = Optional.of(s));
    boolean change = stub.filter(s -> !s.told().holdsLevels()).isPresent();
    level = change ? level : stub;
    return stub;
  }

  /** {@code 安吉县 | 水口乡道}: the division in a column before the names. */
  private Whose ofGroups(Row row) {
    return row.groups().stream()
        .flatMap(cell -> RowName.of(List.of(cell), false).stream())
        .flatMap(name -> place(name).stream())
        .reduce((before, last) -> last)
        .orElse(Whose.NOBODY);
  }

  /** Marked as a part, or printed farther in than the row that it is a part of. */
  private boolean isPart(RowName name) {
    boolean first = name.first().from() == 0;
    return name.isPart()
        || (first && whole.filter(s -> s.name().indent() < name.indent()).isPresent());
  }

  /** {@code #山羊} below {@code 年末羊存栏} is of the year's end as well. */
  private Column asPart(Column told) {
    return told.under(whole.map(s -> s.told().times()).orElse(List.of()), told.whose());
  }

  private Stub stub(RowName name, Column told) {
    boolean bears =
        told.kind() == Column.Kind.OWN && label.filter(Head.Label.OTHER::equals).isPresent();
    Optional<Measure> unit = isPart(name) ? whole.flatMap(Stub::unit) : Optional.empty();
    return new Stub(name.counted(unit), told, told.holdsLevels() ? Optional.empty() : level, bears);
  }

  private Optional<Column> told(RowName name) {
    Optional<Whose> place = place(name);
    if (place.isPresent()) {
      return place.map(Column::of);
    }
    Column words = words(name);
    if (!words.holdsLevels() || words.kind() == Column.Kind.BARE || label.isEmpty()) {
      return Optional.of(words);
    }
    Column body = Column.of(Whose.of(name.printed()));
    return switch (label.get()) {
      case TIME -> Optional.of(words);
      case BODY -> Optional.of(body);
      case PLACE -> Optional.of(body).filter(b -> Part.namesBody(name.plain()));
      case OTHER -> Optional.of(words);
    };
  }

  /** The division or the state that a row is named after: {@code 某某县}, {@code 全市}, {@code 意大利}. */
  private Optional<Whose> place(RowName name) {
    Optional<Whose> state = World.named(name.plain(), name.printed());
    return state.isPresent() ? state : division(name);
  }

  private Optional<Whose> division(RowName name) {
    return Places.atHeadOf(name.plain(), home)
        .filter(place -> place.span().length() == name.plain().length())
        .map(place -> Whose.of(place.region()));
  }

  /** A name that the words of heads do not explain is an indicator's. */
  private Column words(RowName name) {
    if (name.cells().size() > 1) {
      return Column.own(name.printed());
    }
    Cell cell = name.cells().get(0);
    int year = BareYears.read(cell);
    if (year > 0) {
      return Column.of(Whose.NOBODY).with(List.of(new TimeRef.BareYear(year)), Whose.NOBODY);
    }
    List<Bit> bits = HeadWords.name(cell);
    Column told = Columns.column(bits);
    boolean plain = bits.stream().anyMatch(bit -> bit.is(Part.Sense.PLAIN));
    return switch (told.kind()) {
      case CHANGE -> told;
      case SHARE -> told.named(behindShareSign(told.noun()));
      case BARE -> told;
      case VALUE -> isBare(told, name) ? told.bare() : Column.own(name.printed());
      case OWN -> own(told, plain, name);
      case RATIO, NONE -> Column.own(name.printed());
    };
  }

  /** {@code 年末常住人口} is 常住人口 at a time; a remark in brackets belongs to the name. */
  private static Column own(Column told, boolean plain, RowName name) {
    boolean timed = !told.times().isEmpty();
    String noun = plain || timed ? told.noun() : name.printed();
    return Column.own(noun).with(told.times(), Whose.NOBODY);
  }

  /** {@code 江州区合计}, {@code 1-5月累计}; {@code 合计} alone is that of the home, or of all rows. */
  private boolean isBare(Column told, RowName name) {
    boolean total = label.filter(Head.Label.PLACE::equals).isPresent() || Part.sumsUp(name.plain());
    return told.noun().isEmpty() && (total || told.whose().isTold() || !told.times().isEmpty());
  }

  /** {@code 第三产业占生产总值比重} is a share of 第三产业, {@code 占生产总值比重} one of the row before. */
  private static String behindShareSign(String noun) {
    int sign = noun.indexOf(SHARE_SIGN);
    return sign < 0 ? noun : noun.substring(0, sign);
  }
}
