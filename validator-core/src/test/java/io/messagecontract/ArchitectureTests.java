package io.messagecontract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.messagecontract.document.Position;
import org.jspecify.annotations.NullMarked;

/** What ARCHITECTURE.md and CONTRIBUTING.md say of the code, held against the code. */
@AnalyzeClasses(packages = "io.messagecontract", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule packagesUseOnlyWhatTheArrowsAllow =
      classes().should(ArchitectureConditions.followTheArrows());

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.messagecontract.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule reportsKnowNoMoreOfDocumentsThanPositionsUnlessTheyAreRead =
      noClasses()
          .that()
          .resideInAPackage("..report")
          .and()
          .doNotHaveFullyQualifiedName("io.messagecontract.report.ReportReader")
          .should()
          .dependOnClassesThat(
              resideInAPackage("..document")
                  .and(describe("no position", c -> !c.isEquivalentTo(Position.class))));

  @ArchTest
  static final ArchRule onlyDocumentReadsYaml =
      noClasses()
          .that()
          .resideOutsideOfPackage("..document")
          .should()
          .dependOnClassesThat(resideInAPackage("org.snakeyaml.."));

  @ArchTest
  static final ArchRule onlyDocumentAndVerdictsReadJson =
      noClasses()
          .that()
          .resideOutsideOfPackages("..document", "..verdict")
          .should()
          .dependOnClassesThat(assignableTo(JsonParser.class).or(assignableTo(JsonFactory.class)));

  @ArchTest
  static final ArchRule onlyTwoClassesBindAndWriteJson =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.messagecontract.load.TypedModel")
          .and()
          .doNotHaveFullyQualifiedName("io.messagecontract.report.JsonReport")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ObjectMapper.class);

  @ArchTest
  static final ArchRule onlyValidateSeesTheSchemaEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("..validate")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.networknt..", "org.joni..");

  @ArchTest
  static final ArchRule onlyLanguageSeesAutomata =
      noClasses()
          .that()
          .resideOutsideOfPackage("..language")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule onlyVersionSeesTheLibraryForVersions =
      noClasses()
          .that()
          .resideOutsideOfPackage("..version")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.semver4j..");

  @ArchTest
  static final ArchRule onlyLoadSeesTheAsyncApiParser =
      noClasses()
          .that()
          .resideOutsideOfPackage("..load")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.asyncapi..");

  @ArchTest
  static final ArchRule usersMeetNoTypeOfALibrary =
      classes()
          .that()
          .arePublic()
          .and()
          .resideInAnyPackage(
              "..contract",
              "..finding",
              "..load",
              "..compare",
              "..lint",
              "..report",
              "..accept",
              "..version",
              "..evidence",
              "..coverage",
              "..explain")
          .should(
              ArchitectureConditions.exposeNone(
                  resideInAnyPackage(
                      "com.fasterxml.jackson..",
                      "com.networknt..",
                      "org.snakeyaml..",
                      "com.asyncapi..",
                      "org.joni..",
                      "org.semver4j..")));

  @ArchTest static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule nothingIsLogged =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(System.Logger.class);

  @ArchTest
  static final ArchRule nothingDependsOnTheSurroundings =
      noClasses().should().accessTargetWhere(ArchitectureConditions.readsTheSurroundings());

  @ArchTest static final ArchRule exceptionsHaveNames = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule classesAreFinal =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotAnonymousClasses()
          .and(describe("not sealed", c -> !c.reflect().isSealed()))
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule namesSayWhatAClassIsFor =
      noClasses()
          .should()
          .haveNameMatching(".*[.$][A-Za-z]*(Utils?|Manager|Impl|Helpers?)")
          .orShould()
          .haveNameMatching(".*[.$](Common|Default(?!ContentType)[A-Z][A-Za-z]*)");

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes()
          .should(
              ArchCondition.from(
                  describe(
                      "stand in a @NullMarked package",
                      c -> c.getPackage().isAnnotatedWith(NullMarked.class))));
}
