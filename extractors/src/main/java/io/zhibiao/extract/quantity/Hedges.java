package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of exactness around a candidate. Those behind it join its span ({@code 96%以上}), those
 * before it stay outside ({@code 超过}1000人); both set its bound.
 */
final class Hedges {

  /** Longest word before a figure: 不少于了. */
  private static final int LONGEST_BEFORE = 5;

  /** Spans that 近 looks back over; 近两小时 is almost two. */
  private static final Set<String> CALENDAR_UNITS = Set.of("年", "个月", "周", "天", "季度");

  /** How far 约占 or 分别超过 may stand before a figure. */
  private static final int REACH = 20;

  /** What 之内, 之上 and 之下 bound; a thing counted may be what they stand in: 两山之上. */
  private static final Set<FigureType> MEASURED =
      EnumSet.of(FigureType.PERCENTAGE, FigureType.MONEY, FigureType.MEASURE, FigureType.AGE);

  private static final String JOINERS = "、和及与";
  private static final String EACH = "分别";

  private static final class Holder {
    private static final Map<String, Bound> BEFORE = load("before");
    private static final Map<String, Bound> EARLY = load("early");
    private static final Phrases<Bound> BEHIND = new Phrases<>(load("behind"));

    private static Map<String, Bound> load(String place) {
      Map<String, Bound> words = new HashMap<>();
      for (Table.Row row : Table.load(Hedges.class, "hedges.tsv").rows()) {
        if (row.get("place").equals(place)) {
          words.put(row.get("word"), Bound.valueOf(row.get("bound")));
        }
      }
      return Map.copyOf(words);
    }
  }

  private Hedges() {}

  /** The candidate with the words around it taken into account. */
  static Candidate read(String text, Candidate candidate) {
    return readBefore(text, readBehind(text, candidate));
  }

  private static Candidate readBehind(String text, Candidate candidate) {
    int end = candidate.span().end();
    if (candidate.type() == FigureType.ORDINAL) {
      return candidate;
    }
    Optional<Phrases.Hit<Bound>> word =
        Holder.BEHIND.longestAt(text, end).filter(hit -> belongs(text, hit.span(), candidate));
    return word.map(hit -> behind(text, candidate, hit)).orElse(candidate);
  }

  /** The word joins the span, but for the 起 of 5元起, a verb. */
  private static Candidate behind(String text, Candidate candidate, Phrases.Hit<Bound> word) {
    int end = text.charAt(word.span().start()) == '起' ? candidate.span().end() : word.span().end();
    return candidate.withSpan(new Span(candidate.span().start(), end)).withBound(word.meaning());
  }

  /** 2天内 and 500亩之内 are bounds, 3家内资企业 is none; 5元多 is, 5元多层 is not; 5元起 is, 5元起步 not. */
  private static boolean belongs(String text, Span word, Candidate candidate) {
    return switch (text.charAt(word.start())) {
      case '内' -> endsSpan(text, word, candidate);
      case '之' -> MEASURED.contains(candidate.type()) || endsSpan(text, word, candidate);
      case '多' -> isMeasured(candidate.type()) && !comparesNext(text, word.end());
      case '余' -> isMeasured(candidate.type());
      case '起' -> candidate.type() == FigureType.MONEY && Clause.closes(text, word.end());
      default -> true;
    };
  }

  private static boolean isMeasured(FigureType type) {
    return switch (type) {
      case DURATION, MONEY, RATIO, MEASURE -> true;
      case PERCENTAGE, COUNT, ORDINAL, AGE, DATE -> false;
    };
  }

  /** {@code 较上年的} 50932元 {@code 多} 5204元: the word is the verb of what follows. */
  private static boolean comparesNext(String text, int end) {
    return end < text.length() && Character.isDigit(text.charAt(end));
  }

  /** 2天内 bounds a time; 两到三年内 has its bounds, 十年内乱 none. */
  private static boolean endsSpan(String text, Span word, Candidate candidate) {
    boolean otherWord = word.end() < text.length() && "乱部外".indexOf(text.charAt(word.end())) >= 0;
    return candidate.type() == FigureType.DURATION
        && candidate.amount() instanceof Amount.Single
        && !(word.length() == 1 && otherWord);
  }

