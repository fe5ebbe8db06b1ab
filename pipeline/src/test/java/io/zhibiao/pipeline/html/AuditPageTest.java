package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What somebody does with the page of a source, in a real browser. */
@ExtendWith(WithBrowser.class)
class AuditPageTest {

  private final Browser browser;
  private final AuditSite site;

  AuditPageTest(Browser browser, AuditSite site) {
    this.browser = browser;
    this.site = site;
    browser.open(site.page(AuditSite.REPORT));
    browser.click("#doubt-first");
  }

  @Test
  void whatNeedsADecisionComesFirst() {
    browser.open(site.page(AuditSite.REPORT));
    assertThat(browser.texts("tbody .jump")).startsWith("331.9亿元", "6.8%");
  }

  @Test
  void figureLeadsToItsRowAndBack() {
    browser.click(figure("331.9亿元"));
    assertThat(browser.text("tr[aria-current] .jump")).isEqualTo("331.9亿元");
    assertThat(browser.sees("tr[aria-current]")).isTrue();
    assertThat(browser.text("#card"))
        .contains("331.9亿元", "第二产业增加值", "33190000000", "CNY", site.figure("331.9亿元").id());
    browser.click(row("1208家") + " .jump");
    assertThat(browser.text("#page [aria-current]")).isEqualTo("1208家");
    browser.one("#page [aria-current]").sendKeys(Keys.ENTER);
    assertThat(browser.ask("document.activeElement.closest('tr').id"))
        .isEqualTo("r-" + site.figure("1208家").id());
    browser.type(Keys.ENTER);
    assertThat(browser.focused()).isEqualTo("f-" + site.figure("1208家").id());
  }

  @Test
  void pointerShowsTheRow() {
    browser.hover(figure("6.8%"));
    assertThat(browser.text("#hint")).contains("6.8", "第二产业增加值", "同比", "2023");
    browser.hover("h1");
    assertThat(browser.one("#hint").isDisplayed()).isFalse();
  }

  @Test
  void rowsAreFiltered() {
    browser.fill("[name=indicator]", "产业");
    assertThat(browser.texts("tbody .jump"))
        .containsExactly("96.4亿元", "4.0%", "331.9亿元", "6.8%", "384.3亿元", "6.0%");
    browser.click("[name=type] [value=money]");
    assertThat(browser.texts("tbody .jump")).containsExactly("96.4亿元", "331.9亿元", "384.3亿元");
    assertThat(browser.text("#shown")).isEqualTo("3 / " + browser.count("tbody tr"));
    browser.click("[type=reset]");
    assertThat(browser.texts("tbody .jump")).hasSize(browser.count("tbody tr"));
    browser.click(".legend [data-type=count]");
    assertThat(browser.texts("tbody .jump")).containsExactly("1208家");
    assertThat(browser.one(".legend [data-type=count]").getDomAttribute("aria-pressed"))
        .isEqualTo("true");
  }

  @Test
  void regionAndPeriodFilter() {
    browser.click("[name=period] option:last-child");
    String period = browser.text("[name=period] option:last-child");
    assertThat(browser.texts("tbody td.period")).isNotEmpty().containsOnly(period);
    assertThat(browser.count("[name=region] option")).isPositive();
  }

  @Test
  void rowsAreSorted() {
    browser.click("[name=type] [value=percentage]");
    browser.click("[data-sort=value]");
    assertThat(browser.texts("tbody .jump")).containsExactly("4.0%", "6.0%", "6.1%", "6.8%");
    assertThat(browser.one("th.c-value").getDomAttribute("aria-sort")).isEqualTo("ascending");
    browser.click("[data-sort=value]");
    assertThat(browser.texts("tbody .jump")).containsExactly("6.8%", "6.1%", "6.0%", "4.0%");
    assertThat(browser.one("th.c-value").getDomAttribute("aria-sort")).isEqualTo("descending");
  }

  @Test
  void rowsInDoubtAreFilteredAndComeFirst() {
    List<String> all = browser.texts("tbody .jump");
    browser.click("[name=doubt] [value=some]");
    assertThat(browser.texts("tbody .jump")).containsExactly("331.9亿元", "6.8%");
    browser.click("[name=doubt] [value=none]");
    assertThat(browser.texts("tbody .jump"))
        .hasSize(all.size() - 2)
        .doesNotContain("331.9亿元", "6.8%");
    browser.click("[type=reset]");
    browser.click("#doubt-first");
    assertThat(browser.texts("tbody .jump")).startsWith("331.9亿元", "6.8%").hasSameSizeAs(all);
    browser.click("#doubt-first");
    assertThat(browser.texts("tbody .jump")).isEqualTo(all);
  }

