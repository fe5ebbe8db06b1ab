package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;
import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines that a page prints of itself, word by word: its name with date and page, weekday and
 * moon, number of the issue, publisher, editors, addresses. A line is an imprint where each of its
 * words is one of these: {@code 2021年3月5日 星期五 总第26期}; not {@code 2021年3月5日 我市一桥通车}.
 */
final class Imprints {

  private static final int LONGEST = 120;
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_COLUMN = 4;
  private static final int SEVERAL = 2;
  private static final String DIGITS = "0123456789";
  private static final String NUMERALS = DIGITS + "〇零一二三四五六七八九十廿";
  private static final String MOON = NUMERALS + "正初冬腊闰月年甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥鼠牛虎兔龙蛇马羊猴鸡狗猪";
  private static final String PARTING = " |｜·（）";

  /** What a word of an imprint tells. */
  private enum Word {
    DATE,
    DAY,
    ISSUE,
    PAGE,
    /** {@code 责任编辑：赵一}. */
    EDITOR,
    /** {@code 某市委宣传部主管}. */
    PUBLISHER,
    ADDRESS,
    /** Says nothing by itself, but may stand among the others. */
    FILLER,
    NONE
  }

  private Imprints() {}

  /** Whether the line tells of the page and of nothing else. */
  static boolean isImprint(String text) {
    return !read(text).isEmpty();
  }

  /** Likewise, and only a page has such a line: a lone date or address may be an article's. */
  static boolean headsPage(String text) {
    return read(text).stream()
        .anyMatch(
            word ->
                switch (word) {
                  case DAY, ISSUE, PAGE, EDITOR, PUBLISHER -> true;
                  case DATE, ADDRESS, FILLER, NONE -> false;
                });
  }

  /** Whether a line may be an imprint by that word alone: not by {@code 2022年} or {@code 3日}. */
  private static boolean tells(Word word, String text) {
    return switch (word) {
      case DATE ->
          text.indexOf('年') > 0
              ? text.indexOf('月') > 0
              : text.indexOf('月') < 0 && text.indexOf('日') < 0;
      case FILLER, NONE -> false;
      default -> true;
    };
  }

  /** A date alone, its day of the week aside: {@code 2022年11月4日 星期五}, {@code 2022-11-04}. */
  static boolean isDate(String text) {
    List<Word> words = read(text);
    return words.contains(Word.DATE)
        && words.stream().allMatch(word -> word == Word.DATE || word == Word.DAY);
  }

