package io.zhibiao.pipeline.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries log is for those who search a fault. */
final class Logs {

  /** Kept, for the log manager would forget it otherwise. */
  private static final Logger ROOT = Logger.getLogger("");

  private Logs() {}

  static void show(boolean shown) {
    ROOT.setLevel(shown ? Level.INFO : Level.OFF);
  }
}
