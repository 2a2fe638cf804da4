package io.messagecontract.junit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.validate.Strictness;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

@AnalyzeClasses(
    packages = "io.messagecontract.junit",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule knowsCoreAndJupiterAndNothingElse =
      classes()
          .that()
          .resideOutsideOfPackage("..assertj")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.junit.jupiter.api..",
              "org.junit.platform.commons.support..",
              "org.opentest4j..",
              "io.messagecontract.junit",
              "io.messagecontract.document..",
              "io.messagecontract.finding..",
              "io.messagecontract.contract..",
              "io.messagecontract.evidence..",
              "io.messagecontract.load..",
              "io.messagecontract.validate..",
              "io.messagecontract.sample..",
              "io.messagecontract.evidence..",
              "io.messagecontract.report..",
              "io.messagecontract.text..");

  /** Those who do not have AssertJ must never need it. */
  @ArchTest
  static final ArchRule onlyOnePackageSeesAssertJAndWhatUsersSee =
      classes()
          .that()
          .resideInAPackage("..assertj")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "org.jspecify..",
                      "org.assertj..",
                      "io.messagecontract.text",
                      "..junit.assertj")
                  .or(resideInAPackage("io.messagecontract.junit").and(modifier(PUBLIC))));

  /** Users bring their own Jackson; of the core they see what contracts are made of. */
  @ArchTest
  static final ArchRule showsNoTypeOfOthersToUsers =
      codeUnits()
          .that()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .arePublic()
          .should(
              have(describe("only types for users", ArchitectureTests::showsOnlyTypesForUsers)));

  private static boolean showsOnlyTypesForUsers(JavaCodeUnit codeUnit) {
    return Stream.of(
            Stream.of(codeUnit.getReturnType()),
            codeUnit.getParameterTypes().stream(),
            codeUnit.getExceptionTypes().stream())
        .flatMap(types -> types)
        .map(JavaType.class::cast)
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .allMatch(ArchitectureTests::isForUsers);
  }

  private static boolean isForUsers(JavaClass type) {
    String name = type.getPackageName();
    return type.isPrimitive()
        || name.startsWith("java.")
        || name.equals("io.messagecontract.junit.assertj")
        || name.startsWith("org.assertj.")
        || name.equals("io.messagecontract.contract")
        || name.equals("io.messagecontract.finding")
        || name.equals("io.messagecontract.junit") && type.getModifiers().contains(PUBLIC)
        || type.isEquivalentTo(SampleKind.class)
        || type.isEquivalentTo(Strictness.class);
  }

  /** What tests say goes through lines, which are made visible. */
  @ArchTest
  static final ArchRule failuresAreMadeOfLinesOnly =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.messagecontract.junit.Misuse")
          .and(describe("not Failure", c -> !c.getName().startsWith(Failure.class.getName())))
          .should()
          .callConstructorWhere(
              describe(
                  "it makes a failure",
                  call ->
                      call.getTargetOwner().isAssignableTo(AssertionError.class)
                          || call.getTargetOwner()
                              .isAssignableTo(ExtensionConfigurationException.class)));

  private static final DescribedPredicate<JavaClass> EXTENSIONS =
      JavaClass.Predicates.assignableTo(Extension.class);

  @ArchTest
  static final ArchRule hidesItsExtensions = classes().that(EXTENSIONS).should().notBePublic();

  @ArchTest
  static final ArchRule namesItsExtensionsAlike =
      classes()
          .that(EXTENSIONS)
          .and()
          .areTopLevelClasses()
          .should()
          .haveSimpleNameEndingWith("Extension");

  /** One instance of an extension serves many tests at once. */
  @ArchTest
  static final ArchRule keepsNoStateInExtensions =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Extension")
          .should()
          .beStatic()
          .andShould()
          .beFinal();
}