  private static Candidate readBefore(String text, Candidate candidate) {
    int start = candidate.span().start();
    Optional<Phrases.Hit<Bound>> word =
        wordBefore(text, start).or(() -> wordBefore(text, PerBase.before(text, start)));
    if (word.isPresent()) {
      boolean none = word.get().meaning() == Bound.EXACT;
      return none || meansLastYears(text, word.get().span().start(), candidate)
          ? candidate
          : candidate.withBound(merge(candidate.bound(), word.get().meaning()));
    }
    return passed(text, candidate)
        .or(() -> fromAfar(text, candidate))
        .or(() -> shared(text, start))
        .or(() -> EarlyHedge.before(text, candidate))
        .map(bound -> candidate.withBound(merge(candidate.bound(), bound)))
        .orElse(candidate);
  }

  /** The longest word that ends at the place, or before a 了 or blank there. */
  private static Optional<Phrases.Hit<Bound>> wordBefore(String text, int place) {
    boolean gap = place > 0 && (text.charAt(place - 1) == '了' || text.charAt(place - 1) == ' ');
    int end = gap ? place - 1 : place;
    for (int start = Math.max(0, end - LONGEST_BEFORE); start < end; start++) {
      Bound bound = Holder.BEFORE.get(text.substring(start, end));
      if (bound != null && !Markup.closesAt(text, end)) {
        Bound meant = Denial.of(text, start, bound);
        return Optional.of(new Phrases.Hit<>(new Span(start, end), meant));
      }
    }
    return Optional.empty();
  }

  /** The bound that a word sets before the verb whose object a figure is; null for other words. */
  static @Nullable Bound early(String word) {
    return Holder.EARLY.get(word);
  }

  /** How long the word of a bound is that ends at the place; 0 where none does. */
  static int lengthBefore(String text, int place) {
    return wordBefore(text, place)
        .filter(word -> word.meaning() == Bound.OVER || word.meaning() == Bound.UNDER)
        .map(word -> word.span().length())
        .orElse(0);
  }

  /** 销售过亿元; 去过8个国家 tells no bound. */
  private static Optional<Bound> passed(String text, Candidate candidate) {
    int start = candidate.span().start();
    boolean scale = candidate.numeral().form() == Numeral.Form.BARE_SCALE;
    boolean passed = scale && start > 0 && text.charAt(start - 1) == '过';
    return passed ? Optional.of(Bound.OVER) : Optional.empty();
  }

  /** 约占全国的七成, 不超过面积的三分之一: the word stands before what the figure is a part of. */
  private static Optional<Bound> fromAfar(String text, Candidate candidate) {
    int start = candidate.span().start();
    boolean part =
        candidate.type() == FigureType.RATIO || candidate.type() == FigureType.PERCENTAGE;
    if (!part || start == 0 || text.charAt(start - 1) != '的') {
      return Optional.empty();
    }
    boolean listed = false;
    for (int i = start - 2; i >= Math.max(0, start - REACH); i--) {
      listed |= JOINERS.indexOf(text.charAt(i)) >= 0;
      boolean other = Runs.isNumeral(text.charAt(i)) && !listed;
      if (other || Clause.isEnd(text.charAt(i))) {
        return Optional.empty();
      }
      Optional<Phrases.Hit<Bound>> word = wordBefore(text, i);
      if (word.isPresent() && word.get().span().length() > 1) {
        return word.map(Phrases.Hit::meaning).filter(bound -> bound != Bound.EXACT);
      }
    }
    return Optional.empty();
  }

  /** 分别超过30只和40只: the word holds for each of the list. */
  private static Optional<Bound> shared(String text, int start) {
    boolean listed = start > 0 && JOINERS.indexOf(text.charAt(start - 1)) >= 0;
    int from = Math.max(0, start - REACH);
    int each = listed ? text.substring(from, start).lastIndexOf(EACH) : -1;
    if (each < 0) {
      return Optional.empty();
    }
    int first = from + each + EACH.length();
    while (first < start
        && !Runs.isNumeral(text.charAt(first))
        && !Clause.isEnd(text.charAt(first))) {
      first++;
    }
    return wordBefore(text, first).map(Phrases.Hit::meaning);
  }

  /** 近三年 is the last three years, not almost three. */
  private static boolean meansLastYears(String text, int start, Candidate candidate) {
    return text.charAt(start) == '近' && CALENDAR_UNITS.contains(candidate.unit());
  }

  /** What the figure says itself is closer than what a word before it says: 约20余家 is over. */
  private static Bound merge(Bound own, Bound before) {
    return own == Bound.EXACT || own == Bound.ABOUT ? before : own;
  }
}
