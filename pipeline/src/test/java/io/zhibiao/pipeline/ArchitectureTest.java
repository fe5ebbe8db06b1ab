package io.zhibiao.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which packages may know which. */
class ArchitectureTest {

  private static final String ROOT = "io.zhibiao.pipeline";
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void pipelineSeesOnlyTheLibrarysDoor() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.zhibiao.extract.text..",
            "io.zhibiao.extract.lexicon..",
            "io.zhibiao.extract.segment..",
            "io.zhibiao.extract.rule..",
            "io.zhibiao.extract.numeral..",
            "io.zhibiao.extract.quantity..",
            "io.zhibiao.extract.outlook..",
            "io.zhibiao.extract.period..",
            "io.zhibiao.extract.place..",
            "io.zhibiao.extract.bind..",
            "io.zhibiao.extract.page..",
            "com.hankcs..")
        .check(ALL);
  }

  @Test
  void sinksKnowOnlyRowsAndFailures() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".write..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT,
            ROOT + ".read..",
            ROOT + ".manifest..",
            ROOT + ".extract..",
            ROOT + ".cli..",
            "io.zhibiao.extract..")
        .check(ALL);
  }

  @Test
  void sinksDoNotKnowEachOther() {
    slices().matching(ROOT + ".write.(*)..").should().notDependOnEachOther().check(ALL);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(ALL);
  }

  @Test
  void readingKnowsNoBeam() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".read..", ROOT + ".manifest..", ROOT + ".failure..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.beam..")
        .check(ALL);
  }
}
