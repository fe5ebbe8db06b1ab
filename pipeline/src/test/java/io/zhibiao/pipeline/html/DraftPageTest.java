package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a draft, in a real browser. */
@ExtendWith(WithBrowser.class)
class DraftPageTest {

  private final Browser browser;
  private final AuditSite site;

  DraftPageTest(Browser browser, AuditSite site) {
    this.browser = browser;
    this.site = site;
    browser.open(site.draftPage());
  }

  @Test
  void eachFigureHasItsVerdict() {
    assertThat(browser.texts(".f.told.supported")).containsExactly("1208家");
    assertThat(browser.texts(".f.told.not_found")).containsExactly("三座");
    assertThat(browser.text("#page")).contains("<script>window.hit=1</script>");
    assertThat(browser.texts(".legend button")).hasSize(2);
  }

  @Test
  void aFigureLeadsToItsEvidenceAndThatToItsSource() {
    browser.click(".f.told.supported");
    assertThat(browser.texts("#claims [aria-current]"))
        .singleElement()
        .asString()
        .contains("1208家")
        .contains("来源不一")
        .contains("812.6亿元");
    assertThat(browser.sees("#claims [aria-current]")).isTrue();
    browser.click("#claims [aria-current] .ref");
    assertThat(browser.text("h1")).isEqualTo(AuditSite.REPORT);
    assertThat(browser.text("#page [aria-current]")).isEqualTo("1208家");
  }

  @Test
  void verdictsFilter() {
    browser.click(".legend [data-verdict=not_found]");
    assertThat(browser.sees("#claims .supported")).isFalse();
    assertThat(browser.texts(".f.told.faded")).containsExactly("1208家");
    browser.click(".legend [data-verdict=not_found]");
    assertThat(browser.texts(".f.told.faded")).isEmpty();
  }

  @Test
  void theIndexLeadsThere() {
    browser.open(site.index());
    browser.click("#draft");
    assertThat(browser.text("h1")).isEqualTo("draft.md");
  }
}
