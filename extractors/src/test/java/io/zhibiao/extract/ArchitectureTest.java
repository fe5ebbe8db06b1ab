package io.zhibiao.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may know what: text flows one way, and each stage sees only those before it. */
class ArchitectureTest {

  private static final String ROOT = "io.zhibiao.extract";

  /** In the direction of flow; a package may import those before it. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "value",
          "lexicon",
          "segment",
          "rule",
          "discourse",
          "numeral",
          "quantity",
          "outlook",
          "period",
          "place",
          "bind",
          "table",
          "origin",
          "indicator",
          "reference");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Scans and look-ups cost the same whatever the text; a pattern may backtrack without bound. */
  @Test
  void nothingUsesRegularExpressions() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex").check(ALL);
  }

  @Test
  void eachPackageSeesOnlyThoseBeforeIt() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> ROOT + "." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(ALL);
      }
    }
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void onlyTheRootAssembles() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(ALL);
  }

  @Test
  void pagesKnowNoFigures() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".page..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".numeral..", ROOT + ".quantity..", ROOT + ".period..", ROOT + ".bind..")
        .check(ALL);
  }

  @Test
  void onlyOnePackageKnowsHanLp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".segment.hanlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.hankcs..")
        .check(ALL);
  }

  @Test
  void theLibraryIsPlain() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.beam..", "java.sql..", "org.slf4j..", "io.zhibiao.pipeline..")
        .check(ALL);
  }

  /** Scans are written out, so that none can backtrack: the cost of a text is its length. */
  @Test
  void noRegularExpressionReadsText() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex..").check(ALL);
    noClasses()
        .should()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .check(ALL);
  }

  @Test
  void rulesAreHidden() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".quantity..")
        .and()
        .implement(ROOT + ".quantity.Form")
        .or()
        .implement(ROOT + ".quantity.Judge")
        .should()
        .notBePublic()
        .check(ALL);
  }

  @Test
  void everyPackageIsListed() {
    assertThat(ALL.stream().map(type -> type.getPackageName().replace(ROOT, "")))
        .allMatch(
            name ->
                name.isEmpty()
                    || name.startsWith(".page")
                    || ORDER.stream().anyMatch(known -> name.startsWith("." + known)));
  }
}
