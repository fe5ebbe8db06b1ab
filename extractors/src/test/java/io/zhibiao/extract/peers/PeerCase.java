package io.zhibiao.extract.peers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case of a public recogniser's suite.
 *
 * @param suite the file that it stands in
 * @param id its number within the suite
 * @param reference when the input is said; null where the suite does not tell
 */
record PeerCase(String suite, int id, String input, @Nullable LocalDate reference) {

  String name() {
    return suite + "#" + id;
  }
}
