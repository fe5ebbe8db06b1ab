package io.zhibiao.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Auditing judges what extraction found; extraction knows nothing of it. */
class ArchitectureTest {

  private static final String AUDIT = "io.zhibiao.audit";
  private static final String EXTRACT = "io.zhibiao.extract";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(AUDIT, EXTRACT);

  @Test
  void extractionKnowsNoAudit() {
    noClasses()
        .that()
        .resideInAPackage(EXTRACT + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(AUDIT + "..")
        .check(ALL);
  }

  @Test
  void auditSeesOnlyTheDoors() {
    noClasses()
        .that()
        .resideInAPackage(AUDIT + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            EXTRACT + ".segment..",
            EXTRACT + ".rule..",
            EXTRACT + ".quantity..",
            EXTRACT + ".outlook..",
            EXTRACT + ".period..",
            EXTRACT + ".bind..",
            EXTRACT + ".table..",
            EXTRACT + ".page..")
        .check(ALL);
  }

  @Test
  void onlyIntervalsKnowHowNumbersArePrinted() {
    noClasses()
        .that()
        .resideInAnyPackage(AUDIT + ".claim..", AUDIT + ".finding..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(EXTRACT + ".numeral..")
        .check(ALL);
  }

  @Test
  void intervalsKnowNeitherClaimsNorFindings() {
    noClasses()
        .that()
        .resideInAPackage(AUDIT + ".interval..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(AUDIT + ".claim..", AUDIT + ".finding..")
        .check(ALL);
  }

  @Test
  void nothingUsesRegularExpressions() {
    noClasses()
        .that()
        .resideInAPackage(AUDIT + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .check(ALL);
  }

  @Test
  void findingsAndClaimsDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage(AUDIT + ".finding..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(AUDIT + ".claim..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(AUDIT + ".claim..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(AUDIT + ".finding..")
        .check(ALL);
  }
}