  /** Whether a day and an hour stand in the line: {@code 某某发布 2021-03-05 18:02}. */
  static boolean isStamped(String text) {
    List<String> tokens = tokens(text);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int colon = tokens.get(i + 1).indexOf('：');
      if (isNumericDate(tokens.get(i)) && colon > 0 && colon <= 2) {
        return true;
      }
    }
    return false;
  }

  /** The words of an imprint; none where the line is no imprint. */
  private static List<Word> read(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.indexOf('。') >= 0) {
      return List.of();
    }
    List<Word> words = new ArrayList<>();
    int unknown = 0;
    for (String token : tokens(text)) {
      int date = isDay(token) || Numbering.isIssue(token) ? 0 : dateEnd(token);
      if (date > 0) {
        words.add(Word.DATE);
      }
      if (date < token.length()) {
        String rest = token.substring(date);
        Word word = goesOn(words, rest) ? Word.FILLER : of(rest);
        unknown += word == Word.NONE ? 1 : 0;
        words.add(word);
      }
    }
    boolean dated =
        words.contains(Word.DATE)
            && (words.contains(Word.PAGE)
                || words.contains(Word.DAY)
                || Words.ends(Sort.PAPER, tokens(text).get(0)));
    boolean edited = words.stream().filter(Word.EDITOR::equals).count() >= SEVERAL;
    boolean named =
        unknown == 1
            && words.get(0) == Word.NONE
            && tokens(text).get(0).length() <= LONGEST_NAME
            && (dated || edited);
    boolean tells = words.stream().anyMatch(word -> tells(word, text));
    return tells && (unknown == 0 || named) ? words : List.of();
  }

  /** A name behind the role of its bearer, a column's name behind the page's number. */
  private static boolean goesOn(List<Word> before, String token) {
    if (before.isEmpty() || of(token) != Word.NONE) {
      return false;
    }
    int last = before.size() - 1;
    while (last > 0 && before.get(last) == Word.FILLER) {
      last--;
    }
    return switch (before.get(last)) {
      case EDITOR -> token.length() <= LONGEST_NAME && token.indexOf('，') < 0;
      case PAGE -> token.length() <= LONGEST_COLUMN;
      default -> false;
    };
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || parts(text, i)) {
        int end = i < text.length() && text.charAt(i) == '/' ? i + 1 : i;
        if (end > start) {
          tokens.add(text.substring(start, end));
        }
        start = i + 1;
      }
    }
    return tokens;
  }

  /** A slash parts two words, but not the parts of an address or a date. */
  private static boolean parts(String text, int at) {
    char c = text.charAt(at);
    boolean slash = c == '/' && at > 0 && Characters.isIdeograph(text.charAt(at - 1));
    return slash || PARTING.indexOf(c) >= 0;
  }

  private static Word of(String token) {
    if (isDay(token)) {
      return Word.DAY;
    }
    if (Numbering.isIssue(token)) {
      return Word.ISSUE;
    }
    if (Numbering.isPage(token)) {
      return Word.PAGE;
    }
    if (Words.begins(Sort.IMPRINT, token)
        || Words.is(Sort.IMPRINT, token + "：")
        || isKeyed(token)
        || namesEditor(token)) {
      return Word.EDITOR;
    }
    boolean party = token.startsWith("中共") && token.endsWith("委员会");
    if (party || (Words.ends(Sort.PUBLISHING, token) && token.indexOf('由') < 0)) {
      return Word.PUBLISHER;
    }
    boolean address = Words.begins(Sort.FURNITURE, token) || isAddress(token);
    if (address) {
      return Word.ADDRESS;
    }
    boolean filler =
        token.length() == 1
            || Words.is(Sort.LABEL, token)
            || Words.is(Sort.FURNITURE_WHOLE, token)
            || isClock(token)
            || isCode(token);
    return filler ? Word.FILLER : Word.NONE;
  }

  /** {@code 云新出准印证：}, the word behind the name of its office. */
  private static boolean isKeyed(String token) {
    int colon = token.indexOf('：');
    return colon > 0 && Words.ends(Sort.IMPRINT, token.substring(0, colon + 1));
  }

  /** {@code 排版：赵一}; not {@code 记者：赵一}, who wrote. */
  private static boolean namesEditor(String token) {
    int colon = Math.max(token.indexOf('：'), token.indexOf('/'));
    return colon >= 2
        && colon <= LONGEST_COLUMN
        && Bylines.isName(token.substring(colon + 1))
        && !Words.ends(Sort.ROLE, token.substring(0, colon))
        && !Bylines.isName(token.substring(0, colon));
  }

  /** {@code 星期二}, {@code 农历}, {@code 癸卯年}, {@code 二月初九}. */
  private static boolean isDay(String token) {
    if (token.startsWith("星期") || token.startsWith("农历")) {
      return token.length() <= LONGEST_NAME;
    }
    boolean moon = token.length() >= 3 && all(token, MOON);
    return moon
        && !Characters.isDigit(token.charAt(0))
        && (token.endsWith("年") || token.indexOf('月') > 0)
        && (token.indexOf('初') > 0
            || token.indexOf('廿') > 0
            || "正冬腊闰".indexOf(token.charAt(0)) >= 0
            || (token.endsWith("年") && NUMERALS.indexOf(token.charAt(0)) < 0));
  }

  /** Where a date ends that the token begins with: {@code 2021年3月5日}, {@code 2021-03-05}. */
  static int dateEnd(String token) {
    int end = 0;
    while (end < token.length() && (NUMERALS + "年月日-./").indexOf(token.charAt(end)) >= 0) {
      end++;
    }
    String date = token.substring(0, end);
    boolean written = date.indexOf('年') > 1 || date.endsWith("月") || date.endsWith("日");
    return written || isNumericDate(date) ? end : 0;
  }

  /** {@code 2021-03-05}, {@code 2021.3.5}; not {@code 34.8}. */
  private static boolean isNumericDate(String text) {
    if (text.length() < 8 || text.length() > 10 || "-./".indexOf(text.charAt(4)) < 0) {
      return false;
    }
    char parting = text.charAt(4);
    long parted = text.chars().filter(c -> c == parting).count();
    return parted == 2
        && text.startsWith(text.charAt(0) == '1' ? "19" : "20")
        && Characters.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean isClock(String token) {
    int colon = token.indexOf('：');
    return colon > 0 && colon <= 2 && all(token, NUMERALS + "：");
  }

  /** {@code www.example.cn}, {@code a@example.cn}. */
  private static boolean isAddress(String token) {
    return token.indexOf('@') > 0 || token.contains("www.") || token.contains("：//");
  }

  /** {@code CN36-0091}, {@code 12:05}. */
  private static boolean isCode(String token) {
    return token.length() > 4
        && token.chars().allMatch(c -> c > ' ' && c < 0x7F)
        && Characters.isLetter(token.charAt(0));
  }

  private static boolean all(String token, String characters) {
    return token.chars().allMatch(c -> characters.indexOf(c) >= 0);
  }
}
