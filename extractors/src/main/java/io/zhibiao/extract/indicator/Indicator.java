package io.zhibiao.extract.indicator;

import static java.util.Objects.requireNonNull;

import io.zhibiao.extract.value.FigureType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An indicator of statistics.
 *
 * @param id stays for good; rows of other tables point at it
 * @param theme the section that a communiqué has it in; empty where none is given
 * @param name its canonical name
 * @param unit how its value is given, as the contract prints units; empty where none is given
 * @param aliases other names of the very same thing
 */
public record Indicator(String id, String theme, String name, String unit, List<String> aliases)
    implements Serializable {

  private static final Set<String> PARTS_OF_HUNDRED = Set.of("%", "‰", "pp");
  private static final int CODE_LENGTH = "CNY".length();

  /** Nothing in it is null. */
  public Indicator {
    requireNonNull(id, "id");
    requireNonNull(theme, "theme");
    requireNonNull(name, "name");
    requireNonNull(unit, "unit");
    aliases = List.copyOf(aliases);
  }

  /** The canonical name and the aliases. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(aliases);
    return names;
  }

  /**
   * Whether its value may be of the type: exports are money, so {@code 出口3.2万辆} tells not of them.
   */
  boolean takes(FigureType type) {
    return unit.isEmpty()
        || switch (type) {
          case MONEY -> isMoney();
          case PERCENTAGE -> isPercentage();
          case RATIO, ORDINAL, DATE -> true;
          case COUNT, MEASURE, AGE, DURATION -> !isMoney() && !isPercentage();
        };
  }

  private boolean isPercentage() {
    return PARTS_OF_HUNDRED.contains(unit);
  }

  private boolean isMoney() {
    return unit.length() >= CODE_LENGTH
        && Currencies.CODES.contains(unit.substring(0, CODE_LENGTH))
        && (unit.length() == CODE_LENGTH || unit.charAt(CODE_LENGTH) == '/');
  }

  private static final class Currencies {
    private static final Set<String> CODES =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
  }
}
