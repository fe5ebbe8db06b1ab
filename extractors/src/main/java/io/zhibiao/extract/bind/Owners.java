package io.zhibiao.extract.bind;

import java.util.List;
import java.util.Set;

/** Recognises who or what a clause begins with: 江苏某某股份有限公司, 启东市总工会, 李松烽. */
final class Owners {

  private static final Set<String> SELF =
      Set.of("公司", "该公司", "本公司", "集团", "该集团", "该企业", "该校", "学校", "医院", "该院", "研究院", "该厂", "该行");

  private static final List<String> TAILS =
      List.of(
          "公司", "集团", "工会", "医院", "大学", "学院", "银行", "研究院", "协会", "商会", "基金会", "支行", "分行", "局", "委",
          "委员会", "厅", "中心", "学校", "中学", "小学", "法院", "检察院", "支队", "大队", "联社", "部", "署");

  /** Industries that a recogniser takes for companies. */
  private static final List<String> TRADES = List.of("行业", "产业", "业", "企业", "经济", "单位", "机构");

  private static final int LONGEST = 8;

  private final Set<String> people;

  /**
   * @param people names that the article uses as a person's
   */
  Owners(Set<String> people) {
    this.people = people;
  }

  /** How many tokens of the run, from its first on, name its owner; 0 where it has none. */
  int lengthAt(List<Token> run) {
    if (run.isEmpty()) {
      return 0;
    }
    Token first = run.get(0);
    if (isPerson(first) || SELF.contains(first.text())) {
      return 1;
    }
    if (first.text().equals("该") && run.size() > 1 && run.get(1).kind().isNominal()) {
      return 2;
    }
    for (int i = 0; i < run.size() && i < LONGEST; i++) {
      Token token = run.get(i);
      if (isOrganisation(token, i)) {
        return i + 1;
      }
      boolean inside =
          token.kind().isNominal()
              || token.is(Kind.PLACE) && Tags.isNamedPlace(token)
              || token.is(Kind.PERSON)
              || token.is(Kind.VERB) && i > 0;
      if (!inside) {
        return 0;
      }
    }
    return 0;
  }

  boolean isPerson(Token token) {
    return token.is(Kind.PERSON) && people.contains(token.text());
  }

  private static boolean isOrganisation(Token token, int place) {
    String text = token.text();
    if (TRADES.stream().anyMatch(text::endsWith)) {
      return false;
    }
    boolean tail = TAILS.stream().anyMatch(text::endsWith);
    boolean named = token.is(Kind.ORGANISATION) && text.length() > 3;
    return tail && (named || (place > 0 && text.length() > 1));
  }
}
