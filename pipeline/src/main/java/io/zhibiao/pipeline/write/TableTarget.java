package io.zhibiao.pipeline.write;

/** A target that is a file of one format for each table, and so can be written in shards. */
public interface TableTarget extends Target {

  /** The form of its files. */
  FileFormat format();
}
