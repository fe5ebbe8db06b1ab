package io.zhibiao.pipeline.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final String HEADER = "source,publication,published,region_code\n";

  private final Path folder;

  ManifestTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff"})
  void knowsWhatItNames(String mark) throws IOException {
    Manifest manifest = read(mark + HEADER + "a/1.txt,某报,2021-02-25,320413\n2.txt,,,\n");
    assertThat(manifest.of("a/1.txt"))
        .isEqualTo(new Imprint("某报", LocalDate.of(2021, 2, 25), "320413"));
    assertThat(manifest.of("2.txt")).isEqualTo(Imprint.UNKNOWN);
    assertThat(manifest.of("3.txt")).isEqualTo(Imprint.UNKNOWN);
  }

  @Test
  void takesColumnsInAnyOrderQuotesBlankLinesAndMoreColumns() throws IOException {
    Manifest manifest =
        read(
            """
            published,note,source,region_code,publication

            2021-02-25 ,"x,
            y","a,""1.txt",320413108,某报
            ,,,,
            ,,,,
            """
                .replace("\n", "\r\n"));
    assertThat(manifest.of("a,\"1.txt"))
        .isEqualTo(new Imprint("某报", LocalDate.of(2021, 2, 25), "320413108"));
  }

  @Test
  void isReadAsSpreadsheetsInChinaSaveIt() throws IOException {
    Path file = folder.resolve("manifest.csv");
    Files.write(file, (HEADER + "1.txt,某报,,\n").getBytes(Charset.forName("GB18030")));
    assertThat(Manifest.read(Location.of(file)).of("1.txt").publication()).isEqualTo("某报");
  }

  @Test
  void countsSourcesThatAreNotThere() throws IOException {
    Manifest manifest = read(HEADER + "1.txt,,,\n2.txt,,,\n3.txt,,,\n");
    assertThat(manifest.countOthers(List.of("2.txt", "4.txt"))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "source,published,region_code\\n"
            + "                    | line 1: column publication is missing",
        "source,source,publication,published,region_code\\n"
            + " | line 1, column 2 source: the column stands there twice",
        "``                                                 | line 1: no header",
        "H1.txt,某报,2021-2-25,320413\\n"
            + "        | line 2, column 3 published: a date is written 2021-02-25, not 2021-2-25",
        "Ha,,,\\n\\n\"b\\n\",,,\\nc,,2021-02-30,\\n | line 6, column 3 published",
        "Ha,,,\\n"
            + "b,,,32041\\n"
            + "                   | line 3, column 4 region_code: a region code has 6 or 9 digits,"
            + " not 32041",
        "Ha,,,３２０４１３\\n                   | line 2, column 4 region_code",
        "Ha,,\\n"
            + "                                | line 2, column 4 region_code: 4 cells expected, 3"
            + " found",
        "Ha,,,,\\n                              | line 2, column 5: 4 cells expected, 5 found",
        "Ha,,,\\n"
            + "b,,,\\n"
            + "a,,,\\n"
            + "                 | line 4, column 1 source: the source a stands there twice",
        "Ha,,,\\n\"b,,,\\n                      | line 3: a quote is not closed",
        "Ha,,,\\n\"b\"c,,,\\n                   | line 3: a quote is not closed",
      })
  void malformedTableIsRefusedWithThePlace(String table, String place) {
    String text = table.replace("\\n", "\n").replaceFirst("^H", HEADER);
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining("manifest.csv")
        .withMessageContaining(place);
  }

  @Test
  void missingTableIsRefused() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Manifest.read(Location.of(folder.resolve("none.csv"))))
        .withMessageContaining("none.csv");
  }

  private Manifest read(String text) throws IOException {
    return Manifest.read(
        Location.of(Files.writeString(folder.resolve("manifest.csv"), text, UTF_8)));
  }
}
