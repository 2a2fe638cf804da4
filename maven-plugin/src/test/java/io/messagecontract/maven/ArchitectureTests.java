package io.messagecontract.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.maven.plugin.AbstractMojo;

@AnalyzeClasses(packages = "io.messagecontract.maven", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  /** No library but Maven's interface: whatever a user's build brings along does not matter. */
  @ArchTest
  static final ArchRule KNOWS_CORE_AND_MAVEN_ONLY =
      classes()
          .that()
          .doNotHaveSimpleName("HelpMojo")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify.annotations",
              "org.apache.maven.plugin",
              "org.apache.maven.plugin.logging",
              "org.apache.maven.plugins.annotations",
              "io.messagecontract.accept",
              "io.messagecontract.compare",
              "io.messagecontract.contract",
              "io.messagecontract.document",
              "io.messagecontract.explain",
              "io.messagecontract.finding",
              "io.messagecontract.lint",
              "io.messagecontract.load",
              "io.messagecontract.maven",
              "io.messagecontract.report",
              "io.messagecontract.validate",
              "io.messagecontract.version");

  @ArchTest
  static final ArchRule SHOWS_GOALS_ONLY =
      classes()
          .that()
          .arePublic()
          .should()
          .beAssignableTo(AbstractMojo.class)
          .andShould()
          .haveSimpleNameEndingWith("Mojo");
}
