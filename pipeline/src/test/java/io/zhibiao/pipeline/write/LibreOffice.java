package io.zhibiao.pipeline.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens workbooks as people do, where it is installed. */
record LibreOffice(Path program) {

  private static final Pattern PATHS = Pattern.compile(Pattern.quote(File.pathSeparator));

  static Optional<LibreOffice> find() {
    return PATHS
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .flatMap(folder -> Stream.of("soffice", "libreoffice").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .map(LibreOffice::new)
        .findFirst();
  }

  /** The first sheet: UTF-8, values as they are and not as they are shown. */
  CsvTable firstSheet(Path workbook, Path temp) throws IOException, InterruptedException {
    Path said = temp.resolve("soffice.log");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
                "--outdir",
                temp.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    assertThat(Files.readString(said)).doesNotContainIgnoringCase("error");
    return CsvTable.parse(Files.readString(temp.resolve("metrics.csv"), UTF_8));
  }
}
