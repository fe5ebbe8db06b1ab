package io.zhibiao.fuzz;

import io.zhibiao.pipeline.manifest.Manifest;

/** Manifests of users: read, or refused with a message. */
public final class ManifestFuzz {

  private ManifestFuzz() {}

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    UserFile.read(bytes, Manifest::read);
  }
}
