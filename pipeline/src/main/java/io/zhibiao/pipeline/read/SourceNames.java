package io.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives every file a name of its own. A file is named by its path below its root; where two roots
 * give the same name, the names of their folders go in front, as many as it takes: {@code a/1.txt}
 * and {@code b/1.txt}.
 */
final class SourceNames {

  private final List<FoundFile> files;
  private final int[] foldersInFront;

  private SourceNames(List<FoundFile> files) {
    this.files = files;
    this.foldersInFront = new int[files.size()];
  }

  static List<SourceFile> assign(List<? extends FoundFile> files) {
    SourceNames names = new SourceNames(List.copyOf(files));
    while (names.pushApart()) {}
    return names.sorted();
  }

  /** Lengthens the names that more than one file has; false where there are none. */
  private boolean pushApart() {
    Map<String, List<Integer>> byName = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      byName.computeIfAbsent(name(i), name -> new ArrayList<>()).add(i);
    }
    boolean pushed = false;
    for (List<Integer> sharing : byName.values()) {
      if (sharing.size() > 1) {
        sharing.forEach(i -> foldersInFront[i]++);
        pushed = true;
      }
    }
    return pushed;
  }

  private List<SourceFile> sorted() {
    List<SourceFile> named = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      named.add(files.get(i).as(name(i)));
    }
    named.sort(SourceFile.BY_SOURCE);
    return List.copyOf(named);
  }

  private String name(int i) {
    return files.get(i).name(foldersInFront[i]);
  }
}
