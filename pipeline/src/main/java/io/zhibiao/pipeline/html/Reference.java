package io.zhibiao.pipeline.html;

import io.zhibiao.extract.Metric;

/**
 * A way to a figure.
 *
 * @param page file of the page that it is on
 * @param number of its row there, from 0
 */
public record Reference(String page, int number, Metric metric) {

  public String id() {
    return metric.id();
  }

  /** As printed. */
  public String text() {
    return Visible.plain(metric.evidence().text());
  }

  public String indicator() {
    return Visible.plain(metric.reading().indicator());
  }

  public String source() {
    return Visible.plain(metric.origin().source());
  }

  public String sentence() {
    return Visible.plain(metric.evidence().sentence());
  }

  public boolean isOn(String file) {
    return page.equals(file);
  }
}
