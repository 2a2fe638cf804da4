package io.messagecontract.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.messagecontract.spark",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  /** No Jackson: in the published core it has another name. */
  @ArchTest
  static final ArchRule knowsCoreAndSparkAndNothingElse =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.apache.hadoop.conf",
              "org.apache.hadoop.fs",
              "org.apache.parquet..",
              "org.apache.spark",
              "org.apache.spark.api.java..",
              "org.apache.spark.broadcast",
              "org.jspecify..",
              "io.messagecontract.spark",
              "io.messagecontract.contract..",
              "io.messagecontract.document..",
              "io.messagecontract.finding..",
              "io.messagecontract.load..",
              "io.messagecontract.report..",
              "io.messagecontract.text..",
              "io.messagecontract.traffic..",
              "io.messagecontract.validate..");
}
