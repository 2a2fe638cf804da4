package io.messagecontract.kafka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.messagecontract.kafka",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  /** No Jackson: in the published core it has another name. */
  @ArchTest
  static final ArchRule knowsCoreAndKafkaAndNothingElse =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.management..",
              "org.apache.kafka.clients..",
              "org.apache.kafka.common..",
              "org.jspecify..",
              "org.slf4j..",
              "io.messagecontract.kafka",
              "io.messagecontract.contract..",
              "io.messagecontract.document..",
              "io.messagecontract.finding..",
              "io.messagecontract.load..",
              "io.messagecontract.report..",
              "io.messagecontract.text..",
              "io.messagecontract.validate..");
}
