package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.zhibiao.audit.claim.ClaimAuditor;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What users of the library may hold on to: the public types of the packages that its module
 * exports. All other packages are its own affair, however public their types are to each other.
 */
class PublicApiTest {

  private static ModuleDescriptor module() throws URISyntaxException {
    Path classes =
        Path.of(Extractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(classes).findAll().iterator().next().descriptor();
  }

  @Test
  void apiIsThisAndNothingElse() throws URISyntaxException {
    Set<String> exported =
        module().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    Set<String> types =
        new ClassFileImporter()
            .importPackagesOf(Extractor.class, ClaimAuditor.class).stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().endsWith("Test"))
                .map(JavaClass::getName)
                .map(name -> name.substring("io.zhibiao.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(types)
        .containsExactly(
            "audit.claim.Claim",
            "audit.claim.ClaimAuditor",
            "audit.claim.Drafts",
            "audit.claim.Judgement",
            "audit.claim.NamedParts",
            "audit.claim.Reason",
            "audit.claim.Verdict",
            "extract.Article",
            "extract.Document",
            "extract.Explainer",
            "extract.Explanation",
            "extract.Extraction",
            "extract.Extractor",
            "extract.Metric",
            "extract.PointedOut",
            "extract.Progress",
            "extract.indicator.Indicator",
            "extract.indicator.Indicators",
            "extract.value.Amount",
            "extract.value.Aspect",
            "extract.value.Bound",
            "extract.value.Comparison",
            "extract.value.Doubt",
            "extract.value.Figure",
            "extract.value.FigureType",
            "extract.value.Found",
            "extract.value.Period",
            "extract.value.Published",
            "extract.value.Region",
            "extract.value.Status");
  }

  @Test
  void moduleNeedsWhatItReadsTextsWith() throws URISyntaxException {
    assertThat(module().requires())
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder(
            "java.base", "hanlp.portable", "org.apache.commons.csv", "org.jspecify");
  }
}
