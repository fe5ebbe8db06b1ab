package io.zhibiao.pipeline.manifest;

import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The imprint of each source that the user's table names. */
public final class Manifest {

  /** The user gave none. */
  public static final Manifest NONE = new Manifest(Map.of());

  private final Map<String, Imprint> imprints;

  Manifest(Map<String, Imprint> imprints) {
    this.imprints = Map.copyOf(imprints);
  }

  /**
   * Reads a table {@code source,publication,published,region_code}.
   *
   * @throws UsageException where it is missing or malformed, naming line and column
   */
  public static Manifest read(Location file) {
    return new Manifest(ManifestTable.read(file));
  }

  /** What is known of the source; all unknown where the table does not name it. */
  public Imprint of(String source) {
    return imprints.getOrDefault(source, Imprint.UNKNOWN);
  }

  /** How many sources it names that are not among these. */
  public int countOthers(Collection<String> sources) {
    Set<String> others = new HashSet<>(imprints.keySet());
    others.removeAll(Set.copyOf(sources));
    return others.size();
  }
}
