package io.zhibiao.pipeline.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the program's own archive states. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"zhibiao " + number()};
  }

  static String number() {
    String version = Zhibiao.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, "(unpackaged)");
  }
}
