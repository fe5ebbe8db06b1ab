package io.zhibiao.pipeline.read;

import static java.lang.Integer.parseInt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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
      List.of(
          "今天是", "今天：", "今日：", "今日是", "当前日期", "当前时间", "现在是", "现在时间", "当前位置", "您的位置", "您所在的位置",
          "您现在的位置", "上一篇", "下一篇", "相关链接", "版权所有");

  /** A stretch with so great a part of its characters in links is a menu. */
  private static final double LINKED = 0.7;

  private static final int FEWEST_LINKS = 3;

  private static final String DATE_OF_LINKED = "\"datePublished\"";

  static HtmlText of(Document page) {
    LocalDate published = published(page);
    clean(page.body());
    return new HtmlText(HtmlLines.of(page.body()), published);
  }

  /**
   * The day that the page names as its own, in a meta, in what it tells to search engines or in its
   * one {@code time}; null where it names none that is one.
   */
  private static @Nullable LocalDate published(Document page) {
    List<String> told = new ArrayList<>();
    for (Element meta : page.select("meta[content]")) {
      String name = meta.attr("name") + meta.attr("property");
      if (DATED.contains(name.toLowerCase(Locale.ROOT))) {
        told.add(meta.attr("content"));
      }
    }
    page.select("script[type=application/ld+json]").forEach(data -> told.add(linked(data.data())));
    Elements times = page.select("time[datetime]");
    told.add(times.size() == 1 ? times.attr("datetime") : "");
    return told.stream().map(HtmlText::day).flatMap(Optional::stream).findFirst().orElse(null);
  }

  /** The value of {@code "datePublished": "2024-03-05T08:00"}; empty where none stands there. */
  private static String linked(String data) {
    int key = data.indexOf(DATE_OF_LINKED);
    int open = key < 0 ? -1 : data.indexOf('"', key + DATE_OF_LINKED.length());
    int close = open < 0 ? -1 : data.indexOf('"', open + 1);
    return close < 0 ? "" : data.substring(open + 1, close);
  }

  /** {@code 2024-03-05 09:30}, {@code 2024/3/5}, {@code 2024年03月05日}. */
  private static Optional<LocalDate> day(String written) {
    String plain = written.strip().replace('/', '-').replace('年', '-').replace('月', '-');
    String[] parts = plain.split("[^0-9-]", 2)[0].split("-", 4);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(parseInt(parts[0]), parseInt(parts[1]), parseInt(parts[2])));
    } catch (DateTimeException | NumberFormatException noDay) {
      // the page may name a day in words, which its text then does better
      return Optional.empty();
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
