package io.zhibiao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhibiao.pipeline.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

  private final Path home;

  InputsTest(@TempDir Path home) throws IOException {
    this.home = home.toRealPath();
  }

  @Test
  void folderGivesItsTextsAtAnyDepthInOrder() throws IOException {
    write("in/b.txt", "in/a/2.TXT", "in/a/1.txt", "in/a.txt");
    write("in/manifest.csv", "in/notes.md", "in/photo.jpg", "in/.hidden.txt", "in/.git/x.txt");
    assertThat(sources("in")).containsExactly("a.txt", "a/1.txt", "a/2.TXT", "b.txt", "notes.md");
  }

  @Test
  void aPipeInAFolderIsPassedOverAndOneThatIsNamedIsRead() throws Exception {
    write("in/a.txt");
    Path pipe = home.resolve("in/pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(sources("in")).containsExactly("a.txt");
    Process writer =
        new ProcessBuilder("sh", "-c", "printf 5亿元 > \"$1\"", "sh", pipe.toString()).start();
    assertThat(Files.readString(Streams.readable(pipe))).isEqualTo("5亿元");
    assertThat(writer.waitFor()).isZero();
  }

  @Test
  void fileIsTakenWhateverItsName() throws IOException {
    write("in/notes.md", "in/.hidden");
    assertThat(sources("in/notes.md", "in/.hidden")).containsExactly(".hidden", "notes.md");
  }

  @Test
  void hiddenFolderIsTakenWhenNamed() throws IOException {
    write(".in/a.txt");
    assertThat(sources(".in")).containsExactly("a.txt");
  }

  @Test
  void globStartsFromItsFixedPart() throws IOException {
    write("in/2021/a.txt", "in/2021/b.md", "in/2022/a.txt", "in/2022/deep/c.txt", "in/2022/.x.txt");
    assertThat(sources("in/202?/a.txt")).containsExactly("2021/a.txt", "2022/a.txt");
    assertThat(sources("in/2021/*")).containsExactly("a.txt", "b.md");
    assertThat(sources("in/**/*.txt"))
        .containsExactly("2021/a.txt", "2022/a.txt", "2022/deep/c.txt");
    assertThat(sources("in/{2021,2020}/[ab].*")).containsExactly("2021/a.txt", "2021/b.md");
  }

  @Test
  void globTakesTheTextsOfFolders() throws IOException {
    write(
        "in/2021/a.txt", "in/2021/b.md", "in/2021/b.jpg", "in/2022/deep/c.txt", "in/manifest.csv");
    assertThat(sources("in/*")).containsExactly("2021/a.txt", "2021/b.md", "2022/deep/c.txt");
  }

  @Test
  void fileWithSignsInItsNameIsNoGlob() throws IOException {
    write("in/a[1]*.txt", "in/a1x.txt");
    assertThat(sources("in/a[1]*.txt")).containsExactly("a[1]*.txt");
  }

  @Test
  void fileGivenTwiceIsReadOnceUnderItsFirstName() throws IOException {
    write("in/sub/a.txt", "in/b.txt");
    assertThat(sources("in", "in/sub/a.txt", "in/./sub", "in/*.txt"))
        .containsExactly("b.txt", "sub/a.txt");
    assertThat(sources("in/sub", "in")).containsExactly("a.txt", "b.txt");
  }

  @Test
  void sameNamesFromTwoRootsGetTheirFoldersInFront() throws IOException {
    write("x/p/1.txt", "y/q/1.txt", "y/q/2.txt");
    assertThat(sources("x/p", "y/q")).containsExactly("2.txt", "p/1.txt", "q/1.txt");
    assertThat(sources("y/q", "x/p")).containsExactly("2.txt", "p/1.txt", "q/1.txt");
  }

  @Test
  void asManyFoldersAsItTakes() throws IOException {
    write("x/p/1.txt", "y/p/1.txt", "z/y/p/1.txt");
    assertThat(sources("x/p", "y/p", "z"))
        .containsExactlyInAnyOrder("x/p/1.txt", home.getFileName() + "/y/p/1.txt", "z/y/p/1.txt");
  }

  @Test
  void linksWithinTheFolderGiveTheFileOnce() throws IOException {
    write("in/sub/b.txt", "in/data.bin");
    link("in/a.txt", "sub/b.txt");
    link("in/c.txt", "data.bin");
    link("in/loop", ".");
    assertThat(sources("in")).containsExactly("c.txt", "sub/b.txt");
  }

  @Test
  void linksThatLeadOutAreListedToFail() throws IOException {
    write("in/b.txt", "else/secret.txt");
    link("in/a.txt", "../else/secret.txt");
    link("in/folder", "../else");
    List<SourceFile> files = Inputs.list(List.of(home.resolve("in").toString()));
    assertThat(files).extracting(SourceFile::source).containsExactly("a.txt", "b.txt", "folder");
    assertThat(files).extracting(SourceFile::leadsOut).containsExactly(true, false, true);
  }

  @Test
  void linkThatTheUserNamesMayLeadAnywhere() throws IOException {
    write("else/page.txt");
    Files.createDirectories(home.resolve("in"));
    link("in/a.txt", "../else/page.txt");
    link("folder", "else");
    assertThat(Inputs.list(List.of(home.resolve("in/a.txt").toString())))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.source()).isEqualTo("a.txt");
              assertThat(file.leadsOut()).isFalse();
            });
    assertThat(sources("folder")).containsExactly("page.txt");
  }

  @Test
  void anyNameGoes() throws IOException {
    write("in/a\n\"b\",c.txt", "in/金坛 日报.txt", "in/%20.txt", "in/#.txt");
    assertThat(sources("in")).containsExactly("#.txt", "%20.txt", "a\n\"b\",c.txt", "金坛 日报.txt");
    assertThat(Inputs.list(List.of(home.resolve("in").toString())))
        .allSatisfy(file -> assertThat(file.path()).exists());
  }

  @Test
  void orderIsByCodePoints() throws IOException {
    write("in/\uff01.txt", "in/\ud842\udfb7.txt", "in/一.txt");
    assertThat(sources("in")).containsExactly("一.txt", "\uff01.txt", "\ud842\udfb7.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "empty", "in/*.csv", "none/*.txt", "in/[.txt", "a\0b", "in/{a"})
  void inputThatLeadsNowhereIsRefused(String input) throws IOException {
    write("in/a.txt");
    Files.createDirectories(home.resolve("empty"));
    assertThatExceptionOfType(UsageException.class).isThrownBy(() -> sources("in", input));
  }

  private List<String> sources(String... inputs) {
    return Inputs.list(Arrays.stream(inputs).map(input -> home + "/" + input).toList()).stream()
        .map(SourceFile::source)
        .toList();
  }

  private void write(String... files) throws IOException {
    for (String name : files) {
      Path file = home.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, name);
    }
  }

  private void link(String link, String target) throws IOException {
    Files.createSymbolicLink(home.resolve(link), Path.of(target));
  }
}
