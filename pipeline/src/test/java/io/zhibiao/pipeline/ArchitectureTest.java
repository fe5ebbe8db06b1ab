package io.zhibiao.pipeline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which packages may know which. */
class ArchitectureTest {

  private static final String ROOT = "io.zhibiao.pipeline";

  /** How tables among the resources are read, here as in the library. */
  private static final String TABLES = "io.zhibiao.extract.lexicon";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void pipelineSeesOnlyTheLibrarysDoor() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("io.zhibiao.extract..", "com.hankcs..")
                .and(
                    not(
                        resideInAnyPackage(
                            "io.zhibiao.extract",
                            "io.zhibiao.extract.value",
                            "io.zhibiao.extract.origin",
                            "io.zhibiao.extract.indicator",
                            "io.zhibiao.extract.reference",
                            TABLES))))
        .check(ALL);
  }

  @Test
  void sinksKnowOnlyRowsAndFailures() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".write..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    ROOT,
                    ROOT + ".read..",
                    ROOT + ".manifest..",
                    ROOT + ".extract..",
                    ROOT + ".cli..",
                    "io.zhibiao.extract..")
                .and(not(resideInAnyPackage(TABLES))))
        .check(ALL);
  }

  /** The star is what databases have in common; it is no sink by itself. */
  @Test
  void pagesKnowOnlyRowsAndWhatAuditsFound() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".html..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT,
            ROOT + ".read..",
            ROOT + ".manifest..",
            ROOT + ".extract..",
            ROOT + ".correction..",
            ROOT + ".audit..",
            ROOT + ".cli..")
        .check(ALL);
  }

  @Test
  void onlyPagesKnowTheTemplateEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".html..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("gg.jte..")
        .check(ALL);
  }

  @Test
  void sinksDoNotKnowEachOther() {
    slices()
        .matching(ROOT + ".write.(*)")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAnyPackage(ROOT + ".write.duckdb", ROOT + ".write.postgres"),
            resideInAnyPackage(ROOT + ".write.star"))
        .ignoreDependency(
            resideInAnyPackage(ROOT + ".write.shard"), resideInAnyPackage(ROOT + ".write.run"))
        .check(ALL);
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
        .resideInAnyPackage(
            ROOT + ".read..",
            ROOT + ".manifest..",
            ROOT + ".correction..",
            ROOT + ".html..",
            ROOT + ".failure..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.beam..")
        .check(ALL);
  }
}
