package io.zhibiao.extract.bind;

import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes words apart that a recogniser has run together: {@code 企业达 → 企业 达}, {@code 占总 → 占 总},
 * {@code 产量比 上年 → 产量 比 上年}. {@code 收入比} before a verb stays.
 */
final class Names {

  /** How many words a thing has at most that something is compared with. */
  private static final int LONGEST_BASE = 8;

  /** Words that are names as they stand: 加勒比. */
  private static final Set<String> NAME_TAGS = Set.of("ns", "nsf", "nz", "nrf");

  /** Where something was said, or the end of a meeting's name. */
  private static final String AT_MEETING = "会上";

  private final Segmenter segmenter;
  private final List<Word> words;
  private final List<Word> parts = new ArrayList<>();

  private Names(List<Word> words, Segmenter segmenter) {
    this.words = words;
    this.segmenter = segmenter;
  }

  /** The words with such words in parts. */
  static List<Word> split(List<Word> words, Segmenter segmenter) {
    Names names = new Names(words, segmenter);
    for (int i = 0; i < words.size(); i++) {
      names.add(i);
    }
    return List.copyOf(names.parts);
  }

  private void add(int index) {
    Word word = words.get(index);
    if (word.text().equals(AT_MEETING) && endsName(index)) {
      addMeeting(word);
      return;
    }
    int cut = Words.kindOf(word.text()).isPresent() ? 0 : cutIn(index);
    if (cut == 0) {
      parts.add(word);
    } else {
      addParts(word, 0, cut);
      int has = word.text().charAt(cut) == '有' ? cut + 1 : cut;
      addParts(word, cut, has);
      addParts(word, has, word.text().length());
    }
  }

  private void addMeeting(Word word) {
    Word before = parts.remove(parts.size() - 1);
    int end = word.span().start() + 1;
    String name = before.text() + word.text().charAt(0);
    parts.add(new Word(new Span(before.span().start(), end), name, "n"));
    addParts(word, 1, word.text().length());
  }

  /** Where to cut the word; 0 for nowhere. */
  private int cutIn(int index) {
    Word word = words.get(index);
    int length = word.text().length();
    boolean person = word.tag().startsWith("nr");
    boolean fixed = Role.COMPARED.holds(word.text());
    boolean compares = !fixed && (comparesWithTime(index) || comparesWithThing(index));
    if ((length > 1 && compares) || (length > 1 && person && Role.GLUED.ends(word.text()))) {
      return length - 1;
    }
    boolean name = person || word.tag().startsWith("nt");
    int foreign = name ? lengthAhead(index) : 0;
    if (foreign > 0) {
      return foreign;
    }
    return length > 1 && name && isGluedAhead(word.text()) ? 1 : 0;
  }

  /**
   * How much of a recognised name is none: {@code 市区 有学校}, {@code 全国 汽车销售}, {@code 税 会} 增加, {@code
   * 公路县 （市}.
   */
  private int lengthAhead(int index) {
    String text = words.get(index).text();
    int bracket = text.indexOf('（');
    if (bracket > 0 && text.indexOf('）') < 0) {
      return bracket;
    }
    int has = text.indexOf('有');
    if (has > 0 && has + 3 < text.length() && Role.DIVISION.ends(text.substring(0, has))) {
      return has;
    }
    if (text.length() > 3 && Role.COUNTRY.holds(text.substring(0, 2)) && !Role.BODY.ends(text)) {
      return 2;
    }
    return text.length() == 2 && Role.GLUED_MODAL.ends(text) && changesBehind(index) ? 1 : 0;
  }

  /** {@code 世运 会上}, {@code 博览 会上}; not {@code 在 会上}. */
  private boolean endsName(int index) {
    if (index == 0) {
      return false;
    }
    Word before = words.get(index - 1);
    return Tags.kindOf(before.text(), before.tag()).isNominal() || before.tag().startsWith("nr");
  }

  private boolean changesBehind(int index) {
    return index + 1 < words.size()
        && Words.kindOf(words.get(index + 1).text())
            .filter(kind -> kind == Kind.UP || kind == Kind.DOWN)
            .isPresent();
  }

  /**
   * {@code 有 学前机构}, {@code 占 总}, but neither {@code 有色金属} nor {@code 居民医保}: what is left begins
   * with a word.
   */
  private boolean isGluedAhead(String name) {
    String rest = name.substring(1);
    return Role.GLUED_AHEAD.holds(name.substring(0, 1))
        && !Role.WHOLE_AHEAD.begins(name)
        && (name.charAt(0) == '占' || segmenter.words(rest).get(0).text().length() > 1);
  }

  /** {@code 产量比 上年}: no ratio, as what follows is a time or, behind the last word, a date. */
  private boolean comparesWithTime(int index) {
    String text = words.get(index).text();
    boolean time = index + 1 == words.size() || words.get(index + 1).tag().startsWith("t");
    return (text.endsWith("比") || text.endsWith("较")) && time;
  }

  /** {@code 产量比 计划 少}, but neither {@code 收入比 下降} nor {@code 收入比 较 上年 下降}. */
  private boolean comparesWithThing(int index) {
    Word word = words.get(index);
    if (!word.text().endsWith("比") || NAME_TAGS.contains(word.tag())) {
      return false;
    }
    for (int i = index + 1; i < words.size() && i <= index + LONGEST_BASE; i++) {
      Kind kind =
          Words.kindOf(words.get(i).text())
              .orElse(Tags.kindOf(words.get(i).text(), words.get(i).tag()));
      switch (kind) {
        case UP, DOWN, MORE, LESS -> {
          return i > index + 1;
        }
        case THAN, STOP, PREPOSITION, WEI, TO, REPORT -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private void addParts(Word word, int from, int to) {
    int start = word.span().start();
    for (Word part : segmenter.words(word.text().substring(from, to))) {
      parts.add(part.moved(start + from));
    }
  }
}
