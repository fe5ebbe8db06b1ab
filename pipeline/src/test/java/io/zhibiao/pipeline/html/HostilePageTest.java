package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Texts made to do harm or to be slow, in a real browser. */
@ExtendWith(WithBrowser.class)
class HostilePageTest {

  private final Browser browser;
  private final AuditSite site;

  HostilePageTest(Browser browser, AuditSite site) {
    this.browser = browser;
    this.site = site;
  }

  @Test
  @Timeout(120)
  void nothingOfATextRuns() {
    browser.complaints();
    browser.open(site.page(AuditSite.HOSTILE));
    assertThat(browser.ask("window.hit")).isEqualTo("null");
    assertThat(browser.count("#page script, #page img, #page b, #page style, base")).isZero();
    assertThat(browser.text("#page p")).contains("<script>window.hit = 1; alert(1)</script>产值");
    assertThat(browser.ask("document.querySelector('#page').textContent"))
        .contains("</textarea>]]></pre></p></a><img src=x onerror=");
    assertThat(browser.texts("#page .hidden-sign")).containsExactly("U+202E", "U+202C", "U+200F");
    assertThat(browser.text("h1")).isEqualTo(AuditSite.HOSTILE);
    browser.click("#page .f");
    browser.type("j", "e", Keys.ESCAPE, Keys.ESCAPE);
    browser.click("#language");
    assertThat(browser.ask("window.hit")).isEqualTo("null");
    assertThat(browser.ask("performance.getEntriesByType('resource').length")).isEqualTo("0");
    assertThat(browser.complaints()).isEmpty();
  }

  /** Where something got through all the same, the policy stops it. */
  @Test
  void policyStopsWhatIsNotOurs() {
    browser.open(site.page(AuditSite.REPORT));
    browser.ask(
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hit=1\">')");
    browser.ask(
        "document.body.append(Object.assign(document.createElement('script'), {text: 'window.hit=1'}))");
    assertThat(browser.ask("window.hit")).isEqualTo("null");
    assertThat(browser.complaints())
        .isNotEmpty()
        .allMatch(line -> line.contains("Content Security Policy"));
  }

  @Test
  @Timeout(120)
  void thousandsOfFiguresStayQuick() {
    browser.open(site.page(AuditSite.MANY));
    assertThat(browser.count("#page .f")).isGreaterThanOrEqualTo(5_000);
    browser.click("[data-sort=value]");
    browser.click("[name=type] [value=percentage]");
    browser.type("j", "j");
    browser.fill("#find", "同比");
    browser.type(Keys.ENTER);
    assertThat(browser.text("#found")).isEqualTo("1 / 2500");
    browser.click("#language");
    assertThat(browser.text("#tab-rows")).contains("2500");
  }
}
