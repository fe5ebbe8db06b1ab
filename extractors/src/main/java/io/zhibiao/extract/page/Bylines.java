package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;
import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Tells lines that name who wrote or photographed from lines that say something. */
final class Bylines {

  static final int LONGEST = 60;

  private static final String PARTING = " /、，：；·|○●□■◆◇◎★☆▲（）()&-—";

  private Bylines() {}

  /**
   * Names with what their bearers are: {@code 本报记者 张三 通讯员李四}, {@code 张三/文 李四/摄}, {@code 《某某日报》编辑部}.
   * Not {@code 记者手记}.
   */
  static boolean namesWriters(String text) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    if (text.endsWith("编辑部") && text.length() <= 20) {
      return true;
    }
    boolean role = false;
    boolean employed = false;
    boolean named = false;
    for (String token : tokens(undated(text))) {
      if (Words.is(Sort.CRAFT, token)) {
        role = true;
        continue;
      }
      Bearer bearer = Bearer.of(token);
      role |= bearer.role();
      employed |= !bearer.employer().isEmpty();
      named |= isName(bearer.name());
      boolean whole = bearer.role() ? isName(bearer.name()) : isPlainName(bearer.name());
      if (!bearer.name().isEmpty() && !whole) {
        return false;
      }
    }
    return role && (named || !employed);
  }

  /** Whose reporters a byline names: {@code 某某新语} in {@code 某某新语记者 赵一}; empty for none. */
  static String employer(String byline) {
    return tokens(byline).stream()
        .map(token -> Bearer.of(token).employer())
        .filter(employer -> !employer.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Without the date behind the names: {@code 记者 赵一 2021年3月5日}. */
  static String undated(String text) {
    int blank = text.lastIndexOf(' ');
    boolean dated = blank > 0 && Imprints.isDate(text.substring(blank + 1));
    return dated ? text.substring(0, blank).strip() : text;
  }

  /** Names alone: {@code 张三 李小四}. Not {@code 元宵将至 花灯走俏}. */
  static boolean namesPeople(String text) {
    if (text.length() > LONGEST / 2) {
      return false;
    }
    List<String> tokens = tokens(text);
    return !tokens.isEmpty() && tokens.stream().allMatch(Bylines::isName);
  }

  /** {@code （张三 李四）}, {@code （某县科委 张三）}; not {@code （鼓掌）}. */
  static boolean namesPeopleInBrackets(String text) {
    String names = bare(text);
    int blank = names.indexOf(' ');
    boolean office = blank > 0 && Words.ends(Sort.AGENCY, names.substring(0, blank));
    return Marks.isBracketed(text) && namesPeople(office ? names.substring(blank + 1) : names);
  }

  /** {@code （南山）}, a pen name behind a full stop; not {@code （鼓掌）}. */
  static boolean namesPenInBrackets(String text) {
    String name = bare(text);
    return name.length() < text.length()
        && isPlainName(name)
        && !Words.is(Sort.REMARK, name)
        && !Words.is(Sort.FURNITURE_WHOLE, name);
  }

  /** Who issues a report: {@code 某市统计局 国家统计局某市调查队}; not {@code 某市成立数据局 办事更方便}. */
  static boolean namesOffices(String text) {
    List<String> tokens = tokens(text);
    return !tokens.isEmpty()
        && text.length() <= LONGEST
        && tokens.stream().allMatch(token -> Words.ends(Sort.AGENCY, token));
  }

  /** Who took a picture, and nothing else: {@code 张三 摄}. */
  static boolean namesPhotographer(String credit) {
    String text = bare(credit);
    return text.endsWith("摄") && text.indexOf('文') < 0 && namesWriters(text);
  }

  /** An office and its holder: {@code 某区党工委书记 张三}, {@code 国务院总理张三}. */
  static boolean namesOfficer(String text) {
    if (text.length() > LONGEST || text.indexOf('。') >= 0) {
      return false;
    }
    int least = Math.max(1, text.length() - 12);
    for (int i = text.length() - 2; i >= least; i--) {
      for (int length = 2; length <= 4 && i - length >= 0; length++) {
        if (Words.lengthAt(Sort.OFFICE, text, i - length) == length) {
          boolean apart = text.charAt(i) == ' ';
          String name = text.substring(i).strip();
          return apart ? isPlainName(name) : isName(name);
        }
      }
    }
    return false;
  }

  /** Without the brackets around it. */
  static String bare(String text) {
    boolean brackets = text.startsWith("（") && text.endsWith("）") && text.length() > 2;
    return brackets ? text.substring(1, text.length() - 1).strip() : text;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || PARTING.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          addToken(text.substring(start, i), tokens);
        }
        start = i + 1;
      }
    }
    return isLetterspaced(tokens) ? List.of(String.join("", tokens)) : tokens;
  }

  /** {@code 赵 小 帆}; two of the three were taken for a name. */
  private static boolean isLetterspaced(List<String> tokens) {
    return tokens.size() == 2
        && tokens.get(0).length() == 2
        && tokens.get(1).length() == 1
        && isName(tokens.get(0) + tokens.get(1));
  }

  /** A name or a role of two characters may be printed apart: {@code 记 者 张 三}. */
  private static void addToken(String token, List<String> tokens) {
    int last = tokens.size() - 1;
    boolean apart = token.length() == 1 && last >= 0 && tokens.get(last).length() == 1;
    String whole = apart ? tokens.get(last) + token : token;
    if (apart && (isName(whole) || Words.is(Sort.ROLE, whole))) {
      tokens.set(last, whole);
    } else {
      tokens.add(token);
    }
  }

  private static boolean isPlainName(String text) {
    return text.length() >= 2
        && text.length() <= 4
        && text.chars().allMatch(c -> Characters.isIdeograph((char) c));
  }

  /** A surname and one or two characters. */
  static boolean isName(String text) {
    if (!isPlainName(text)) {
      return false;
    }
    return Words.SURNAMES
        .longestAt(text, 0)
        .filter(surname -> text.length() - surname.span().length() >= 1)
        .filter(surname -> text.length() - surname.span().length() <= 2)
        .isPresent();
  }
}
