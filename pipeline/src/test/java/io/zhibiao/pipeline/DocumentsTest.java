package io.zhibiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are not plain text, good ones and bad ones. */
class DocumentsTest {

  private static final String SENTENCE = "全年产值275.16亿元，比上年增长8%。";

  private final Path in;
  private final Path out;

  DocumentsTest(@TempDir Path temp) throws IOException {
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = Files.createDirectory(temp.resolve("out"));
  }

  @Test
  void rowsOfEveryFormatPointIntoTheTextBeside() throws IOException {
    Files.write(in.resolve("a.pdf"), TinyPdf.of(List.of("某县工作报告\n" + SENTENCE, SENTENCE)));
    Files.write(Files.createDirectory(in.resolve("b")).resolve("b.DOCX"), docx(SENTENCE));
    Files.writeString(in.resolve("c.html"), html("UTF-8"));
    Files.writeString(in.resolve("d.txt"), SENTENCE);
    run();
    CsvTable metrics = CsvTable.read(out.resolve("metrics.csv"));
    assertThat(metrics.column("source"))
        .containsExactly(
            "a.pdf",
            "a.pdf",
            "a.pdf",
            "a.pdf",
            "b/b.DOCX",
            "b/b.DOCX",
            "c.html",
            "c.html",
            "d.txt",
            "d.txt");
    for (List<String> row : metrics.rows()) {
      String source = metrics.cell(row, "source");
      Path text =
          source.equals("d.txt") ? in.resolve(source) : out.resolve("text/" + source + ".txt");
      int start = Integer.parseInt(metrics.cell(row, "start"));
      int end = Integer.parseInt(metrics.cell(row, "end"));
      assertThat(Files.readString(text, UTF_8).substring(start, end))
          .isEqualTo(metrics.cell(row, "text"));
    }
    assertThat(out.resolve("text/d.txt.txt")).doesNotExist();
    assertThat(CsvTable.read(out.resolve("errors.csv")).rows()).isEmpty();
  }

  @Test
  void htmlIsReadInAnyEncodingWhateverItSays() throws IOException {
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE", "Big5-HKSCS")) {
      String markup = html("iso-8859-1").replace("亿", "億").replace("产", "產").replace("长", "長");
      Files.write(in.resolve(charset + ".htm"), markup.getBytes(Charset.forName(charset)));
    }
    Summary summary = run();
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("text"))
        .containsExactly("275.16億元", "8%", "275.16億元", "8%", "275.16億元", "8%", "275.16億元", "8%");
    assertThat(summary.counts())
        .containsEntry("form:HTML UTF-16LE", 1L)
        .containsEntry("form:HTML Big5-HKSCS", 1L);
  }

  @Test
  void contentDecidesWhatNoNameTells() throws IOException {
    Files.write(in.resolve("pdf.txt"), TinyPdf.of(List.of(SENTENCE)));
    Files.write(in.resolve("docx.txt"), docx(SENTENCE));
    Files.writeString(in.resolve("html.txt"), "\ufeff\n" + html("gbk"));
    Summary summary = run();
    assertThat(summary.counts())
        .containsEntry("form:PDF", 1L)
        .containsEntry("form:DOCX", 1L)
        .containsEntry("form:HTML UTF-8", 1L);
  }

  @Test
  void documentsThatGiveNoTextAreOneLineEach() throws IOException {
    byte[] pdf = TinyPdf.of(List.of(SENTENCE));
    Files.write(in.resolve("blank.pdf"), TinyPdf.of(List.of("")));
    Files.write(in.resolve("cut.docx"), Arrays.copyOf(docx(SENTENCE), 900));
    Files.writeString(in.resolve("cut.pdf"), "%PDF-1.5 and then nothing");
    Files.write(in.resolve("locked.docx"), lockedDocx());
    Files.write(in.resolve("locked.pdf"), locked(pdf, "secret"));
    Files.writeString(in.resolve("noise.pdf"), "this is no PDF");
    Files.write(in.resolve("picture.html"), "<html><img src=a.png></html>".getBytes(UTF_8));
    Files.write(in.resolve("swollen.docx"), bomb());
    Files.write(in.resolve("zip.docx"), zip("a.txt", SENTENCE.getBytes(UTF_8), 1));
    Files.write(in.resolve("zero.pdf"), new byte[0]);
    run();
    CsvTable errors = CsvTable.read(out.resolve("errors.csv"));
    assertThat(errors.rows())
        .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
        .containsExactly(
            "blank.pdf read no_text",
            "cut.docx read broken",
            "cut.pdf read broken",
            "locked.docx read encrypted",
            "locked.pdf read encrypted",
            "noise.pdf read broken",
            "picture.html read no_text",
            "swollen.docx read too_large",
            "zero.pdf read empty",
            "zip.docx read broken");
    assertThat(errors.column("message")).allMatch(message -> message.contains(" / "));
    assertThat(out.resolve("text")).doesNotExist();
  }

  @Test
  void pdfThatOnlyItsOwnerMayChangeIsRead() throws IOException {
    Files.write(in.resolve("a.pdf"), locked(TinyPdf.of(List.of(SENTENCE)), ""));
    run();
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("text"))
        .containsExactly("275.16亿元", "8%");
  }

  private Summary run() {
    PipelineResult result =
        MetricPipeline.build(
                PipelineOptionsFactory.fromArgs("--runner=DirectRunner").create(),
                Job.of(
                    Inputs.list(List.of(in.toString())),
                    Manifest.NONE,
                    Indicators.standard(),
                    out,
                    List.of(CsvTarget.in(out))),
                MetricPipeline::extract)
            .run();
    result.waitUntilFinish();
    return Summary.of(result);
  }

  private static String html(String charset) {
    return "<!DOCTYPE html><html><head><meta charset=%s><title>3个</title><script>5;</script>"
            .formatted(charset)
        + "</head><body><p>"
        + SENTENCE
        + "</p></body></html>";
  }

  private static byte[] docx(String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(text);
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] locked(byte[] pdf, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] lockedDocx() throws IOException {
    try (POIFSFileSystem shell = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream content = encryptor.getDataStream(shell)) {
        content.write(docx(SENTENCE));
      } catch (java.security.GeneralSecurityException e) {
        throw new IOException(e);
      }
      shell.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** A document whose text is a hundred million blanks. */
  private static byte[] bomb() throws IOException {
    return replaceText(docx("X"), 100);
  }

  private static byte[] replaceText(byte[] docx, int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(from.readAllBytes(), UTF_8);
        int mark = entry.getName().equals("word/document.xml") ? part.indexOf(">X<") + 1 : 0;
        to.write(part.substring(0, mark).getBytes(UTF_8));
        for (int i = 0; mark > 0 && i < megabytes; i++) {
          to.write("9".repeat(1 << 20).getBytes(UTF_8));
        }
        to.write(part.substring(mark).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }
}