  @Test
  void cellsInDoubtAreMarkedUntilSomebodyAccepts() {
    String cell = row("331.9亿元") + " td.period";
    assertThat(browser.ask(shadow(cell))).isNotEqualTo("none");
    assertThat(browser.ask(shadow(row("96.4亿元") + " td.period"))).isEqualTo("none");
    browser.click(figure("331.9亿元"));
    assertThat(browser.texts("#card .doubted")).containsExactly("第二产业增加值", "2023");
    assertThat(browser.text("#card .doubts")).isEqualTo("存疑 指标 · 时期");
    browser.click("#language");
    assertThat(browser.text("#card .doubts")).isEqualTo("In doubt Indicator · Period");
    browser.click("#language");
    browser.click("[data-decide=accept]");
    assertThat(browser.count("#card .doubted, #card .doubts")).isZero();
    assertThat(browser.ask(shadow(cell))).isEqualTo("none");
  }

  private static String shadow(String cell) {
    return "getComputedStyle(document.querySelector('" + cell + "')).boxShadow";
  }

  @Test
  void wordsAreFoundInTheText() {
    browser.type("/");
    browser.type("产业增加值", Keys.ENTER);
    assertThat(browser.text("#found")).isEqualTo("1 / 3");
    browser.type(Keys.ENTER);
    assertThat(browser.text("#found")).isEqualTo("2 / 3");
    browser.click("#find-back");
    assertThat(browser.text("#found")).isEqualTo("1 / 3");
    browser.fill("#find", "地区生产总值812.6亿元");
    browser.type(Keys.ENTER);
    assertThat(browser.text("#found")).isEqualTo("1 / 1");
    browser.fill("#find", "没有的词");
    browser.type(Keys.ENTER);
    assertThat(browser.text("#found")).isEqualTo("没有");
  }

  @Test
  void findingLightsUpItsFigures() {
    browser.click("#tab-findings");
    browser.click("#findings .check");
    assertThat(browser.texts("#page .lit"))
        .containsExactly("812.6亿元", "96.4亿元", "331.9亿元", "384.3亿元");
    assertThat(browser.text("#page .checked")).isEqualTo("812.6亿元");
    browser.click("#findings .ref");
    assertThat(browser.text("#page [aria-current]")).isEqualTo("96.4亿元");
    assertThat(browser.text("#card .checks")).contains("96.4 + 331.9 + 384.3 = 812.6");
    browser.click("h1");
    browser.type(Keys.ESCAPE);
    assertThat(browser.count(".lit, [aria-current]")).isZero();
  }

  @Test
  void claimLeadsToItsEvidence() {
    browser.click("#tab-claims");
    assertThat(browser.text("#claims")).contains("支持", "<script>window.hit=1</script>");
    browser.click("#claims .ref");
    assertThat(browser.text("#page [aria-current]")).isEqualTo("1208家");
  }

  @Test
  void languageChangesAndStays() {
    browser.click(figure("6.8%"));
    assertThat(browser.text("#tab-rows")).startsWith("数据");
    browser.click("#language");
    assertThat(browser.text("#tab-rows")).startsWith("Rows");
    assertThat(browser.text("#card")).contains("Indicator", "increase");
    assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.one("#find").getDomAttribute("placeholder")).startsWith("Find");
    browser.again();
    assertThat(browser.text("#tab-rows")).startsWith("Rows");
    browser.click("#language");
    assertThat(browser.text("#tab-rows")).startsWith("数据");
  }

  @Test
  void keysStepThroughFigures() {
    browser.type("j", "j", "j");
    String third = browser.text("#page [aria-current]");
    browser.type("j", "k");
    assertThat(browser.text("#page [aria-current]")).isEqualTo(third);
    assertThat(browser.texts("tbody .jump").indexOf(third)).isEqualTo(2);
    browser.type("a");
    assertThat(browser.text("tr[aria-current] .decision")).contains("认可");
    browser.type("?");
    assertThat(browser.one("#keys").isDisplayed()).isTrue();
    browser.type(Keys.ESCAPE);
    assertThat(browser.one("#keys").isDisplayed()).isFalse();
    browser.type(Keys.ESCAPE);
    assertThat(browser.count("[aria-current]")).isZero();
  }

  @Test
  void everythingIsNamedForWhoDoesNotSee() {
    browser.click(figure("6.8%"));
    assertThat(browser.ask(UNNAMED)).isEqualTo("");
    assertThat(browser.roles())
        .contains("banner", "main", "search", "table", "row", "cell", "columnheader", "tab");
  }

  /** Controls without any name. */
  private static final String UNNAMED =
      "[...document.querySelectorAll('button, input, select, a')].filter(e =>"
          + " !(e.textContent.trim() || e.ariaLabel || e.labels?.[0]?.textContent.trim())).map(e =>"
          + " e.outerHTML).join()";

  private String figure(String printed) {
    return "#f-" + idOf(printed);
  }

  private String row(String printed) {
    return "#r-" + idOf(printed);
  }

  private String idOf(String printed) {
    return site.figure(printed).id();
  }
}
