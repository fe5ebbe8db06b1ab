package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page of an audit, in a real browser. */
@ExtendWith(WithBrowser.class)
class AuditIndexTest {

  private final Browser browser;
  private final AuditSite site;

  AuditIndexTest(Browser browser, AuditSite site) {
    this.browser = browser;
    this.site = site;
    browser.open(site.index());
  }

  @Test
  void countsAreTold() {
    assertThat(browser.texts(".totals dd"))
        .containsExactly(
            "3",
            Integer.toString(site.metrics().size()),
            Long.toString(site.inDoubt()),
            "1",
            "0",
            "1",
            "0",
            "1",
            "0");
    assertThat(site.inDoubt()).isPositive().isLessThan(site.metrics().size());
    assertThat(browser.texts("#sources tbody a"))
        .containsExactly(AuditSite.MANY, AuditSite.REPORT, AuditSite.HOSTILE);
  }

  @Test
  void evidenceLeadsToTheFigure() {
    browser.click(".claims a");
    assertThat(browser.text("h1")).isEqualTo(AuditSite.REPORT);
    assertThat(browser.text("#page [aria-current]")).isEqualTo("1208家");
    assertThat(browser.sees("#page [aria-current]")).isTrue();
    browser.click(".brand");
    assertThat(browser.address()).endsWith("/index.html");
  }

  @Test
  void verdictsAndWordsFilter() {
    browser.click("button[data-verdict=not_found]");
    assertThat(browser.texts(".claims tbody tr")).singleElement().asString().contains("机场");
    browser.click("button[data-verdict=not_found]");
    browser.fill("#filter", "report");
    assertThat(browser.texts("#sources tbody tr"))
        .singleElement()
        .asString()
        .contains("report.txt");
  }
}
