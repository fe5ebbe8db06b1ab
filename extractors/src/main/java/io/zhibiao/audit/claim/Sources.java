package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reported figures, found by what they measure. */
final class Sources {

  /** Fewer digits agree by chance. */
  private static final int LEAST_DIGITS = 2;

  /** As many never do; fewer need a long name. */
  private static final int MANY_DIGITS = 3;

  private static final int LONG_NAME = 5;

  /** Figures of one name. No record, which would be told from others by all of its rows. */
  private static final class Named {

    private final Name name;
    private final String canonical;
    private final List<Row> rows = new ArrayList<>();

    Named(Name name, String canonical) {
      this.name = name;
      this.canonical = canonical;
    }
  }

  private final Map<String, Named> byContent = new LinkedHashMap<>();
  private final Map<String, List<Named>> byCanonical = new HashMap<>();
  private final Map<String, List<Named>> byPair = new HashMap<>();
  private final Map<String, List<Named>> byHead = new HashMap<>();
  private final Map<String, List<Row>> doubtful = new HashMap<>();

  Sources(Iterable<Metric> metrics, Indicators indicators) {
    List<Metric> sentence = new ArrayList<>();
    Before before = new Before();
    Tallies tallies = new Tallies();
    CutNames names = new CutNames();
    for (Metric metric : metrics) {
      if (!sentence.isEmpty() && !together(sentence.get(0), metric)) {
        addAll(sentence, before, tallies, names, indicators);
        sentence.clear();
      }
      sentence.add(metric);
    }
    addAll(sentence, before, tallies, names, indicators);
  }

  private static boolean together(Metric one, Metric other) {
    return one.origin().equals(other.origin())
        && one.evidence().sentenceStart() == other.evidence().sentenceStart();
  }

  /** The figures of one sentence. */
  private void addAll(
      List<Metric> sentence,
      Before before,
      Tallies tallies,
      CutNames names,
      Indicators indicators) {
    if (sentence.isEmpty()) {
      return;
    }
    Context around = before.around(sentence.get(0));
    List<Standing> standings = Standing.of(sentence, tallies.of(sentence));
    List<String> own = Respective.names(sentence, sentence.stream().map(names::whole).toList());
    for (int i = 0; i < sentence.size(); i++) {
      Row.of(sentence.get(i), own.get(i), around, standings.get(i), indicators)
          .ifPresent(this::add);
    }
  }

  private void add(Row row) {
    if (row.reading().doubt().contains(Doubt.INDICATOR) && digits(row).length() >= LEAST_DIGITS) {
      doubtful.computeIfAbsent(digits(row), digits -> new ArrayList<>()).add(row);
    }
    Name name = row.measure().name();
    if (name.content().isEmpty()) {
      return;
    }
    String id = name.content() + '\n' + row.measure().canonical();
    Named named = byContent.get(id);
    if (named == null) {
      named = new Named(name, row.measure().canonical());
      byContent.put(id, named);
      index(named);
    }
    named.rows.add(row);
  }

  private void index(Named named) {
    if (!named.canonical.isEmpty()) {
      byCanonical.computeIfAbsent(named.canonical, id -> new ArrayList<>()).add(named);
    }
    String content = named.name.content();
    byHead.computeIfAbsent(Likeness.head(content), head -> new ArrayList<>()).add(named);
    for (String pair : pairs(content)) {
      byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(named);
    }
  }

  /** Every two characters that stand together; of a single character, itself. */
  private static Set<String> pairs(String content) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < content.length(); i++) {
      pairs.add(content.substring(i, i + 2));
    }
    if (pairs.isEmpty()) {
      pairs.add(content);
    }
    return pairs;
  }

  /**
   * The figures whose names end in the claim's, where the rest leaves open what is meant; else
   * those of the only name that ends so. None where several names do, or where the rest of the one
   * makes it another thing.
   */
  List<Row> onlyEndingIn(Row claim) {
    Measure measure = claim.measure();
    String end =
        (claim.standing().tally() == Tally.ADDED ? measure.bare() : measure).name().content();
    if (Words.isBare(end)) {
      return List.of();
    }
    List<Named> ending =
        byHead.getOrDefault(Likeness.head(end), List.of()).stream()
            .filter(named -> named.name.content().endsWith(end))
            .toList();
    List<Named> open =
        ending.stream().filter(named -> Words.leavesOpen(before(named, end))).toList();
    if (!open.isEmpty()) {
      return rows(open);
    }
    List<String> rests = ending.stream().map(named -> before(named, end)).distinct().toList();
    boolean isOne =
        rests.size() == 1
            && !Words.isTotal(end)
            && !Contrasts.contrasts(Words.withoutTerms(rests.get(0)));
    return isOne ? rows(ending) : List.of();
  }

  private static String before(Named named, String end) {
    String content = named.name.content();
    return content.substring(0, content.length() - end.length());
  }

  private static List<Row> rows(List<Named> named) {
    return named.stream().flatMap(one -> one.rows.stream()).toList();
  }

  /**
   * A figure of the claimed digits, whose own name is doubtful and in whose sentence stands all of
   * the claim's.
   */
  Optional<Row> ofDoubtfulName(Row claim) {
    boolean isTelling =
        digits(claim).length() >= MANY_DIGITS
            || claim.measure().name().content().length() >= LONG_NAME;
    List<Row> alike = isTelling ? doubtful.getOrDefault(digits(claim), List.of()) : List.of();
    return alike.stream()
        .filter(row -> row.value().compareTo(claim.value()) == 0)
        .filter(row -> row.unit().equals(claim.unit()) && claim.measure().sameSide(row.measure()))
        .filter(row -> claim.measure().name().missingIn(row.around().near()).isEmpty())
        .filter(row -> Manner.isOne(claim, row) && Setting.mayShareSubject(claim, row))
        .findFirst();
  }

  private static String digits(Row row) {
    return row.value().stripTrailingZeros().unscaledValue().toString();
  }

  /** All figures that may measure what is claimed, in the order that they were given in. */
  List<Row> about(Measure claim) {
    Set<Named> found = new LinkedHashSet<>();
    found.addAll(byCanonical.getOrDefault(claim.canonical(), List.of()));
    String content = claim.name().content();
    found.addAll(byPair.getOrDefault(Likeness.head(content), List.of()));
    for (String pair : pairs(content)) {
      found.addAll(byHead.getOrDefault(pair, List.of()));
    }
    return found.stream()
        .filter(named -> !claim.isCanonicallyOther(named.canonical))
        .flatMap(named -> named.rows.stream())
        .toList();
  }
}
