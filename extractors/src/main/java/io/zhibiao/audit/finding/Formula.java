package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a figure follows from others. */
enum Formula {
  /** All of them together. */
  SUM(Kind.SUM) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return Optional.of(total(operands));
    }

    @Override
    String written(List<String> operands) {
      return String.join(" + ", operands);
    }
  },
  /** What the others leave of 100. */
  REMAINDER(Kind.SUM) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return Optional.of(HUNDRED.minus(total(operands)));
    }

    @Override
    String written(List<String> operands) {
      return "100% − " + String.join(" − ", operands);
    }
  },
  /** Part, whole: hundredths of the whole. */
  SHARE(Kind.SHARE) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return hundredths(operands.get(0), operands.get(1));
    }

    @Override
    String written(List<String> operands) {
      return "%s ÷ %s".formatted(operands.toArray());
    }
  },
  /** Before, after: by how many hundredths it rose. */
  RISE(Kind.GROWTH) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return hundredths(operands.get(1), operands.get(0)).map(after -> after.minus(HUNDRED));
    }

    @Override
    String written(List<String> operands) {
      return "%2$s ÷ %1$s − 1".formatted(operands.toArray());
    }
  },
  /** Before, after: by how many hundredths it fell. */
  FALL(Kind.GROWTH) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return RISE.of(operands).map(Interval::negated);
    }

    @Override
    String written(List<String> operands) {
      return "1 − %2$s ÷ %1$s".formatted(operands.toArray());
    }
  },
  /** Before, after: by how many times it rose. */
  TIMES_MORE(Kind.GROWTH) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return quotient(operands.get(1), operands.get(0)).map(after -> after.minus(ONE));
    }

    @Override
    String written(List<String> operands) {
      return RISE.written(operands);
    }
  },
  /** After, its rise: by how many hundredths it rose. */
  RISE_BY(Kind.GROWTH) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      Interval rise = operands.get(1);
      return hundredths(rise, operands.get(0).minus(rise));
    }

    @Override
    String written(List<String> operands) {
      return "%2$s ÷ (%1$s − %2$s)".formatted(operands.toArray());
    }
  },
  /** After, its fall: by how many hundredths it fell. */
  FALL_BY(Kind.GROWTH) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      Interval fall = operands.get(1);
      return hundredths(fall, operands.get(0).plus(fall));
    }

    @Override
    String written(List<String> operands) {
      return "%2$s ÷ (%1$s + %2$s)".formatted(operands.toArray());
    }
  },
  /** Before, its change: how many hundredths the change is. */
  CHANGE(Kind.GROWTH) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return hundredths(operands.get(1), operands.get(0));
    }

    @Override
    String written(List<String> operands) {
      return "%2$s ÷ %1$s".formatted(operands.toArray());
    }
  },
  /** Before, after: how much more it is. */
  MORE(Kind.DIFFERENCE) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return Optional.of(operands.get(1).minus(operands.get(0)));
    }

    @Override
    String written(List<String> operands) {
      return "%2$s − %1$s".formatted(operands.toArray());
    }
  },
  /** Before, after: how much less it is. */
  LESS(Kind.DIFFERENCE) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return Optional.of(operands.get(0).minus(operands.get(1)));
    }

    @Override
    String written(List<String> operands) {
      return "%1$s − %2$s".formatted(operands.toArray());
    }
  },
  /** Total, count. */
  MEAN(Kind.AVERAGE) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return quotient(operands.get(0), operands.get(1));
    }

    @Override
    String written(List<String> operands) {
      return "%s ÷ %s".formatted(operands.toArray());
    }
  },
  /** Before, after, years between: how much more a year. */
  YEARLY(Kind.AVERAGE) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return quotient(operands.get(1).minus(operands.get(0)), operands.get(2));
    }

    @Override
    String written(List<String> operands) {
      return "(%2$s − %1$s) ÷ %3$s".formatted(operands.toArray());
    }
  },
  /** The same thing again. */
  SAME(Kind.REPEAT) {
    @Override
    Optional<Interval> of(List<Interval> operands) {
      return Optional.of(operands.get(0));
    }

    @Override
    String written(List<String> operands) {
      return operands.get(0);
    }
  };

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
  private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

  private final Kind kind;

  Formula(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** All values that the operands leave open; empty where a divisor may be 0 or less. */
  abstract Optional<Interval> of(List<Interval> operands);

  /** In signs, of operands in print. */
  abstract String written(List<String> operands);

  private static Interval total(List<Interval> operands) {
    return operands.stream().reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
  }

  private static Optional<Interval> hundredths(Interval part, Interval whole) {
    return quotient(part, whole).map(HUNDRED::times);
  }

  private static Optional<Interval> quotient(Interval dividend, Interval divisor) {
    return isAtLeast(dividend, 0) && isAtLeast(divisor, 1)
        ? Optional.of(dividend.dividedBy(divisor))
        : Optional.empty();
  }

  /** Whether no value of it has a smaller sign. */
  private static boolean isAtLeast(Interval interval, int sign) {
    BigDecimal low = interval.low();
    return low != null && low.signum() >= sign;
  }
}
