package io.zhibiao.extract;

import io.zhibiao.extract.page.PageArticle;
import java.util.List;

/** Counts the steps in which a document is read: each of its blocks is read, then bound. */
final class Steps {

  private static final int PER_BLOCK = 2;

  private final Progress progress;
  private final int all;
  private int done;

  private Steps(Progress progress, int all) {
    this.progress = progress;
    this.all = all;
  }

  static Steps in(List<PageArticle> pages, Progress progress) {
    int blocks = pages.stream().mapToInt(page -> page.blocks().size()).sum();
    return new Steps(progress, PER_BLOCK * blocks);
  }

  void next() {
    done++;
    progress.at(done, all);
  }
}
