package io.zhibiao.pipeline.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page as it is read: the article without what every page of a site has around it, a line for
 * each paragraph and each row of a table. {@code 今天是…} and the links of a menu are of the site; the
 * date that the page gives for itself ({@code PubDate}) is of the article.
 */
record HtmlText(String text, @Nullable LocalDate published) {

  /** Never a part of an article. */
  private static final String FURNITURE =
      "script, style, noscript, template, nav, aside, footer, select, button, iframe, [hidden], "
          + "[role=navigation], [role=banner], [role=contentinfo], [role=search], [role=menu]";

  /** In the names of classes and ids these tell what is around an article. */
  private static final Set<String> AROUND =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "crumb",
          "crumbs",
          "footer",
          "foot",
          "sidebar",
          "share",
          "search",
          "login",
          "copyright",
          "friendlink",
          "toolbar",
          "pager",
          "pagination",
          "related",
          "recommend",
          "topbar",
          "weather",
          "location",
          "dqwz",
          "banner");

  private static final Set<String> DATED =
      Set.of(
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "article:published_time",
          "dc.date",
          "dc.date.issued",
          "firstpublishedtime",
          "releasedate");

  /** What furniture without a telling name begins with. */
  private static final List<String> OF_SITE =
      List.of("今天是", "现在时间", "当前位置", "您的位置", "您所在的位置", "您现在的位置", "上一篇", "下一篇", "相关链接", "版权所有");

  /** A stretch with so great a part of its characters in links is a menu. */
  private static final double LINKED = 0.7;

  private static final int FEWEST_LINKS = 3;

  private static final int DATE_LENGTH = 10;

  static HtmlText of(String markup) {
    Document page = Jsoup.parse(markup);
    LocalDate published = published(page);
    clean(page.body());
    return new HtmlText(HtmlLines.of(page.body()), published);
  }

  /** The day that the page names as its own; null where it names none that is one. */
  private static @Nullable LocalDate published(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String name = meta.attr("name") + meta.attr("property");
      String day = meta.attr("content").strip().replace('/', '-');
      if (DATED.contains(name.toLowerCase(Locale.ROOT)) && day.length() >= DATE_LENGTH) {
        return day(day.substring(0, DATE_LENGTH));
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException noDay) {
      // the page may name a day in words, which its text then does better
      return null;
    }
  }

  private static void clean(Element body) {
    body.select(FURNITURE).remove();
    int whole = body.text().length();
    for (Element element : body.select("div, ul, ol, header, section, p, span, td, table")) {
      boolean small = 2 * element.text().length() < whole;
      boolean attached = element.parent() != null;
      if (attached && small && (isAround(element) || isMenu(element) || isOfSite(element))) {
        element.remove();
      }
    }
  }

  private static boolean isAround(Element element) {
    String names = element.className() + " " + element.id();
    return List.of(names.toLowerCase(Locale.ROOT).split("[^a-z]+")).stream()
        .anyMatch(AROUND::contains);
  }

  private static boolean isMenu(Element element) {
    List<Element> links = element.select("a");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return links.size() >= FEWEST_LINKS && linked >= LINKED * element.text().length();
  }

  /** {@code 今天是2024年3月5日}, {@code 上一篇：…}: of the site and of other articles. */
  private static boolean isOfSite(Element element) {
    return OF_SITE.stream().anyMatch(element.text()::startsWith);
  }
}
