package io.zhibiao.extract.bind;

/** What HanLP's parts of speech (PKU) and marks do for a figure. */
final class Tags {

  private Tags() {}

  static Kind kindOf(String text, String tag) {
    if (text.length() == 1) {
      Kind mark = markOf(text.charAt(0));
      if (mark != Kind.OTHER) {
        return mark;
      }
    }
    if (text.equals("率")) {
      return Kind.NOUN;
    }
    // HanLP takes a character that it does not know for a mark: 龑 in 龑坪村
    if (tag.equals("w") && Character.isLetter(text.codePointAt(0))) {
      return Kind.NOUN;
    }
    return switch (tag) {
      case "ns", "nsf" -> Kind.PLACE;
      case "nt", "ntc", "ntcb", "ntcf", "ntch", "nto", "ntu", "nts", "nth", "nit" ->
          Kind.ORGANISATION;
      case "nr", "nr1", "nr2", "nrf", "nrj" -> Kind.PERSON;
      case "t", "tg" -> Kind.TIME;
      case "vn" -> Kind.VERBAL_NOUN;
      case "ad", "vd" -> Kind.ADVERB;
      default -> byFirstLetter(tag);
    };
  }

  /** Whether the token is a place by name, not a word for one's own region (全市). */
  static boolean isNamedPlace(Token token) {
    return token.tag().startsWith("ns");
  }

  /** Whether the token is a proper name: 安溪, 南阳溪, 某某公司. */
  static boolean isName(Token token) {
    return isNamedPlace(token) || token.is(Kind.PERSON) || token.is(Kind.ORGANISATION);
  }

  /** Whether the token tells a state or kind: 符合条件, 失业. */
  static boolean isState(Token token) {
    return token.tag().equals("b") || token.is(Kind.VERBAL_NOUN);
  }

  private static Kind byFirstLetter(String tag) {
    return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
      case 'n', 'g', 'j', 'l', 'b', 'a', 'k', 'h', 's', 'x', 'z' -> Kind.NOUN;
      case 'v', 'i' -> Kind.VERB;
      case 'd' -> Kind.ADVERB;
      case 'p' -> Kind.PREPOSITION;
      case 'c' -> Kind.AND;
      case 'u', 'y', 'e', 'o' -> Kind.PARTICLE;
      case 'r' -> Kind.PRONOUN;
      case 'f' -> Kind.LOCATION;
      case 'm', 'q' -> Kind.NUMBER;
      case 'w' -> Kind.STOP;
      default -> Kind.OTHER;
    };
  }

  private static Kind markOf(char c) {
    return switch (c) {
      case '，', '；', '：', '。', '！', '？', '…', '—' -> Kind.STOP;
      case '#', '＃', '|', '｜', '*', '＊' -> Kind.STOP;
      case '、', '∶' -> Kind.LISTING;
      case '（', '(', '《', '〈', '【', '[', '〔' -> Kind.OPEN;
      case '）', ')', '》', '〉', '】', ']', '〕' -> Kind.CLOSE;
      case '“', '”', '‘', '’', '"', '「', '」' -> Kind.QUOTE;
      case ' ' -> Kind.BLANK;
      case '·', '-', '/', '+', '%' -> Kind.NOUN;
      default -> Kind.OTHER;
    };
  }
}
