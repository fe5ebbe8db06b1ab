package io.zhibiao.pipeline.read;

/** A file that was found but has no name in rows yet. */
sealed interface FoundFile permits LocalFile, StoredFile {

  /** Two ways to one file have one identity. */
  Object identity();

  /**
   * Its name in rows, with so many of its root's last folders in front. Beyond the last of them,
   * the whole location, which nothing else can have.
   */
  String name(int foldersInFront);

  /** It under the name that it was given. */
  SourceFile as(String source);
}
