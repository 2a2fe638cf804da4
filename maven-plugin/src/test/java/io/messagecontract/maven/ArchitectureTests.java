package io.messagecontract.maven;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.AbstractMojoExecutionException;

@AnalyzeClasses(packages = "io.messagecontract.maven", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  /**
   * No library but these few and Maven's interface: whatever else a build brings does not matter.
   */
  @ArchTest
  static final ArchRule KNOWS_CORE_AND_MAVEN_ONLY =
      classes()
          .that()
          .doNotHaveSimpleName("HelpMojo")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.inject",
              "javax.xml.stream",
              "com.contrastsecurity.sarif",
              "com.fasterxml.jackson..",
              "org.apache.maven.execution",
              "org.jspecify.annotations",
              "org.apache.maven.plugin",
              "org.apache.maven.plugin.logging",
              "org.apache.maven.plugins.annotations",
              "io.messagecontract.accept",
              "org.apache.maven.model",
              "org.apache.maven.project",
              "gg.jte..",
              "org.commonmark..",
              "org.eclipse.aether..",
              "org.eclipse.jgit..",
              "org.apache.kafka..",
              "io.messagecontract.compare",
              "io.messagecontract.contract",
              "io.messagecontract.coverage",
              "io.messagecontract.document",
              "io.messagecontract.evidence",
              "io.messagecontract.explain",
              "io.messagecontract.finding",
              "io.messagecontract.lint",
              "io.messagecontract.load",
              "io.messagecontract.maven..",
              "io.messagecontract.report",
              "io.messagecontract.storage",
              "io.messagecontract.text",
              "io.messagecontract.traffic",
              "io.messagecontract.usage",
              "io.messagecontract.validate",
              "io.messagecontract.version");

  @ArchTest
  static final ArchRule GIT_ALONE_SEES_JGIT =
      noClasses()
          .that()
          .resideOutsideOfPackage("..maven.git")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..");

  @ArchTest
  static final ArchRule GIT_KNOWS_NO_GOALS =
      noClasses()
          .that()
          .resideInAPackage("..maven.git")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.messagecontract.maven", "org.apache.maven..");

  @ArchTest
  static final ArchRule TOPIC_ALONE_SEES_KAFKA =
      noClasses()
          .that()
          .resideOutsideOfPackage("..maven.topic")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  @ArchTest
  static final ArchRule TOPIC_KNOWS_NO_GOALS =
      noClasses()
          .that()
          .resideInAPackage("..maven.topic")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.messagecontract.maven", "org.apache.maven..");

  @ArchTest
  static final ArchRule FORMATS_ALONE_SEE_WHAT_WRITES_THEM =
      noClasses()
          .that()
          .resideOutsideOfPackage("..maven.format")
          .and()
          .doNotHaveSimpleName("HelpMojo")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.contrastsecurity..", "com.fasterxml..", "javax.xml..");

  @ArchTest
  static final ArchRule FORMATS_KNOW_NO_GOALS =
      noClasses()
          .that()
          .resideInAPackage("..maven.format")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.messagecontract.maven", "org.apache.maven..");

  @ArchTest
  static final ArchRule PAGE_ALONE_SEES_TEMPLATES_AND_MARKDOWN =
      noClasses()
          .that()
          .resideOutsideOfPackage("..maven.page")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("gg.jte..", "org.commonmark..");

  @ArchTest
  static final ArchRule PAGE_KNOWS_NO_GOALS_AND_NO_FILES =
      noClasses()
          .that()
          .resideInAPackage("..maven.page")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.messagecontract.maven", "org.apache.maven..", "java.nio.file");

  /** They print what is visible; the goal explain prints what is in the jar. */
  @ArchTest
  static final ArchRule GOALS_HAVE_THE_LOG_OF_ALL =
      classes()
          .that()
          .areAssignableTo(AbstractMojo.class)
          .and()
          .doNotHaveSimpleName("ExplainMojo")
          .and()
          .doNotHaveSimpleName("HelpMojo")
          .should()
          .beAssignableTo(SkippableMojo.class);

  /** What Maven prints of a goal that ends is visible. */
  @ArchTest
  static final ArchRule REFUSAL_ALONE_ENDS_GOALS =
      noClasses()
          .that()
          .doNotHaveSimpleName("Refusal")
          .and()
          .doNotHaveSimpleName("NoBaselineException")
          .and()
          .doNotHaveSimpleName("HelpMojo")
          .should()
          .callConstructorWhere(
              describe(
                  "it makes an exception of Maven",
                  call ->
                      call.getTargetOwner().isAssignableTo(AbstractMojoExecutionException.class)
                          && !call.getTargetOwner().getSimpleName().equals("NoBaselineException")));

  @ArchTest
  static final ArchRule SHOWS_GOALS_ONLY =
      classes()
          .that()
          .arePublic()
          .and()
          .resideInAPackage("io.messagecontract.maven")
          .should()
          .beAssignableTo(AbstractMojo.class)
          .andShould()
          .haveSimpleNameEndingWith("Mojo");
}
